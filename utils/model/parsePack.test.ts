import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLines } from './jsonLines';
import { parsePack } from './parsePack';

const good = {
  format: 'dear-colleague-pack',
  formatVersion: 1,
  id: 'northmoor-lmc',
  name: 'Northmoor forms',
  issuer: 'Northmoor LMC',
  version: '3',
  date: '2026-10-01',
  reviewBy: '2027-10-01',
  sites: [
    {
      host: 'pathways.northmoor.example',
      name: 'Northmoor pathways',
      pages: [{ pageType: 'local-proforma', path: '/forms/', needs: ['standard referral'], anyOf: [], forbids: [] }],
    },
  ],
  forms: [{ title: 'standard referral form', host: '', grade: 'letter-fine' }],
};
const text = (value: unknown) => JSON.stringify(value, null, 2);
const problemsOf = (source: string) => {
  const parsed = parsePack(source);
  if (parsed.kind === 'pack') throw new Error('taken');
  return parsed.problems;
};
const lineWith = (source: string, words: string) => source.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('a pack file', () => {
  it('is taken when it is right, with or without a byte order mark', () => {
    expect(parsePack(text(good))).toEqual({ kind: 'pack', pack: good });
    expect(parsePack(`\ufeff${text(good)}`).kind).toBe('pack');
  });

  it.each<[string, unknown, string]>([
    [
      'an expression',
      { ...good, forms: [{ title: 'form', host: '', grade: 'either', regexp: '.*' }] },
      '"regexp" is not part',
    ],
    ['a key of its own', { ...good, sites: [], forms: [], script: 'alert(1)' }, '"script" is not part'],
    ['a grade nobody knows', { ...good, forms: [{ title: 'form', host: '', grade: 'ignore' }] }, 'grade'],
    ['a host with a path', { ...good, sites: [{ host: 'a.example/x', name: 'A', pages: [] }] }, 'host'],
    ['a wildcard host', { ...good, sites: [{ host: '*.nhs.uk', name: 'A', pages: [] }] }, 'host'],
    ['a public suffix', { ...good, sites: [{ host: 'nhs.uk', name: 'A', pages: [] }] }, 'public suffix'],
    ['a phrase of one letter', { ...good, forms: [{ title: 'a', host: '', grade: 'either' }] }, 'title'],
    ['no date', { ...good, reviewBy: 'next year' }, 'reviewBy'],
    ['a number for a name', { ...good, name: 7 }, 'name'],
    ['the wrong format', { ...good, format: 'other' }, 'format'],
  ])('is refused for %s, with the reason', (_, value, reason) => {
    expect(
      problemsOf(text(value))
        .map((problem) => problem.reason)
        .join(' '),
    ).toContain(reason);
  });

  it('names the line', () => {
    const source = text({ ...good, forms: [...good.forms, { title: 'x form', host: '', grade: 'ignore' }] });
    expect(problemsOf(source)[0]?.line).toBe(lineWith(source, '"ignore"'));
  });

  it('names the line where JSON ends', () => {
    const source = text(good).replace('"issuer"', 'issuer');
    expect(problemsOf(source)).toEqual([
      { line: lineWith(source, 'issuer'), reason: expect.stringContaining('no JSON') },
    ]);
  });

  it('says that a newer format needs a newer extension', () => {
    expect(problemsOf(text({ ...good, formatVersion: 2 }))[0]?.reason).toContain('newer version');
  });

  it('is refused above 1 MB without being parsed', () => {
    expect(problemsOf(`{"name":"${'x'.repeat(1_000_001)}"}`)[0]?.reason).toContain('1 MB');
  });

  it('is refused when a site stands in it twice', () => {
    expect(problemsOf(text({ ...good, sites: [...good.sites, ...good.sites] }))[0]?.reason).toContain('twice');
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (source) => void parsePack(source)));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text(good).length }), fc.string({ maxLength: 3 }), (at, change) => {
        const parsed = parsePack(text(good).slice(0, at) + change + text(good).slice(at + change.length));
        expect(parsed.kind === 'pack' || parsed.problems.length > 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('lines of values', () => {
  it('finds every value of any JSON text', () => {
    const pathsOf = (value: unknown, path: string[] = []): string[] =>
      value !== null && typeof value === 'object'
        ? Object.entries(value).flatMap(([key, inner]) => [[...path, key].join('/'), ...pathsOf(inner, [...path, key])])
        : [];
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const lines = jsonLines(JSON.stringify(value, null, 1));
        expect(pathsOf(value).filter((path) => !lines.has(path))).toEqual([]);
      }),
    );
  });
});
