import type { Page } from 'puppeteer-core';
import type { TestContext } from './browserSuite';
import { until } from './until';

/** What the extension made of a tab's page: the reader's own answer and the mark on the toolbar button. */
export interface SeenByExtension {
  pageType: string;
  badge: string;
  title: string;
  evidence: { in: string; found: string }[];
  localForms: string[];
  formsToUse: string[];
}

const switchLabels = ['Off', 'Badge', 'Badge and strip'] as const;

/** Turns the practice world on through the popup's own switch, as a person does. */
export async function turnSiteOn(t: TestContext, page: Page, label: (typeof switchLabels)[number]): Promise<void> {
  const popup = await t.openScreen(`popup.html?tab=${await t.tabNumber(page)}`);
  const choice = `.site__choice:nth-of-type(${switchLabels.indexOf(label) + 1})`;
  await popup.locator(choice).click();
  await until(`the switch at "${label}"`, () =>
    popup.$eval(`${choice} input`, (radio) => (radio as HTMLInputElement).checked),
  );
  // The reader is registered by the background; until it says so the switch has not done its work.
  await until('the page reader registered', async () => {
    const scripts = await popup.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    return label === 'Off' ? scripts.length === 0 : scripts.length > 0;
  });
  await popup.close();
}

/** Asks the reader of a tab and the toolbar. `screen` is any of our own pages. */
export async function seenByExtension(screen: Page, tab: number): Promise<SeenByExtension | null> {
  // A page that asks too often is not answered.
  await new Promise((wake) => setTimeout(wake, 300));
  return screen.evaluate(async (tabId) => {
    const reply = (await chrome.tabs
      .sendMessage(tabId, { to: 'page', ask: 'whatIsThisPage', with: {} }, { frameId: 0 })
      .catch(() => null)) as { ok: boolean; answer: { verdict: Verdict } } | null;
    if (!reply?.ok) return null;
    const { pageType, evidence, localForms, formsToUse } = reply.answer.verdict;
    interface Verdict {
      pageType: string;
      evidence: { in: string; found: string }[];
      localForms: { title: string }[];
      formsToUse: { title: string }[];
    }
    return {
      pageType,
      evidence,
      localForms: localForms.map(({ title }) => title),
      formsToUse: formsToUse.map(({ title }) => title),
      badge: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    };
  }, tab);
}
