import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeFiles, readProjectFile } from './projectFiles';

const unused = /^(helpers?|managers?|services?|handlers?|data|infos?|process|commons?|utils?|misc|index)$/i;

/** Names a file exports, as written in it. */
const exportsOf = (text: string): string[] =>
  [...text.matchAll(/^export (?:async )?(?:const|function\*?|class|interface|type|let) (\w+)/gm)].map(
    (m) => m[1] ?? '',
  );

describe('names', () => {
  it('calls no file by a word that says nothing', () => {
    const rooms = codeFiles().filter((file) => /^(utils|components)\//.test(file));
    expect(rooms.filter((file) => unused.test(basename(file).replace(/\.\w+$/, '')))).toEqual([]);
  });

  it('calls a file what it exports', () => {
    const rooms = codeFiles().filter((file) => /^(utils|components)\//.test(file) && !/\/site\.ts$/.test(file));
    const strangers = rooms.filter((file) => {
      const name = basename(file)
        .replace(/\.tsx?$/, '')
        .toLowerCase();
      const exported = exportsOf(readProjectFile(file)).map((each) => each.toLowerCase());
      if (exported.includes(name)) return false;
      // A family of small things is named by what they share: `dateParts` exports `dayOf`, `monthOf`.
      return exported.length <= 1;
    });
    expect(strangers).toEqual([]);
  });
});
