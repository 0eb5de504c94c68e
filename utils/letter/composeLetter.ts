import { pack } from '@/utils/guidance/pack';
import { dateInWords } from '@/utils/model/dateInWords';
import type { Draft } from '@/utils/model/draft';
import type { Block, Letter } from '@/utils/model/letter';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { factsFor } from './facts';
import { footBlocks, letterheadFor, markFor, recipientBlock, salutation, signatureBlock } from './frame';
import { letterForms } from './letterForms';
import { referral } from './kinds/referral';
import { identityFor, reLine } from './patientBlocks';

/**
 * The letter a draft makes. `today` is an ISO date; wording is judged on the letter's own date, or today when it has none.
 * A letter that was frozen when it was signed comes back as it was, whatever has been published since. Never throws.
 */
export function composeLetter(draft: Draft, today: string): Letter {
  if (draft.frozen) return draft.frozen;
  const facts = factsFor(draft, today);
  const form = letterForms[facts.kind] ?? referral;
  const { aboutPatient } = letterKindNames[facts.kind];
  const blocks: Block[] = [
    ...recipientBlock(draft.recipient),
    salutation(draft.recipient, form.salutation),
    ...(aboutPatient ? [reLine(draft.patient)] : []),
    ...form.body(facts),
    signatureBlock(draft),
    ...footBlocks(draft.copies, draft.enclosures),
  ];
  return {
    title: form.title,
    letterhead: letterheadFor(draft.practice),
    date: dateInWords(facts.date),
    identity: aboutPatient ? identityFor(draft.patient) : null,
    mark: markFor(draft),
    blocks,
    wording: { pack: `${pack.id} ${pack.version}`, positions: facts.positions.map((position) => position.id) },
  };
}
