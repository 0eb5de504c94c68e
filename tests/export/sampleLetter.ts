import type { Letter } from '@/utils/model/letter';

/** A fictional letter that holds every kind of block a file format has to render. */
export const sampleLetter: Letter = {
  title: 'Referral to cardiology (routine)',
  letterhead: [
    'Larkfield Medical Centre',
    '12 Orchard Lane, Larkfield, LS99 9ZZ',
    'Tel 0113 496 0000 · larkfield@example.nhs.uk',
    'Practice code Y99999',
  ],
  date: '21 November 2026',
  identity: { name: 'Ms Zofia Wąsik-Ó Briain', dateOfBirth: '4 March 1961', nhsNumber: '999 000 0018' },
  mark: 'Not yet signed',
  wording: { pack: 'sample', positions: [] },
  blocks: [
    {
      kind: 'address',
      lines: [
        'Consultant cardiologist',
        'Cardiology outpatients',
        'Northmoor General Hospital',
        '1 Infirmary Road, Northmoor, NM99 1AA',
      ],
    },
    { kind: 'paragraph', runs: [{ text: 'Dear colleague,' }] },
    {
      kind: 'pairs',
      pairs: [
        { label: 'Patient', value: 'Ms Zofia Wąsik-Ó Briain' },
        { label: 'Date of birth', value: '4 March 1961' },
        { label: 'NHS number', value: '999 000 0018' },
        { label: 'Address', value: '3 Mill Cottages, Larkfield, LS99 9ZX' },
        { label: 'Telephone', value: '07700 900123' },
      ],
    },
    { kind: 'heading', text: 'Reason for referral' },
    {
      kind: 'paragraph',
      runs: [{ text: 'Exertional breathlessness for five months with an ejection systolic murmur.' }],
    },
    { kind: 'heading', text: 'Question for the specialist' },
    {
      kind: 'paragraph',
      runs: [{ text: 'Question: ', bold: true }, { text: 'is this aortic stenosis, and does she need intervention?' }],
    },
    { kind: 'heading', text: 'Investigation results' },
    {
      kind: 'table',
      columns: ['Date', 'Investigation', 'Result', 'Unit'],
      rows: [
        ['12 November 2026', 'NT-proBNP', '640', 'ng/L'],
        ['12 November 2026', 'eGFR', '> 60', 'mL/min/1.73 m²'],
        ['9 November 2026', 'Electrocardiogram', 'Sinus rhythm, voltage criteria for LVH', ''],
      ],
    },
    { kind: 'heading', text: 'Medications and medical devices' },
    {
      kind: 'list',
      items: [
        'Amlodipine 5 mg once a day',
        'Atorvastatin 20 mg at night',
        'Salbutamol 100 micrograms/dose inhaler when needed',
      ],
    },
    { kind: 'heading', text: 'Allergies and adverse reactions' },
    { kind: 'paragraph', runs: [{ text: 'Penicillin: rash (1994).\nNo other known allergies.' }] },
    { kind: 'note', runs: [{ text: 'Practice wording: we ask for a reply within ten working days.' }] },
    {
      kind: 'signature',
      lines: ['Yours sincerely,', 'Dr Aneirin Pritchard', 'GP partner · GMC 9999999', 'Larkfield Medical Centre'],
    },
    { kind: 'paragraph', runs: [{ text: 'Copy to: the patient' }] },
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Enclosed: the letter of 2 October 2026' },
    { kind: 'paragraph', runs: [{ text: 'As it was sent.' }] },
  ],
};
