import type { Pack, PackPage } from '@/utils/model/pack';
import type { Taught } from '@/utils/model/taught';

/** What a pack says about itself. Dates are ISO. */
export type AboutPack = Pick<Pack, 'id' | 'name' | 'issuer' | 'version' | 'date' | 'reviewBy'>;

/** The part of a path before anything that changes from page to page ("/pathway/#/resource/#" → "/pathway/"). */
const literalPart = (pathShape: string): string =>
  pathShape.includes('#') ? pathShape.slice(0, pathShape.indexOf('#')) : pathShape;

const isPhrase = (word: string): boolean => word.length >= 3 && word.length <= 120 && /[\p{L}\p{N}]{2}/u.test(word);

/** What the user taught, as a pack to share. Confirmed hosts of known sites stay behind: each practice confirms its own. */
export function packOfLessons(lessons: readonly Taught[], about: AboutPack): Pack {
  const pagesByHost = new Map<string, PackPage[]>();
  for (const { answer, host, pathShape, words } of lessons) {
    if (answer === 'known-site') continue;
    const pages = pagesByHost.get(host) ?? [];
    pages.push({
      pageType: answer === 'not-a-form' ? 'none' : answer,
      path: literalPart(pathShape),
      needs: words.filter(isPhrase),
      anyOf: [],
      forbids: [],
    });
    pagesByHost.set(host, pages);
  }
  const sites = [...pagesByHost].map(([host, pages]) => ({ host, name: host, pages }));
  return { format: 'dear-colleague-pack', formatVersion: 1, ...about, sites, forms: [] };
}
