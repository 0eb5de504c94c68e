import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerInBackground, type Sender } from '@/utils/messages/answerInBackground';
import { openDesk } from '@/utils/messages/openDesk';
import { ownAddress } from '@/utils/messages/ownAddress';
import { deleteSeenPage } from '@/utils/store/seenPages';
import { watchPacks } from '@/utils/store/packs';
import { watchSiteChoices } from '@/utils/store/siteChoices';
import { watchTaught } from '@/utils/store/taught';
import { forgetPacks } from './knowledge';
import { limit } from './limit';
import { pageRoutes } from './pageRoutes';
import { refreshTabs } from './refreshTabs';
import { registerPages } from './registerPages';
import { forgetShown } from './showVerdict';
import { startStoreDuties } from './storeDuties';
import { uiRoutes } from './uiRoutes';

z.config({ jitless: true });

/** Keeps the page readers in line with the settings and answers them. Holds nothing it could not do without: browsers stop it after half a minute. */
export default defineBackground(() => {
  const own = { id: browser.runtime.id, home: ownAddress(), limit };
  const routes = { fromPage: pageRoutes, fromUi: uiRoutes };

  browser.runtime.onMessage.addListener(((message: unknown, sender: Sender, send: (reply: unknown) => void) => {
    const reply = answerInBackground(message, sender, own, routes);
    void reply?.then(send);
    return reply !== null;
  }) as never);

  startStoreDuties();

  const settle = async () => refreshTabs((await registerPages()).hosts);
  browser.runtime.onInstalled.addListener(() => void settle());
  browser.runtime.onStartup.addListener(() => void registerPages());
  browser.permissions.onAdded.addListener(() => void settle());
  browser.permissions.onRemoved.addListener(() => void settle());
  watchSiteChoices(() => void settle());
  watchPacks(() => {
    forgetPacks();
    void settle();
  });
  watchTaught(() => void settle());

  browser.tabs.onRemoved.addListener((tabId) => {
    limit.forget(tabId);
    forgetShown(tabId);
    void deleteSeenPage(tabId);
  });
  browser.action.setBadgeBackgroundColor({ color: '#1d5c4d' }).catch(() => undefined);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-letters') void openDesk(tab?.id ?? null, '');
  });
});
