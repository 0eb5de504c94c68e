import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/tests/export/anyText';
import { letterOf, timesPrinted } from '@/tests/export/letterOf';
import { runs, runsTimeout } from '@/tests/export/runs';
import { sampleLetter } from '@/tests/export/sampleLetter';
import { cleanText } from './cleanText';
import { toText } from './toText';

const bodyOf = (text: string) => ({ ...letterOf(text), identity: null, mark: null });

describe('a letter as plain text', () => {
  it('reads as a letter', () => {
    expect(toText(sampleLetter)).toMatchInlineSnapshot(`
      "Ms Zofia Wąsik-Ó Briain  ·  Born 4 March 1961  ·  NHS number 999 000 0018
      Not yet signed

      Larkfield Medical Centre
      12 Orchard Lane, Larkfield, LS99 9ZZ · Tel 0113 496 0000 · larkfield@example.nhs.uk
      Practice code Y99999

      21 November 2026

      Consultant cardiologist
      Cardiology outpatients
      Northmoor General Hospital
      1 Infirmary Road, Northmoor, NM99 1AA

      Referral to cardiology (routine)

      Dear colleague,

      Patient: Ms Zofia Wąsik-Ó Briain
      Date of birth: 4 March 1961
      NHS number: 999 000 0018
      Address: 3 Mill Cottages, Larkfield, LS99 9ZX
      Telephone: 07700 900123

      Reason for referral
      Exertional breathlessness for five months with an ejection systolic murmur.

      Question for the specialist
      Question: is this aortic stenosis, and does she need intervention?

      Investigation results
      Date | Investigation | Result | Unit
      12 November 2026 | NT-proBNP | 640 | ng/L
      12 November 2026 | eGFR | > 60 | mL/min/1.73 m²
      9 November 2026 | Electrocardiogram | Sinus rhythm, voltage criteria for LVH

      Medications and medical devices
      - Amlodipine 5 mg once a day
      - Atorvastatin 20 mg at night
      - Salbutamol 100 micrograms/dose inhaler when needed

      Allergies and adverse reactions
      Penicillin: rash (1994).
      No other known allergies.

      Practice wording: we ask for a reply within ten working days.

      Yours sincerely,

      Dr Aneirin Pritchard
      GP partner · GMC 9999999
      Larkfield Medical Centre

      Copy to: the patient

      * * *

      Enclosed: the letter of 2 October 2026
      As it was sent.
      "
    `);
  });

  it(
    'says what was typed, cleaned once, wherever it stands',
    () => {
      fc.assert(
        fc.property(anyText(), (typed) => {
          const text = toText(bodyOf(`[${typed}]`));
          const shown = cleanText(`[${typed}]`);
          expect(text.split(shown).length - 1).toBe(timesPrinted);
          expect(text.replaceAll(shown, '')).toBe(toText(bodyOf('¤')).replaceAll('¤', ''));
        }),
        { numRuns: runs },
      );
    },
    runsTimeout,
  );
});
