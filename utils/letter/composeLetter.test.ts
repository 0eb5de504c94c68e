import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neverClaimsIn } from '@/utils/guidance/neverClaims';
import { clinicalFieldIds } from '@/utils/model/clinicalField';
import { emptyDraft, type Draft } from '@/utils/model/draft';
import { Letter } from '@/utils/model/letter';
import { letterKinds, type LetterKind } from '@/utils/model/letterKind';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { composeLetter } from './composeLetter';
import { everyLetter } from './everyLetter';
import { exampleDraft } from './exampleDraft';
import { letterText } from './letterText';

const today = '2026-11-21';
const textOf = (draft: Draft, day = today) => letterText(composeLetter(draft, day));

describe('every letter the templates can produce', () => {
  it('says nothing that no letter may say', () => {
    const texts = new Map([...everyLetter()].map(({ name, draft, today: day }) => [textOf(draft, day), name]));
    expect(texts.size).toBeGreaterThan(letterKinds.length * 5);
    for (const [text, name] of texts) expect(neverClaimsIn(text), name).toEqual([]);
  });

  it('names e-RS only where the letter goes that way', () => {
    for (const { name, draft, today: day } of everyLetter()) {
      const names = /e-Referral Service|e-RS/.test(textOf(draft, day));
      const isReferral = letterKindNames[draft.kind].group === 'referral';
      const isMadeAgain = draft.kind === 'reply-not-through-ers' && draft.returned?.rung !== 'icb-and-lmc';
      const isApt = ((isReferral || isMadeAgain) && draft.route === 'e-rs') || draft.kind === 'announce-letters';
      expect(names, name).toBe(isApt);
    }
  });

  it('prints a dated statement on its days only, and is whole without it', () => {
    for (const { name, draft, today: day } of everyLetter()) {
      const letter = composeLetter(draft, day);
      if (day > '2027-02-19') expect(letter.wording.positions, name).toEqual([]);
      expect(letterText(letter), name).toContain('Yours sincerely');
    }
  });
});

describe('a letter', () => {
  const draft = exampleDraft('referral-instead-of-form');

  it('says who, what, how urgent and why, and puts the question first', () => {
    const text = textOf(draft);
    expect(text).toContain('Re: Mrs Margaret EXAMPLE, born 4 March 1961, NHS number 999\u00a0000\u00a00018');
    expect(text).toContain('The referral is urgent: NT-proBNP above 2,000 ng/L');
    expect(text.indexOf('## Question for the specialist')).toBeLessThan(text.indexOf('## Reason for referral'));
    expect(text.indexOf('## About this letter')).toBeLessThan(text.indexOf('## Plan and requested actions'));
    expect(text).toContain('by 5 December 2026');
    expect(text).toContain('16 November 2026 | NT-proBNP | 2340 ng/L');
  });

  it('prints what is known to be nothing, and leaves out what is not said', () => {
    const said = (answer: Draft['clinical']['allergies']) =>
      textOf({ ...draft, clinical: { ...draft.clinical, allergies: answer } });
    expect(said({ said: 'none', text: 'kept' })).toContain('No known allergies.');
    expect(said({ said: 'not-known', text: '' })).toContain('Allergies not known.');
    expect(said({ said: 'text', text: '' })).not.toContain('Allergies and adverse reactions');
    expect(said({ said: 'none', text: 'kept' })).not.toContain('kept');
  });

  it('is dated on its own date and judged on it', () => {
    const past = composeLetter({ ...draft, letterDate: '2027-03-01' }, today);
    expect(past.date).toBe('1 March 2027');
    expect(past.wording.positions).toEqual([]);
    expect(composeLetter({ ...draft, letterDate: '2026-02-31' }, today).date).toBe('21 November 2026');
  });

  it('leaves out a statement the writer switched off', () => {
    const one = composeLetter({ ...draft, positionsLeftOut: ['local-forms-lmc'] }, today);
    expect(one.wording.positions).toEqual(['gmc-share-information']);
    expect(letterText(one)).not.toContain('Londonwide');
  });

  it('marks a practice’s own wording as theirs, until its review date', () => {
    const own = {
      id: 'own',
      title: 'Ours',
      text: 'We write letters.',
      source: 'Exampleton LMC, June 2026',
      reviewBy: today,
    };
    const text = textOf({ ...draft, ownWording: [own], letterDate: today });
    expect(text).toContain('Practice’s own wording: We write letters. (Source: Exampleton LMC, June 2026)');
    for (const reviewBy of ['2026-11-20', '', 'never'])
      expect(textOf({ ...draft, ownWording: [{ ...own, reviewBy }], letterDate: today })).not.toContain(
        'We write letters.',
      );
  });

  it('is marked until it is signed', () => {
    expect(composeLetter(draft, today).mark).toBe('Not yet signed');
    expect(composeLetter({ ...draft, status: 'signed' }, today).mark).toBe('Not yet signed');
    const signed: Draft = { ...draft, status: 'signed', signedBy: 'Dr Priya Sample', signedAt: '2026-11-21T16:00:00Z' };
    expect(composeLetter(signed, today).mark).toBeNull();
    expect(textOf(signed)).toContain('Signed by Dr Priya Sample on 21 November 2026');
    const waiting: Draft = { ...signed, status: 'waiting', desk: { ...signed.desk, statusBefore: 'drafting' } };
    expect(composeLetter(waiting, today).mark).toBe('Not yet signed');
  });

  it('never changes once it is frozen', () => {
    const frozen = composeLetter(draft, today);
    const later: Draft = { ...draft, frozen, kind: 'referral', urgency: 'routine' };
    expect(composeLetter(later, '2027-06-01')).toEqual(frozen);
  });

  it('greets a named person by name', () => {
    const to = (name: string) => textOf({ ...draft, recipient: { ...draft.recipient, name } });
    expect(to('Dr Anil de Placeholder')).toContain('Dear Dr Placeholder,');
    expect(to('Heart team')).toContain('Dear Colleague,');
  });
});

/** A draft of any strings at all, in every field a person can type in. */
const anyDraft = fc.record({
  kind: fc.constantFrom(...letterKinds),
  urgency: fc.constantFrom('routine' as const, 'urgent' as const, 'urgent-suspected-cancer' as const),
  said: fc.constantFrom('text' as const, 'none' as const, 'not-known' as const),
  typed: fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 12, maxLength: 12 }),
});

function filled({
  kind,
  urgency,
  said,
  typed,
}: {
  kind: LetterKind;
  urgency: Draft['urgency'];
  said: 'text' | 'none' | 'not-known';
  typed: string[];
}): Draft {
  const at = (index: number) => typed[index % typed.length] ?? '';
  const start = emptyDraft('any', '2026-11-21T10:00:00Z');
  const every = <T extends Record<string, unknown>>(object: T): T =>
    Object.fromEntries(
      Object.entries(object).map(([key, value], index) => [key, typeof value === 'string' ? at(index) : value]),
    ) as T;
  return {
    ...start,
    kind,
    urgency,
    patient: every(start.patient),
    practice: every(start.practice),
    recipient: every(start.recipient),
    referrer: { id: 'x', name: at(1), role: at(2), gmcNumber: at(3), signs: true },
    origin: { host: '', pageType: 'local-proforma', pageTitle: at(4), form: at(5) },
    returned: {
      originalDate: at(0),
      returnedDate: at(1),
      ubrn: at(2),
      reasonGiven: at(3),
      rung: 'clinician',
      returnedBy: at(4),
      asked: at(5),
      effect: at(6),
      from: at(7),
      until: at(8),
      count: at(9),
    },
    clinical: Object.fromEntries(
      clinicalFieldIds.map((id, index) => [id, { said, text: at(index) }]),
    ) as Draft['clinical'],
    resultValues: [{ date: at(6), name: at(7), value: at(8), unit: at(9) }],
    letterDate: at(10),
    notHeardBy: at(11),
    urgencyReason: at(0),
    whyNotAdvice: at(1),
    copies: typed,
    enclosures: typed,
  };
}

describe('any text at all', () => {
  it('makes a letter that fits the model and loses no clinical word', () => {
    fc.assert(
      fc.property(anyDraft, (any) => {
        const draft = filled(any);
        const letter = composeLetter(draft, today);
        expect(Letter.safeParse(letter).success).toBe(true);
        if (any.said !== 'text' || letterKindNames[any.kind].role !== 'referral') return;
        const text = letterText(letter);
        for (const id of clinicalFieldIds)
          for (const line of draft.clinical[id].text.split(/\r\n?|\n/))
            expect(text).toContain(
              line
                .trim()
                .replace(/^(?:[-•*·–]\s+|\d{1,2}[.)]\s+)/, '')
                .trim(),
            );
      }),
      { numRuns: 400 },
    );
  });
});
