import assert from 'node:assert/strict';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { freshScreen } from './freshScreen';
import type { StoreInPage } from './storeInPage';

declare const store: StoreInPage;

export const suite: BrowserSuite = {
  name: 'the saver of an open draft',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'the saver: saved only after the disk says so, retried when it fails, told when two windows differ',
      async run(t) {
        const page = await freshScreen(t);
        const seen = await page.evaluate(async () => {
          const states: string[] = [];
          const draft = store.emptyDraft('a', '2026-11-21T10:00:00Z');
          let isBroken = false;
          const saver = store.draftSaver({
            save: (one, base) => (isBroken ? Promise.reject(new Error('Not saved: test')) : store.saveDraft(one, base)),
            revision: 0,
            changed: (state) => states.push(state.kind),
            again: 200,
            page: window,
          });
          const typed = Date.now();
          for (let count = 0; count < 30; count += 1) {
            saver.keep({ ...draft, usualGp: 'x'.repeat(count) });
            await new Promise((wake) => setTimeout(wake, 20));
            if (states.includes('saved')) break;
          }
          const firstSaved = Date.now() - typed;
          saver.keep({ ...draft, usualGp: 'y' });
          await saver.flush();
          const kept = (await store.loadDraft('a'))?.draft.usualGp;
          isBroken = true;
          saver.keep({ ...draft, usualGp: 'z' });
          const broken = await saver.flush();
          isBroken = false;
          await new Promise((wake) => setTimeout(wake, 500));
          const healed = saver.state;
          const healedText = (await store.loadDraft('a'))?.draft.usualGp;
          if (healed.kind !== 'saved') throw new Error('not healed');
          await store.saveDraft({ ...draft, usualGp: 'other window' }, healed.revision);
          saver.keep({ ...draft, usualGp: 'mine' });
          const conflict = await saver.flush();
          const untouched = (await store.loadDraft('a'))?.draft.usualGp;
          const head = conflict.kind === 'not-saved' ? conflict.conflict?.head : null;
          const taken = await saver.carryOnFrom(head?.revision ?? 0, { ...draft, usualGp: 'mine' });
          saver.keep({ ...draft, usualGp: 'at the end' });
          window.dispatchEvent(new Event('pagehide'));
          await new Promise((wake) => setTimeout(wake, 100));
          return {
            states,
            firstSaved,
            kept,
            broken,
            healedText,
            conflict,
            untouched,
            taken,
            end: (await store.loadDraft('a'))?.draft.usualGp,
          };
        });
        assert.equal(seen.states[0], 'typing');
        assert.equal(seen.kept, 'y');
        assert.equal(seen.broken.kind, 'not-saved');
        assert.equal(seen.healedText, 'z');
        assert.equal(seen.conflict.kind, 'not-saved');
        assert.equal(seen.untouched, 'other window');
        assert.equal(seen.taken.kind, 'saved');
        assert.equal(seen.end, 'at the end');
      },
    },
  ],
};
