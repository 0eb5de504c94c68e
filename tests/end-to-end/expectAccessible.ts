import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

interface Fault {
  id: string;
  help: string;
  nodes: { target: string; why: string }[];
}

/** Fails with axe's own sentences when the page breaks WCAG 2.2 A or AA, or a best practice axe knows; `but` names rules left out. */
export async function expectAccessible(page: Page, but: readonly string[] = []): Promise<void> {
  await page.evaluate(axe.source);
  const faults = await page.evaluate(async (left: readonly string[]): Promise<Fault[]> => {
    const tool = (globalThis as unknown as { axe: typeof axe }).axe;
    // What lies under a bar that stays at the screen's edge is a scroll away, and axe would call it too small to press.
    const bars = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => getComputedStyle(element).position === 'sticky',
    );
    for (const bar of bars) bar.style.position = 'static';
    const { violations } = await tool.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // The printed letter is shown in a frame of its own, checked where it is made.
      iframes: false,
      rules: Object.fromEntries(left.map((id) => [id, { enabled: false }])),
    });
    for (const bar of bars) bar.style.position = '';
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map((node) => ({ target: node.target.join(' '), why: node.failureSummary ?? '' })),
    }));
  }, but);
  const say = faults.map(
    (fault) => `${fault.id}: ${fault.help}\n${fault.nodes.map((n) => `    ${n.target}\n      ${n.why}`).join('\n')}`,
  );
  assert.equal(faults.length, 0, `axe found on ${page.url()}:\n${say.join('\n')}`);
}
