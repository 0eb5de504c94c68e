import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classify } from '@/utils/detect/classify';
import { theLexicon } from '@/utils/detect/theLexicon';
import { pageTypes, type PageType } from '@/utils/model/verdict';
import { offerFor } from '@/utils/offer/offerFor';
import { allSites } from '@/utils/sites/allSites';
import { fixturePages, signalsOf } from './fixturePages';

/** One page with the right answer and ours. `isUnclear`: people could differ. */
interface Judged {
  name: string;
  expected: PageType;
  got: PageType;
  isUnclear: boolean;
}

const isLetter = (type: PageType): boolean => type === 'advice-guidance' || type === 'local-proforma';
const isKept = (type: PageType): boolean => type === 'urgent-suspected-cancer' || type === 'protected';
const share = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

/** The figures of a set of pages as lines of text: found and right for each page type, wrong offers, and offers where the form must be used. */
export function figuresOf(title: string, pages: readonly Judged[]): string[] {
  const clear = pages.filter(({ isUnclear }) => !isUnclear);
  const lines = [title, ''];
  for (const type of pageTypes) {
    const own = clear.filter(({ expected }) => expected === type);
    const said = clear.filter(({ got }) => got === type);
    if (own.length === 0 && said.length === 0) continue;
    const right = own.filter(({ got }) => got === type).length;
    lines.push(
      `  ${type.padEnd(24)} recognised ${share(right, own.length).padEnd(20)} right when said ${share(right, said.length)}`,
    );
  }
  const offers = clear.filter(({ got }) => got !== 'none');
  const wrong = offers.filter(({ got, expected }) => got !== expected);
  const danger = pages.filter(({ got, expected }) => isLetter(got) && isKept(expected));
  lines.push(
    '',
    `  offers wrong: ${share(wrong.length, offers.length)}`,
    `  letters offered where the form must be used: ${danger.length}`,
    `  unclear pages judged as expected: ${share(pages.filter(({ isUnclear, got, expected }) => isUnclear && got === expected).length, pages.length - clear.length)}`,
  );
  for (const { name, expected, got } of [...wrong, ...danger]) lines.push(`  ! ${name}: ${expected}, we say ${got}`);
  return lines;
}

function committedPages(): Judged[] {
  return fixturePages().map(({ file, html, url, expected }) => {
    const signals = signalsOf(html, url);
    const verdict = classify(signals, { sites: allSites, packs: [], taught: [], lexicon: theLexicon });
    offerFor(verdict, signals.host, 'badge-and-strip');
    return { name: file, expected, got: verdict.pageType, isUnclear: false };
  });
}

const asType = (text: string): PageType => {
  const type = pageTypes.find((one) => one === text);
  if (!type) throw new Error(`"${text}" is no page type.`);
  return type;
};

/** The outcomes on real addresses, written down once when their stored text was read: the texts themselves are not ours to keep. */
export function recordedPages(): { read: Judged[]; unread: Judged[] } {
  const file = join(import.meta.dirname, '../utils/detect/accuracy/real-pages.tsv');
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const pages = rows.map((row) => {
    const [expected = '', unclear = '', url = '', got = '', read = ''] = row.split('\t');
    return {
      name: url,
      expected: asType(expected),
      got: asType(got),
      isUnclear: unclear !== '',
      isRead: read === 'text',
    };
  });
  return { read: pages.filter(({ isRead }) => isRead), unread: pages.filter(({ isRead }) => !isRead) };
}

/** Prints the figures; 1 when a letter would be offered where a form must be used. */
export async function main(): Promise<number> {
  const committed = committedPages();
  const { read, unread } = recordedPages();
  const lines = [
    ...figuresOf(`Committed pages, judged now (${committed.length})`, committed),
    '',
    ...figuresOf(`Real addresses whose stored text was read, as recorded (${read.length})`, read),
    '',
    ...figuresOf(`Real addresses judged by title and address alone, as recorded (${unread.length})`, unread),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return committed.some(({ got, expected }) => isLetter(got) && isKept(expected)) ? 1 : 0;
}
