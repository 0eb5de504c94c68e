import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseHTML } from 'linkedom';
import type { PageSignals } from '@/utils/model/signals';
import { pageTypes, type PageType } from '@/utils/model/verdict';
import { readSignals } from '@/utils/page/readSignals';

/** A saved page of our own words with the page type it stands for. */
export interface FixturePage {
  /** Path from the repository's root. */
  file: string;
  /** The site whose folder it stands in, or null for a general page. */
  siteId: string | null;
  expected: PageType;
  url: string;
  html: string;
}

const root = join(import.meta.dirname, '..');

const htmlFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name))
    .sort();

/** The address a saved page names as its own (`<link rel="canonical">`). Throws when it names none. */
export function addressOf(html: string, file: string): string {
  const url = /<link\s+rel="canonical"\s+href="([^"]+)"/.exec(html)?.[1];
  if (!url)
    throw new Error(`${file} needs <link rel="canonical" href="https://…"> to say which address it stands for.`);
  return url.replaceAll('&amp;', '&');
}

/** The page type a fixture's name begins with, or its folder is called. Throws when it is neither. */
export function expectedOf(file: string): PageType {
  const [, folder = '', name = ''] = /([^/]+)\/([^/]+)\.html$/.exec(file) ?? [];
  const expected =
    pageTypes.find((type) => folder === type) ?? pageTypes.find((type) => name === type || name.startsWith(`${type}-`));
  if (!expected) throw new Error(`${file}: begin its name with one of ${pageTypes.join(', ')}.`);
  return expected;
}

/** Every committed page: the general ones by page type, and those beside each site. */
export function fixturePages(): FixturePage[] {
  return [...htmlFiles('utils/detect/fixtures'), ...htmlFiles('utils/sites')].map((file) => {
    const html = readFileSync(join(root, file), 'utf8');
    const path = relative('.', file);
    const siteId = /^utils\/sites\/([^/]+)\//.exec(file)?.[1] ?? null;
    return { file: path, siteId, expected: expectedOf(file), url: addressOf(html, file), html };
  });
}

/** A page as the extension reads it. */
export const signalsOf = (html: string, url: string): PageSignals => readSignals(parseHTML(html).document, url, 60_000);
