import { describe, expect, it } from 'vitest';
import { expectNone } from './expectNone';
import { codeFiles, projectFiles, readProjectFile } from './projectFiles';

/** Lines of files that match, as "file:line text". */
function linesWith(files: string[], wanted: RegExp): string[] {
  return files.flatMap((file) =>
    readProjectFile(file)
      .split('\n')
      .flatMap((line, at) => (wanted.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
  );
}

const shipped = codeFiles().filter((file) => !file.startsWith('scripts/'));
const everything = projectFiles(/\.(ts|tsx|js|md|json|html|css|scss|sh)$/).filter(
  (file) => file !== 'package-lock.json' && !file.startsWith('tests/repository/'),
);

describe('habits', () => {
  it('silences neither the compiler nor the linter', () => {
    const spelled = new RegExp(['@ts-(ignore|expect-error|nocheck)', 'eslint' + '-disable'].join('|'));
    expectNone(linesWith(everything, spelled));
  });

  it('leaves no undated reminder', () => {
    const reminders = linesWith(shipped, /\b(TODO|FIXME|XXX)\b/).filter((line) => !/20\d\d-\d\d-\d\d/.test(line));
    expectNone(reminders);
  });

  it('skips no test', () => {
    const tests = projectFiles(/\.(test|browser)\.tsx?$/).filter((file) => !file.startsWith('tests/repository/'));
    expectNone(linesWith(tests, /\b(it|test|describe)\.(skip|only|todo)\b/));
  });

  it('names no path of one machine', () => {
    const paths = new RegExp(`["'\`( ]/(${['wo' + 'rk', 'ho' + 'me', 'ro' + 'ot', 'Us' + 'ers'].join('|')})/\\w`);
    const found = linesWith(everything, paths).filter(
      (line) => !/\bhref=|"path": |openWorld|\/home\/home\.css/.test(line),
    );
    expectNone(found);
  });

  it('sets nothing as HTML and runs no text as code', () => {
    const dangerous = new RegExp(
      ['inner' + 'HTML', 'outer' + 'HTML', 'dangerously' + 'SetInnerHTML', '\\bev' + 'al\\(', 'new Func' + 'tion'].join(
        '|',
      ),
    );
    expectNone(linesWith(shipped, dangerous));
  });

  it('has patients from the 999 range only', () => {
    const numbers = linesWith(everything, /\b\d{3}[ -]\d{3}[ -]\d{4}\b/).flatMap((line) =>
      [...line.matchAll(/\b(\d{3})[ -](\d{3})[ -](\d{4})\b/g)].map((match) => [match.slice(1).join(''), line] as const),
    );
    const real = numbers.filter(
      ([digits = '']) => !digits.startsWith('999') && !published.includes(digits) && isNhsNumber(digits),
    );
    expectNone(real.map(([, line]) => line));
  });

  it('writes every decision down in the same four parts, each under its own number', () => {
    const pages = projectFiles(/^docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/).sort();
    expect(new Set(pages.map((file) => file.slice(15, 19))).size).toBe(pages.length);
    const parts = ['Context', 'Choice', 'Consequence', 'What would change our mind'];
    const short = pages.filter((file) => parts.some((part) => !readProjectFile(file).includes(`## ${part}`)));
    expectNone(short);
  });
});

/** The number the NHS Data Dictionary itself prints as its example. */
const published = ['9434765919'];

/** Modulus 11, as the NHS Data Dictionary has it. */
function isNhsNumber(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}
