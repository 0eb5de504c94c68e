import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '@/utils/messages/askBackground';
import { isEnvelope } from '@/utils/messages/isEnvelope';
import { showStrip } from '@/utils/page/strip/showStrip';

const place = Symbol.for('dear-colleague strip');
type World = { [place]?: () => void };

/** Run in a page by the background when a letter is offered on a site with "badge and strip"; started again, it replaces itself. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  world[place]?.();
  const listen = (message: unknown, sender: { id?: string }, send: (reply: unknown) => void) => {
    if (!isEnvelope(message, 'strip') || sender.id !== browser.runtime.id) return;
    send({ ok: true, answer: {} });
    end();
  };
  const remove = showStrip(document, {
    says: 'A referral letter can be written beside this page.',
    async open() {
      const { isOpened } = await askBackground('openSurface', {});
      if (!isOpened) throw new Error('Press the Dear Colleague button in the toolbar to write the letter.');
      end();
    },
    closed: () => void askBackground('stripClosed', {}).catch(() => undefined),
  });
  const end = () => {
    remove();
    browser.runtime.onMessage.removeListener(listen as never);
  };
  browser.runtime.onMessage.addListener(listen as never);
  world[place] = end;
});
