import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsTimeout } from '@/tests/export/runs';
import { anyText } from '@/tests/export/anyText';
import { emptyDraft, type Draft } from '@/utils/model/draft';
import { letterKinds } from '@/utils/model/letterKind';
import { fileName } from './fileName';

const draftFor = (specialty: string, patient: Partial<Draft['patient']> = {}): Draft => {
  const draft = emptyDraft('d1', '2026-11-21T10:00:00Z');
  return {
    ...draft,
    recipient: { ...draft.recipient, specialty },
    patient: { ...draft.patient, givenName: 'Zofia', familyName: 'Ó Briain', nhsNumber: '9990000018', ...patient },
  };
};

describe('fileName', () => {
  it.each([
    ['Cardiology', 'referral-letter-cardiology-2026-11-21.docx'],
    ['Ear, nose & throat', 'referral-letter-ear-nose-throat-2026-11-21.docx'],
    ['', 'referral-letter-2026-11-21.docx'],
    ['Ménière clinic', 'referral-letter-meniere-clinic-2026-11-21.docx'],
    ['Clinic for Zofia', 'referral-letter-2026-11-21.docx'],
    ['Cardiology 999 000 0018', 'referral-letter-2026-11-21.docx'],
  ])('%s', (specialty, expected) => {
    expect(fileName(draftFor(specialty), 'docx', '2026-11-21')).toBe(expected);
  });

  it('says that a letter which goes with an urgent suspected cancer form is a covering letter', () => {
    const draft = { ...draftFor('Colorectal'), urgency: 'urgent-suspected-cancer' as const, letterDate: '2026-11-20' };
    expect(fileName(draft, 'pdf', '2026-11-21')).toBe('covering-letter-colorectal-2026-11-20.pdf');
  });

  it('takes initials only when asked', () => {
    expect(fileName(draftFor('Cardiology'), 'docx', '2026-11-21', 'initials')).toBe(
      'referral-letter-cardiology-zo-2026-11-21.docx',
    );
  });

  it(
    'is safe whatever is typed, and never holds the patient',
    () => {
      fc.assert(
        fc.property(anyText(), anyText(), fc.constantFrom(...letterKinds), (specialty, familyName, kind) => {
          const draft = { ...draftFor(`${specialty} ${familyName}`, { familyName }), kind };
          const name = fileName(draft, 'docx', '2026-11-21');
          expect(name).toMatch(/^[a-z][a-z0-9-]*\.docx$/);
          expect(name.length).toBeLessThanOrEqual(100);
          expect(name).not.toContain('9990000018');
          expect(name.split(/[-.]/)).not.toContain('briain');
        }),
      );
    },
    runsTimeout,
  );
});
