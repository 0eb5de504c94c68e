import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import type { Draft } from '@/utils/model/draft';
import type { Finding } from '@/utils/model/finding';
import type { LetterKind } from '@/utils/model/letterKind';
import { checkDraft } from './checkDraft';

const today = '2026-11-21';
const patient = (change: Partial<Draft['patient']>) => (draft: Draft) => ({
  ...draft,
  patient: { ...draft.patient, ...change },
});
const typed =
  (text: string, id: keyof Draft['clinical'] = 'history') =>
  (draft: Draft) => ({
    ...draft,
    clinical: { ...draft.clinical, [id]: { said: 'text' as const, text } },
  });
const event = (change: Partial<NonNullable<Draft['returned']>>) => (draft: Draft) => ({
  ...draft,
  returned: draft.returned && { ...draft.returned, ...change },
});
const set = (change: Partial<Draft>) => (draft: Draft) => ({ ...draft, ...change });
const own = {
  id: 'own',
  title: 'Ours',
  text: 'We write letters.',
  source: 'Exampleton LMC, June 2026',
  reviewBy: '2027-06-01',
};
const wording = (change: Partial<typeof own>) => set({ ownWording: [{ ...own, ...change }] });

type Case = [id: string, gate: Finding['gate'], where: string, change: (draft: Draft) => Draft, kind?: LetterKind];

/** For every finding: a change to a letter that has none, which makes exactly that one speak. */
const cases: Case[] = [
  ['family-name-missing', 'block', 'patient.familyName', patient({ familyName: ' ' })],
  ['given-name-missing', 'block', 'patient.givenName', patient({ givenName: '' })],
  ['date-of-birth-missing', 'block', 'patient.dateOfBirth', patient({ dateOfBirth: '' })],
  ['date-of-birth-unreal', 'block', 'patient.dateOfBirth', patient({ dateOfBirth: '1961-02-30' })],
  ['date-of-birth-unreal', 'block', 'patient.dateOfBirth', patient({ dateOfBirth: '04/03/1961' })],
  ['date-of-birth-future', 'block', 'patient.dateOfBirth', patient({ dateOfBirth: '2026-11-22' })],
  ['date-of-birth-old', 'prompt', 'patient.dateOfBirth', patient({ dateOfBirth: '1890-01-01' })],
  ['nhs-number-missing', 'confirm', 'patient.nhsNumber', patient({ nhsNumber: '' })],
  ['nhs-number-letters', 'block', 'patient.nhsNumber', patient({ nhsNumber: 'X999000001' })],
  ['nhs-number-too-short', 'block', 'patient.nhsNumber', patient({ nhsNumber: '999 000 001' })],
  ['nhs-number-too-long', 'block', 'patient.nhsNumber', patient({ nhsNumber: '999 000 00180' })],
  ['nhs-number-wrong-digit', 'block', 'patient.nhsNumber', patient({ nhsNumber: '999 123 4567' })],
  ['nhs-number-repeated', 'block', 'patient.nhsNumber', patient({ nhsNumber: '1111111111' })],
  ['nhs-number-national-insurance', 'block', 'patient.nhsNumber', patient({ nhsNumber: 'QQ123456C' })],
  ['address-missing', 'block', 'patient.address', patient({ address: '' })],
  ['postcode-missing', 'confirm', 'patient.postcode', patient({ postcode: '' })],
  ['postcode-unreal', 'prompt', 'patient.postcode', patient({ postcode: 'EX1' })],
  ['phone-missing', 'confirm', 'patient.phone', patient({ phone: '' })],
  ['practice-missing', 'block', 'practice.name', (draft) => ({ ...draft, practice: { ...draft.practice, name: '' } })],
  [
    'ods-code-missing',
    'block',
    'practice.odsCode',
    (draft) => ({ ...draft, practice: { ...draft.practice, odsCode: '' } }),
  ],
  [
    'ods-code-form',
    'prompt',
    'practice.odsCode',
    (draft) => ({ ...draft, practice: { ...draft.practice, odsCode: 'Y9' } }),
  ],
  [
    'practice-contact-missing',
    'confirm',
    'practice.phone',
    (draft) => ({ ...draft, practice: { ...draft.practice, phone: '', email: '' } }),
  ],
  ['referrer-missing', 'block', 'referrer', set({ referrer: null })],
  ['referrer-does-not-sign', 'block', 'referrer', set({ referrer: { ...referrer(), signs: false } })],
  ['referrer-role-missing', 'prompt', 'referrer', set({ referrer: { ...referrer(), role: '' } })],
  ['gmc-number-missing', 'prompt', 'referrer', set({ referrer: { ...referrer(), gmcNumber: '' } })],
  ['gmc-number-form', 'prompt', 'referrer', set({ referrer: { ...referrer(), gmcNumber: '12A' } })],
  ['signature-missing', 'block', 'signedBy', set({ status: 'signed', signedBy: '' })],
  ['recipient-missing', 'block', 'recipient.specialty', set({ recipient: noRecipient() })],
  ['recipient-missing', 'block', 'recipient.name', set({ recipient: noRecipient() }), 'work-fit-note'],
  ['cancer-covering-letter', 'prompt', 'urgency', set({ urgency: 'urgent-suspected-cancer' })],
  [
    'kept-form',
    'prompt',
    'kind',
    set({ origin: { host: '', pageType: 'protected', pageTitle: '', form: 'Funding form' } }),
  ],
  ['form-unnamed', 'confirm', 'enclosures', set({ origin: null, enclosures: [' '] }), 'covering-letter'],
  ['urgency-reason-missing', 'block', 'urgencyReason', set({ urgencyReason: ' ' })],
  ['cancer-words', 'prompt', 'clinical.history', typed('Referred under the two-week rule.')],
  ['reason-missing', 'block', 'clinical.reason', typed('', 'reason')],
  ['question-missing', 'block', 'clinical.question', typed(' ', 'question')],
  ['expectation-missing', 'block', 'clinical.expectation', typed('', 'expectation')],
  ['history-missing', 'block', 'clinical.history', typed('', 'history')],
  ['allergies-missing', 'confirm', 'clinical.allergies', typed('', 'allergies')],
  ['medicines-missing', 'confirm', 'clinical.medicines', typed('', 'medicines')],
  ['needs-missing', 'confirm', 'clinical.needs', typed('', 'needs')],
  ['communication-missing', 'confirm', 'clinical.communication', typed('', 'communication')],
  ['consent-missing', 'confirm', 'clinical.consent', typed('', 'consent')],
  ['examination-missing', 'confirm', 'clinical.examination', typed('', 'examination')],
  ['informationGiven-missing', 'confirm', 'clinical.informationGiven', typed('', 'informationGiven')],
  [
    'results-missing',
    'confirm',
    'clinical.results',
    (draft) =>
      typed('', 'results')({ ...draft, resultValues: [{ date: '2026-11-01', name: ' ', value: '', unit: '' }] }),
  ],
  ['problems-missing', 'prompt', 'clinical.problems', typed('', 'problems')],
  ['criteria-missing', 'prompt', 'clinical.criteria', typed('', 'criteria')],
  ['several-questions', 'prompt', 'clinical.question', typed('Is it this? Or that? Or both?', 'question')],
  ['why-not-advice-missing', 'confirm', 'whyNotAdvice', set({ whyNotAdvice: '' }), 'referral-not-advice'],
  ['safeguarding-readers', 'prompt', 'clinical.safeguarding', typed('Known to social care.', 'safeguarding')],
  ['letter-date-unreal', 'block', 'letterDate', set({ letterDate: 'tomorrow' })],
  [
    'letter-date-far',
    'prompt',
    'letterDate',
    set({ letterDate: '2026-12-01', recordAsAt: '2026-12-01', notHeardBy: '2027-01-01' }),
  ],
  ['not-heard-by', 'prompt', 'notHeardBy', set({ notHeardBy: '2026-11-21' })],
  ['not-heard-by', 'block', 'notHeardBy', set({ notHeardBy: 'in two weeks' })],
  ['record-stale', 'prompt', 'recordAsAt', set({ recordAsAt: '2026-11-20' })],
  ['record-stale', 'confirm', 'recordAsAt', set({ recordAsAt: '2026-10-24' })],
  ['record-date-unreal', 'block', 'recordAsAt', set({ recordAsAt: '2026-11-22' })],
  [
    'result-undated',
    'prompt',
    'resultValues.0.date',
    set({ resultValues: [{ date: '', name: 'Ferritin', value: '8', unit: '' }] }),
  ],
  [
    'result-in-future',
    'prompt',
    'resultValues.0.date',
    set({ resultValues: [{ date: '2026-12-01', name: 'Ferritin', value: '8', unit: '' }] }),
  ],
  [
    'position-past-local-forms-lmc',
    'prompt',
    'positionsLeftOut',
    set({
      letterDate: '2027-02-20',
      recordAsAt: '2027-02-20',
      notHeardBy: '2027-03-30',
      positionsLeftOut: ['gmc-share-information'],
    }),
  ],
  ['own-wording-source', 'confirm', 'ownWording.0', wording({ source: '' })],
  ['own-wording-review', 'confirm', 'ownWording.0', wording({ reviewBy: 'never' })],
  ['own-wording-past', 'prompt', 'ownWording.0', wording({ reviewBy: '2026-11-20' })],
  ['own-wording-breach', 'prompt', 'ownWording.0', wording({ text: 'This is a breach.' })],
  ['second-nhs-number', 'block', 'clinical.history', typed('NHS no 999 000 0026, seen in 2024.')],
  ['second-nhs-number', 'block', 'clinical.history', typed('As for 943 476 5919, the same.')],
  ['second-nhs-number', 'block', 'clinical.history', typed('NHS Number: 943 476 5918')],
  ['other-date-of-birth', 'block', 'clinical.history', typed('D.O.B. 05/03/1961')],
  ['other-date-of-birth', 'block', 'clinical.history', typed('date of birth: 4th March 1962')],
  [
    'original-other-patient',
    'block',
    'original',
    (draft) => patient({ nhsNumber: '999 000 0026', dateOfBirth: '1970-01-01' })(draft),
    'reply-no-form',
  ],
  ['campaign-words', 'block', 'clinical.plan', typed('We are taking collective action.', 'plan')],
  ['accusing-words', 'prompt', 'clinical.plan', typed('This work was dumped on us.', 'plan')],
  [
    'accusing-words',
    'prompt',
    'returned.effect',
    event({ effect: 'The hospital refused to see her.' }),
    'reply-no-form',
  ],
  ['placeholder-left', 'block', 'clinical.history', typed('Seen on [date] with [symptom].')],
  ['placeholder-left', 'block', 'clinical.history', typed('Seen on ______.')],
  [
    'placeholder-left',
    'block',
    'recipient.name',
    (draft) => ({ ...draft, recipient: { ...draft.recipient, name: '[consultant]' } }),
  ],
  ['campaign-words', 'block', 'ownWording.0', wording({ source: 'BMA campaign 2024' })],
  ['abbreviations', 'prompt', 'clinical.history', typed('Known LBBB and PBC.')],
  ['what-happened-missing', 'block', 'returned.asked', event({ asked: '' }), 'work-investigations'],
  ['what-happened-missing', 'block', 'returned.reasonGiven', set({ returned: null }), 'reply-unsigned'],
  ['originalDate-unreal', 'block', 'returned.originalDate', event({ originalDate: '3/11' }), 'reply-no-form'],
  ['original-date-missing', 'confirm', 'returned.originalDate', event({ originalDate: '' }), 'reply-no-form'],
  ['returned-before-sent', 'block', 'returned.returnedDate', event({ returnedDate: '2026-11-02' }), 'reply-no-form'],
  ['event-in-future', 'block', 'returned.returnedDate', event({ returnedDate: '2026-11-30' }), 'reply-no-form'],
  ['notice-end', 'block', 'returned.until', event({ until: '' }), 'notice-voluntary-service'],
  ['original-not-enclosed', 'prompt', 'original', set({ original: null }), 'reply-no-form'],
  [
    'reply-kept-form',
    'prompt',
    'kind',
    (draft) => ({ ...draft, urgency: 'urgent-suspected-cancer', enclosures: ['The form'] }),
    'reply-no-form',
  ],
  ['form-unnamed', 'confirm', 'returned.asked', event({ asked: '' }), 'reply-form-enclosed'],
  ['referral-made-again', 'confirm', 'returned.ubrn', event({ ubrn: '' }), 'reply-not-through-ers'],
  ['criteria-missing', 'block', 'clinical.criteria', typed('', 'criteria'), 'reply-criteria-not-met'],
];

function referrer() {
  return { id: 'r', name: 'Dr Priya Sample', role: 'GP partner', gmcNumber: '9999999', signs: true };
}
function noRecipient() {
  return { name: '', specialty: '', service: '', provider: '', address: 'Hospital Road' };
}
const always = ['nhs-number-test', 'act-first'];
const found = (draft: Draft) => checkDraft(draft, today).filter(({ id }) => !always.includes(id));

describe('a finding speaks when it should and not otherwise', () => {
  it.each(cases)('%s (%s, %s)', (id, gate, where, change, kind = 'referral-instead-of-form') => {
    const before = exampleDraft(kind);
    expect(found(before)).toEqual([]);
    const after = found(change(before));
    expect(after.map((one) => [one.id, one.gate, one.where])).toContainEqual([id, gate, where]);
    for (const { say, fix } of after) {
      expect(say).toMatch(/^[A-Z“_].*[.]$/s);
      expect(fix).toMatch(/^[A-Z].*[.]$/s);
    }
  });

  it('has a case for every finding the checks know', () => {
    const source = readdirSync('utils/checks')
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(`utils/checks/${name}`, 'utf8'))
      .join('\n');
    const written = [...source.matchAll(/(?:finding|missing|wrongNumber)\(\s*(?:[\w.]+,\s*)?'([a-z][a-z-]+)'/g)].map(
      ([, id]) => id ?? '',
    );
    const tried = new Set([...cases.map(([id]) => id), ...always]);
    const untried = written.filter((id) => !tried.has(id) && !tried.has(`nhs-number-${id}`));
    expect(written.length).toBeGreaterThan(40);
    expect(untried).toEqual([]);
  });
});
