import type { Draft } from '@/utils/model/draft';
import type { Finding } from '@/utils/model/finding';
import { isIsoDate } from '@/utils/model/isoDate';
import { isChecked } from './checkedFindings';
import { clinicalChecks } from './clinicalChecks';
import { dateChecks } from './dateChecks';
import { expectationChecks } from './expectationChecks';
import type { Check } from './finding';
import { otherPatientChecks } from './otherPatientChecks';
import { patientChecks } from './patientChecks';
import { recipientChecks } from './recipientChecks';
import { replyChecks } from './replyChecks';
import { replyFormChecks } from './replyFormChecks';
import { senderChecks } from './senderChecks';
import { textChecks } from './textChecks';
import { toneChecks } from './toneChecks';
import { urgencyChecks } from './urgencyChecks';
import { wordingChecks } from './wordingChecks';

const checks: readonly Check[] = [
  otherPatientChecks,
  patientChecks,
  recipientChecks,
  urgencyChecks,
  clinicalChecks,
  expectationChecks,
  dateChecks,
  replyChecks,
  replyFormChecks,
  senderChecks,
  textChecks,
  toneChecks,
  wordingChecks,
];
const order = ['block', 'confirm', 'prompt'] as const;

/**
 * What a letter still needs before it may leave, the weightiest first. `today` is an ISO date; wording is judged on the letter's
 * own date. What the writer has checked for these words is left out. A list of sentences and never a score; nothing here judges whether or how to refer.
 */
export function checkDraft(draft: Draft, today: string): Finding[] {
  const date = isIsoDate(draft.letterDate) ? draft.letterDate : today;
  const found = checks.flatMap((check) => check(draft, date, today)).filter((one) => !isChecked(draft, one));
  return order.flatMap((gate) => found.filter((one) => one.gate === gate));
}
