import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Draft, emptyDraft } from '@/utils/model/draft';
import { fileIntake } from './fileIntake';
import { takeBackPaste } from './takeBackPaste';
import { movedFrom } from '@/utils/model/movedMarks';
import { readPaste } from './readPaste';

vi.setConfig({ testTimeout: 60_000 });

const now = '2026-11-21T10:00:00Z';
const today = '2026-11-21';
const paste = `SMITH, John (Mr)   Born 12-Mar-1956   NHS No. 999 339 5633
Active Problems
12-Mar-2019  Type 2 diabetes mellitus
Repeat
Ramipril 5mg capsules - one daily
Allergies
No known allergies
Values
BP 142/88 mmHg 01-Feb-2024
Consultations
12-Feb-2024 JONES, Jane (Dr)
History: feels well.`;

function filed(draft: Draft, text: string): Extract<ReturnType<typeof fileIntake>, { kind: 'filed' }> {
  const filing = fileIntake(draft, readPaste({ plain: text }), today);
  if (filing.kind !== 'filed') throw new Error(filing.say);
  return filing;
}

describe('filing a paste in a draft', () => {
  it('puts each piece in its place and marks where it came from', () => {
    const { draft, moved } = filed(emptyDraft('a', now), paste);
    expect(draft.patient).toMatchObject({
      familyName: 'Smith',
      givenName: 'John',
      dateOfBirth: '1956-03-12',
      nhsNumber: '9993395633',
    });
    expect(draft.clinical.problems.text).toBe('Type 2 diabetes mellitus (12 March 2019)');
    expect(draft.clinical.medicines.text).toBe('Ramipril 5mg capsules: one daily (repeat)');
    expect(draft.clinical.allergies.said).toBe('none');
    expect(draft.resultValues).toEqual([{ name: 'BP', value: '142/88', unit: 'mmHg', date: '2024-02-01' }]);
    expect(draft.clinical.history.text).toBe('12 February 2024, JONES, Jane (Dr)\nHistory: feels well.');
    expect(moved.find((piece) => piece.where === 'clinical.problems')?.from).toEqual([3]);
    expect(() => Draft.parse(draft)).not.toThrow();
  });

  it('writes behind what is typed, and gives the draft back as it was', () => {
    const typed = emptyDraft('a', now);
    typed.clinical.medicines = { said: 'text', text: 'Aspirin 75mg' };
    typed.patient.phone = '01632 960001';
    const { draft, before, left } = filed(typed, `${paste}\nMobile: 07700 900123`);
    expect(draft.clinical.medicines.text).toBe('Aspirin 75mg\nRamipril 5mg capsules: one daily (repeat)');
    expect(before).toBe(typed);
    expect(typed.clinical.medicines.text).toBe('Aspirin 75mg');
    expect(draft.patient.phone).toBe('01632 960001');
    expect(left.every((piece) => piece.why !== '')).toBe(true);
  });

  it('does not turn typed allergies into none', () => {
    const typed = emptyDraft('a', now);
    typed.clinical.allergies = { said: 'text', text: 'Latex' };
    const { draft, left } = filed(typed, paste);
    expect(draft.clinical.allergies).toEqual({ said: 'text', text: 'Latex' });
    expect(left.map((piece) => piece.where)).toContain('clinical.allergies');
  });

  it('doubles nothing when the same summary is pasted twice', () => {
    const once = filed(emptyDraft('a', now), paste).draft;
    expect(filed(once, paste).draft).toEqual(once);
  });

  it('stops at another patient, with both names', () => {
    const draft = emptyDraft('a', now);
    draft.patient = { ...draft.patient, familyName: 'Jones', givenName: 'Mary', nhsNumber: '999 158 1766' };
    const filing = fileIntake(draft, readPaste({ plain: paste }), today);
    expect(filing.kind).toBe('stopped');
    if (filing.kind === 'stopped') expect(filing.say).toMatch(/Mary Jones.*John Smith/s);
  });

  it('stops at a paste of two patients, with both names', () => {
    const two = `${paste}\n\nJONES, Mary (Mrs)   Born 01-Feb-1960   NHS No. 999 158 1766`;
    const filing = fileIntake(emptyDraft('a', now), readPaste({ plain: two }), today);
    expect(filing.kind === 'stopped' && filing.say).toMatch(/John Smith.*Mary Jones/s);
  });

  it('gives a valid draft for any text, with every typed word still in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ maxLength: 60 }), (text, typed) => {
        const draft = emptyDraft('a', now);
        draft.clinical.problems = { said: 'text', text: typed };
        const filing = fileIntake(draft, readPaste({ plain: `Problems\n${text}` }), today);
        if (filing.kind !== 'filed') return;
        expect(() => Draft.parse(filing.draft)).not.toThrow();
        expect(filing.draft.clinical.problems.text).toContain(typed.trimEnd());
      }),
      { numRuns: 300 },
    );
  });

  it('marks each field with the part of the paste it came from, until its words change', () => {
    const { draft } = filed(emptyDraft('a', now), `EMIS Web\n${paste}`);
    const mark = draft.moved.find(({ where }) => where === 'clinical.problems');
    expect(mark?.from).toBe('EMIS Web: Problems, active');
    expect(movedFrom(draft, 'clinical.problems')).toBe('EMIS Web: Problems, active');
    expect(movedFrom(draft, 'patient.nhsNumber')).toBe('EMIS Web: Patient details');
    expect(movedFrom(draft, 'clinical.question')).toBeNull();
    const edited = { ...draft, clinical: { ...draft.clinical, problems: { said: 'text' as const, text: 'Diabetes' } } };
    expect(movedFrom(edited, 'clinical.problems')).toBeNull();
  });

  it('dates the medicines by the day of the print or else by today, and keeps a day the letter has', () => {
    expect(filed(emptyDraft('a', now), paste).draft.recordAsAt).toBe(today);
    expect(filed(emptyDraft('a', now), `Printed: 14-Mar-2024 09:12\n${paste}`).draft.recordAsAt).toBe('2024-03-14');
    expect(filed({ ...emptyDraft('a', now), recordAsAt: '2026-01-02' }, paste).draft.recordAsAt).toBe('2026-01-02');
    expect(filed(emptyDraft('a', now), 'Family history\nMother: stroke').draft.recordAsAt).toBe('');
  });
});

describe('taking a paste back', () => {
  it('gives the draft back as it was', () => {
    const typed = emptyDraft('a', now);
    typed.clinical.medicines = { said: 'text', text: 'Aspirin 75mg' };
    const { draft, before } = filed(typed, paste);
    expect(takeBackPaste(draft, draft, before)).toEqual({ draft: typed, kept: [] });
  });

  it('keeps what was written since, and names the fields it leaves', () => {
    const { draft, before } = filed(emptyDraft('a', now), paste);
    const since = structuredClone(draft);
    since.clinical.question = { said: 'text', text: 'Is this angina?' };
    since.clinical.problems.text += ', diet controlled';
    const { draft: back, kept } = takeBackPaste(since, draft, before);
    expect(back.clinical.question.text).toBe('Is this angina?');
    expect(back.clinical.problems.text).toBe('Type 2 diabetes mellitus (12 March 2019), diet controlled');
    expect(back.clinical.medicines.text).toBe('');
    expect(back.patient.nhsNumber).toBe('');
    expect(back.resultValues).toEqual([]);
    expect(kept).toEqual(['clinical.problems']);
  });
});
