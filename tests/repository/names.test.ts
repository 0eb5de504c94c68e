import { basename } from 'node:path';
import { describe, it } from 'vitest';
import { expectNone } from './expectNone';
import { codeFiles, readProjectFile } from './projectFiles';

const unused = /^(helpers?|managers?|services?|handlers?|data|infos?|process|commons?|utils?|misc|index)$/i;

/** Names a file exports, as written in it. */
const exportsOf = (text: string): string[] =>
  [...text.matchAll(/^export (?:async )?(?:const|function\*?|class|interface|type|let) (\w+)/gm)].map(
    (m) => m[1] ?? '',
  );

/** Without case and without the s of a plural. */
const stem = (name: string) => name.toLowerCase().replace(/s$/, '');

describe('names', () => {
  it('calls no file by a word that says nothing', () => {
    const rooms = codeFiles().filter((file) => /^(utils|components)\//.test(file));
    expectNone(rooms.filter((file) => unused.test(basename(file).replace(/\.\w+$/, ''))));
  });

  it('calls a file what it exports', () => {
    const rooms = codeFiles().filter((file) => /^(utils|components)\//.test(file) && !/\/site\.ts$/.test(file));
    const strangers = rooms.filter((file) => {
      const name = stem(basename(file).replace(/\.tsx?$/, ''));
      const exported = exportsOf(readProjectFile(file)).map(stem);
      // A family of small things is named by what they share: `dateParts` exports `dayOf` and `monthOf`.
      return exported.length === 1 && !exported.some((each) => each.includes(name) || name.includes(each));
    });
    expectNone(strangers);
  });
});
