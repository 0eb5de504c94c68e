import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectNone } from './expectNone';
import { codeFiles, projectFiles, readProjectFile, root } from './projectFiles';

describe('everything has its place', () => {
  it('gives every site its rule and its fixture pages', () => {
    const place = join(root, 'utils', 'sites');
    const folders = readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.length).toBeGreaterThan(0);
    const poor = folders.filter(({ name }) => {
      const files = readdirSync(join(place, name), { recursive: true }).map(String);
      return !files.includes('site.ts') || files.filter((file) => file.endsWith('.html')).length < 2;
    });
    expectNone(poor.map(({ name }) => name));
  });

  it('gives every screen a title and a language', () => {
    const screens = projectFiles(/^entrypoints\/[^/]+(\/index)?\.html$/);
    expect(screens.length).toBeGreaterThanOrEqual(4);
    const nameless = screens.filter((file) => {
      const html = readProjectFile(file);
      return !/<html[^>]* lang="en-GB"/.test(html) || !/<title>[^<]+<\/title>/.test(html);
    });
    expectNone(nameless);
  });

  it('lets only the store touch what the browser keeps', () => {
    const doors = codeFiles().filter((file) => {
      if (/^utils\/(store|handover)\//.test(file) || file.startsWith('scripts/')) return false;
      return /\bbrowser\.storage\b|\bindexedDB\.|from 'idb'|\blocalStorage\b|\bsessionStorage\b/.test(
        readProjectFile(file),
      );
    });
    expectNone(doors);
  });

  it('gives every stored setting one owner file', () => {
    const owners = new Map<string, string[]>();
    for (const file of codeFiles().filter((each) => each.startsWith('utils/store/'))) {
      for (const match of readProjectFile(file).matchAll(/\bsetting(?:<[^>]+>)?\(\s*\{?\s*(?:key:\s*)?'([^']+)'/g)) {
        const key = match[1] ?? '';
        owners.set(key, [...(owners.get(key) ?? []), file]);
      }
    }
    expectNone([...owners].filter(([, files]) => files.length > 1));
  });

  it('tells every link in the documents where to go', () => {
    const broken = projectFiles(/\.md$/).flatMap((file) =>
      [...readProjectFile(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
        .map((match) => join(file, '..', match[1] ?? ''))
        .filter((target) => !existsSync(join(root, target)))
        .map((target) => `${file} → ${target}`),
    );
    expectNone(broken);
  });
});
