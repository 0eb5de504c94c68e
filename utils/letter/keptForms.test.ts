import { describe, expect, it } from 'vitest';
import { clinicalFieldIds } from '@/utils/model/clinicalField';
import type { Draft } from '@/utils/model/draft';
import { letterKinds } from '@/utils/model/letterKind';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { composeLetter } from './composeLetter';
import { exampleDraft } from './exampleDraft';
import { letterText } from './letterText';

const today = '2026-11-21';
const textOf = (draft: Draft, day = today) => letterText(composeLetter(draft, day));

describe('urgent suspected cancer', () => {
  it('is no matter for the statement on choice of provider', () => {
    const draft = exampleDraft('reply-out-of-area');
    expect(textOf(draft, '2026-11-22')).toContain('regulation 39');
    expect(textOf({ ...draft, urgency: 'urgent-suspected-cancer' }, '2026-11-22')).not.toContain('regulation 39');
  });

  const referralKinds = letterKinds.filter((kind) => letterKindNames[kind].group === 'referral');
  it.each(referralKinds)('makes a covering letter of %s, with everything that was typed', (kind) => {
    const draft: Draft = { ...exampleDraft(kind), urgency: 'urgent-suspected-cancer' };
    const letter = composeLetter(draft, today);
    const text = letterText(letter);
    expect(letter.title).toBe('Covering letter');
    expect(text).toContain('This letter goes with');
    expect(text).not.toContain('in place of “');
    for (const id of clinicalFieldIds) {
      const { said, text: typed } = draft.clinical[id];
      const first = typed.split('\n')[0] ?? '';
      if (said === 'text') expect(text).toContain(first);
    }
  });
});

describe('a reply about a form that is kept', () => {
  const asking = ['reply-no-form', 'reply-incomplete-form'] as const;
  const kept: Record<string, (draft: Draft) => Draft> = {
    'urgent suspected cancer': (draft) => ({ ...draft, urgency: 'urgent-suspected-cancer' }),
    'a page of a cancer form': (draft) => on('urgent-suspected-cancer', draft),
    'a page of another protected form': (draft) => on('protected', draft),
  };
  const on = (pageType: string, draft: Draft): Draft => ({
    ...draft,
    origin: { host: '', pageTitle: '', form: '', ...draft.origin, pageType },
  });

  it.each(asking.flatMap((kind) => Object.keys(kept).map((when) => [kind, when] as const)))(
    'brings the form and never asks to do without it (%s, %s)',
    (kind, when) => {
      const draft = kept[when]?.(exampleDraft(kind)) ?? exampleDraft(kind);
      const letter = composeLetter({ ...draft, original: null }, today);
      expect(letter.title).toBe('Reply: the form is enclosed');
      expect(letter.wording.positions).toEqual([]);
      expect(letterText(letter)).not.toMatch(/take the referral up on the letter|obliges a GP/);
    },
  );
});

describe('a letter begun on the page of a form that is to be used', () => {
  const from = (pageType: string) => ({ host: 'x.example', pageType, pageTitle: 'A page', form: 'A form' });
  it.each(['referral', 'referral-instead-of-form', 'referral-not-advice', 'statement-with-letter'] as const)(
    'never stands in for a cancer form, whatever the urgency (%s)',
    (kind) => {
      const draft: Draft = { ...exampleDraft(kind), urgency: 'routine', origin: from('urgent-suspected-cancer') };
      expect(composeLetter(draft, today).title).toBe('Covering letter');
      expect(textOf(draft)).not.toContain('in place of');
    },
  );

  it('never stands in for another protected form, and does not say that the form goes through e-RS', () => {
    for (const kind of ['referral-instead-of-form', 'statement-with-letter', 'covering-letter'] as const) {
      const text = textOf({ ...exampleDraft(kind), urgency: 'routine', origin: from('protected') });
      expect(text).toContain('This letter goes with “A form”');
      expect(text).not.toMatch(/in place of|e-Referral/);
    }
  });
});
