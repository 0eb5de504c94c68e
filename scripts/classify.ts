import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { explain } from '@/utils/detect/explain';
import { classify } from '@/utils/detect/classify';
import { theLexicon } from '@/utils/detect/theLexicon';
import type { PageSignals } from '@/utils/model/signals';
import type { Verdict } from '@/utils/model/verdict';
import { offerFor } from '@/utils/offer/offerFor';
import { readSignals } from '@/utils/page/readSignals';
import { allSites } from '@/utils/sites/allSites';

const usage = `Says what a saved page is, with the code the extension runs.

  npm run -s classify -- page.html --url https://example.nhs.uk/refer     one line of JSON
  npm run -s classify -- page.html --url https://… --explain              what was read, what held, what forbade
  npm run -s classify -- --batch cases.jsonl                              a line for each {"url","html"} or {"url","file"}
`;

const knowledge = { sites: allSites, packs: [], taught: [], lexicon: theLexicon };
const mostCharacters = 20_000_000;

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

/** A saved page as signals. Unlike in a browser the whole page must first be parsed, so a page too deep to parse gives null. */
function readPage(html: string, url: string): PageSignals | null {
  try {
    return readSignals(parseHTML(html.slice(0, mostCharacters)).document, url, 60_000);
  } catch (error) {
    say(
      `The page of ${url || 'no address'} cannot be parsed (${error instanceof Error ? error.message : String(error)}): taken as none.`,
    );
    return null;
  }
}

function toLine(url: string, verdict: Verdict | null, host: string): string {
  const offer = verdict && offerFor(verdict, host, 'badge-and-strip');
  return JSON.stringify({
    url,
    pageType: verdict?.pageType ?? 'none',
    certainty: verdict?.certainty ?? 'likely',
    offer: offer?.kind ?? 'none',
    evidence: (verdict?.evidence ?? []).map(({ in: place, found }) => ({ in: place, found })),
  });
}

function verdictLine(html: string, url: string): string {
  const signals = readPage(html, url);
  return toLine(url, signals && classify(signals, knowledge), signals?.host ?? '');
}

function batchLine(line: string, number: number): string {
  try {
    const { url = '', html, file } = JSON.parse(line) as { url?: unknown; html?: unknown; file?: unknown };
    if (typeof url !== 'string') throw new Error('"url" is no text');
    if (typeof html === 'string') return verdictLine(html, url);
    if (typeof file === 'string') return verdictLine(readFileSync(file, 'utf8'), url);
    throw new Error('it has neither "html" nor "file"');
  } catch (error) {
    say(`Line ${number}: ${error instanceof Error ? error.message : String(error)}: taken as none.`);
    const url = /"url"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(line)?.[1];
    return toLine(url ? String(JSON.parse(url)) : '', null, '');
  }
}

async function runBatch(path: string): Promise<number> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    say(`There is no file ${path}.`);
    return 2;
  }
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== '') process.stdout.write(`${batchLine(line, number)}\n`);
  }
  return 0;
}

/** Runs the command; 0 when every page was judged, 2 when it was asked wrongly. */
export async function main(args: string[]): Promise<number> {
  let asked;
  try {
    asked = parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        batch: { type: 'string' },
        explain: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  const { values, positionals } = asked;
  if (values.batch !== undefined) return runBatch(values.batch);
  const [path] = positionals;
  if (values.help || path === undefined) {
    say(usage);
    return values.help ? 0 : 2;
  }
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    say(`There is no file ${path}.`);
    return 2;
  }
  const html = readFileSync(path, 'utf8');
  const url = values.url ?? '';
  if (!values.explain) {
    process.stdout.write(`${verdictLine(html, url)}\n`);
    return 0;
  }
  const signals = readPage(html, url);
  process.stdout.write(signals ? explain(signals, knowledge) : 'Nothing could be read.\n');
  return 0;
}
