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

  it('has no function of more than 60 lines, its markup and the functions inside it counted by themselves', () => {
    expectNone(files.flatMap((file) => longFunctions(file, 60)));
  });
});

/** Functions longer than `most` lines of their own, as "file:line name (lines)". */
function longFunctions(file: string, most: number): string[] {
  const source = ts.createSourceFile(file, readProjectFile(file), ts.ScriptTarget.Latest, true);
  const linesOf = (node: ts.Node) =>
    source.getLineAndCharacterOfPosition(node.end).line -
    source.getLineAndCharacterOfPosition(node.getStart()).line +
    1;
  const found: string[] = [];
  const waiting: ts.Node[] = [source];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isWithBody(node)) {
      const own = linesOf(node) - partsInside(node).reduce((sum, part) => sum + linesOf(part) - 1, 0);
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (own > most) found.push(`${file}:${line} ${node.name?.getText() ?? ''} (${own})`);
    }
    ts.forEachChild(node, (child) => void waiting.push(child));
  }
  return found;
}

const isWithBody = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;

/** The outermost functions and pieces of markup inside a function. */
function partsInside(node: ts.FunctionLikeDeclaration): ts.Node[] {
  const parts: ts.Node[] = [];
  const waiting: ts.Node[] = node.body ? [node.body] : [];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (isWithBody(at) || ts.isJsxElement(at) || ts.isJsxFragment(at)) parts.push(at);
    else ts.forEachChild(at, (child) => void waiting.push(child));
  }
  return parts;
}
