import type { Page } from 'puppeteer-core';
import { emptyDeskMarks } from '@/utils/model/deskMarks';
import type { Draft, DraftStatus, Urgency } from '@/utils/model/draft';
import type { TestContext } from '../end-to-end/browserSuite';
import { putStoreInto } from '../durability/putStoreInto';
import type { StoreInPage } from '../durability/storeInPage';
import { example } from './startLetter';

const families = [
  'Example',
  'Sample',
  'Specimen',
  'Fiction',
  'Placeholder',
  'Pretend',
  'Demo',
  'Mock',
  'Trial',
  'Model',
];
const givens = ['Margaret', 'Robin', 'Siân', 'Tomasz', 'Aisha', 'Gwen', 'Idris', 'Noor', 'Callum', 'Priti'];
const specialties = ['Cardiology', 'Dermatology', 'Gastroenterology', 'Orthopaedics', 'ENT', 'Rheumatology'];
const statuses: DraftStatus[] = ['drafting', 'ready-to-sign', 'signed', 'attached', 'waiting', 'returned'];
const signers = [example.referrer, example.referrer && { ...example.referrer, id: 'gp-2', name: 'Dr Kit Fiction' }];

/** Check digit by modulus 11; null where the nine digits have none. */
function testNumber(at: number): string {
  for (let serial = at * 11; ; serial += 1) {
    const nine = `999${String(serial).padStart(6, '0')}`;
    const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${nine}${check}`;
  }
}

/** Fictional letters in every state, begun over the last days before `now` (ms). */
export function manyLetters(count: number, now: number): Draft[] {
  return Array.from({ length: count }, (_, at): Draft => {
    const status = statuses[at % statuses.length] ?? 'drafting';
    const urgency: Urgency = at % 7 === 0 ? 'urgent' : at % 11 === 3 ? 'urgent-suspected-cancer' : 'routine';
    const createdAt = new Date(now - ((at * 5) % 90) * 3_600_000).toISOString();
    const isSigned = status === 'signed' || status === 'attached';
    return {
      ...structuredClone(example),
      id: `letter-${at}`,
      status,
      urgency,
      createdAt,
      editedAt: createdAt,
      patient: {
        ...example.patient,
        familyName: families[at % families.length] ?? '',
        givenName: givens[Math.floor(at / 3) % givens.length] ?? '',
        nhsNumber: testNumber(at),
        dateOfBirth: `19${30 + (at % 60)}-0${1 + (at % 9)}-1${at % 10}`,
      },
      referrer: signers[at % 2] ?? null,
      signedBy: isSigned ? (signers[at % 2]?.name ?? '') : '',
      signedAt: isSigned ? createdAt : '',
      recipient: { ...example.recipient, specialty: specialties[at % specialties.length] ?? '', service: '' },
      notHeardBy: status === 'attached' ? '2026-11-20' : '',
      desk: {
        ...emptyDeskMarks,
        statusSince: createdAt,
        waitingFor: status === 'waiting' ? 'the ferritin result' : '',
        statusBefore: status === 'waiting' ? 'drafting' : null,
        attachedAt: status === 'attached' ? createdAt : '',
        ubrn: status === 'attached' ? `0000${String(10_000_000 + at)}` : '',
      },
    };
  });
}

/** Stores letters as the desk would, through the store's own code. */
export async function storeLetters(t: TestContext, letters: readonly Draft[]): Promise<void> {
  const page: Page = await putStoreInto(await t.openScreen('options.html'));
  await page.evaluate(async (drafts) => {
    const { store } = globalThis as unknown as { store: StoreInPage };
    for (const draft of drafts) await store.saveDraft(draft, 0);
  }, letters as Draft[]);
  await page.close();
}
