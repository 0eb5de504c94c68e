import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMozLz4 } from './readMozLz4';

/** A place in a profile where something searched for stands. */
export interface Found {
  file: string;
  as: string;
}

/**
 * Searches every file of a profile for a text in UTF-8, UTF-16 and base64, and for bytes as they are; Firefox's compressed session files
 * are opened first. The compression of the databases leaves the first occurrence of a text readable.
 */
export function searchProfile(profile: string, text: string, bytes: readonly Buffer[] = []): Found[] {
  const wanted: [string, Buffer][] = [
    ['UTF-8', Buffer.from(text, 'utf8')],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ...base64Forms(text).map((form): [string, Buffer] => ['base64', Buffer.from(form)]),
    ...bytes.flatMap((raw): [string, Buffer][] => [
      ['key bytes', raw],
      ['key in base64', Buffer.from(raw.toString('base64').replace(/=+$/, ''))],
    ]),
  ];
  return filesBelow(profile).flatMap((file) => {
    const held = contentsOf(file);
    return wanted.filter(([, form]) => held.some((part) => part.includes(form))).map(([as]) => ({ file, as }));
  });
}

/** A text inside a longer base64 text stands in one of three forms, by where its first byte falls; the uncertain ends are cut. */
const base64Forms = (text: string): string[] =>
  [0, 1, 2].map((before) =>
    Buffer.from('x'.repeat(before) + text)
      .toString('base64')
      .replace(/=+$/, '')
      .slice(before ? 4 : 0, -4),
  );

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => lstatSync(file).size > 0);
}

function contentsOf(file: string): Buffer[] {
  const raw = readFileSync(file);
  const opened = readMozLz4(raw);
  return opened ? [raw, opened] : [raw];
}
