import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { expectNone } from './expectNone';
import { codeFiles, readProjectFile } from './projectFiles';

/** Tables, which may be as long as the world is. */
const tables = [
  /^utils\/guidance\/positions/,
  /^utils\/model\/clinicalField\.ts$/,
  /^utils\/detect\/(cues|protectedPathways|deniedHosts)\.ts$/,
  /\/site\.ts$/,
  /^utils\/(letter|intake|detect)\/(examples|corpus|fixtures)\//,
];

const lines = (text: string) => text.split('\n').length - 1;

describe('size', () => {
  const files = codeFiles().filter((file) => !tables.some((table) => table.test(file)));

  it('has no file of more than 250 lines but tables', () => {
    const long = files.map((file) => [file, lines(readProjectFile(file))] as const).filter(([, count]) => count > 250);
    expectNone(long);
  });

  it('has files of fewer than 60 lines by the median', () => {
    const counts = files.map((file) => lines(readProjectFile(file))).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(60);
  });

  it('has no function of more than 60 lines', () => {
    expectNone(files.flatMap((file) => longFunctions(file, 60)));
  });
});

/** Functions longer than `most` lines, as "file:line name (lines)". */
function longFunctions(file: string, most: number): string[] {
  const source = ts.createSourceFile(file, readProjectFile(file), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const waiting: ts.Node[] = [source];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const first = source.getLineAndCharacterOfPosition(node.getStart()).line;
      const length = source.getLineAndCharacterOfPosition(node.end).line - first + 1;
      if (length > most) found.push(`${file}:${first + 1} ${node.name?.getText() ?? ''} (${length})`);
    }
    ts.forEachChild(node, (child) => void waiting.push(child));
  }
  return found;
}
