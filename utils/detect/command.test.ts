import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixturePages } from '@/scripts/fixturePages';

const folder = mkdtempSync(join(tmpdir(), 'classify-'));
const root = join(import.meta.dirname, '../..');
const run = (...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'scripts/run.js'), 'classify', ...args], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return { lines: stdout.trim().split('\n'), stderr, status };
};

describe('the classify command', { timeout: 120_000 }, () => {
  it('prints a line for each page of a batch, in order, and never dies on one', () => {
    const pages = fixturePages().filter((_, index) => index % 10 === 0);
    const saved = join(folder, 'saved.html');
    writeFileSync(saved, pages[0]?.html ?? '');
    const bad = [
      '{"url":"https://broken.example/","html":',
      '{"url":"https://missing.example/","file":"/nowhere/page.html"}',
      '{"url":7,"html":"<p>"}',
      JSON.stringify({ url: 'https://deep.example/', html: '<div>'.repeat(30_000) + 'referral form' }),
      JSON.stringify({ url: 'no address', html: '<p>Referral form</p>' }),
      'null',
    ];
    const file = join(folder, 'cases.jsonl');
    writeFileSync(
      file,
      [
        ...pages.map(({ url, html }) => JSON.stringify({ url, html })),
        ...bad,
        JSON.stringify({ url: pages[0]?.url, file: saved }),
      ].join('\n'),
    );
    const { lines, stderr, status } = run('--batch', file);
    const verdicts = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(0);
    expect(verdicts).toHaveLength(pages.length + bad.length + 1);
    expect(verdicts.slice(0, pages.length).map(({ pageType }) => pageType)).toEqual(
      pages.map(({ expected }) => expected),
    );
    expect(verdicts.slice(pages.length, -1).map(({ pageType, offer }) => [pageType, offer])).toEqual(
      bad.map(() => ['none', 'none']),
    );
    expect(verdicts.at(-1)?.['pageType']).toBe(pages[0]?.expected);
    expect(stderr.split('\n').filter((line) => line.includes('taken as none')).length).toBeGreaterThanOrEqual(4);
  });

  it('prints exactly the fields promised', () => {
    const page = fixturePages().find(({ expected }) => expected === 'local-proforma');
    const file = join(folder, 'page.html');
    writeFileSync(file, page?.html ?? '');
    const { lines } = run(file, '--url', page?.url ?? '');
    expect(lines).toHaveLength(1);
    const verdict = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
    expect(Object.keys(verdict)).toEqual(['url', 'pageType', 'certainty', 'offer', 'evidence']);
    expect(verdict['evidence']).toContainEqual({ in: expect.any(String), found: expect.any(String) });
  });

  it('explains a page, and says what to do when asked wrongly', () => {
    const page = fixturePages().find(({ file }) => file.endsWith('none/patient-addressed-advice.html'));
    const file = join(folder, 'patient.html');
    writeFileSync(file, page?.html ?? '');
    expect(run(file, '--url', page?.url ?? '', '--explain').lines.join('\n')).toContain(
      'forbidden by patient addressed',
    );
    expect(run(join(folder, 'nothing.html'))).toMatchObject({ status: 2 });
    expect(run().stderr).toContain('npm run -s classify');
  });
});
