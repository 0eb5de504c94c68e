import { pack } from '@/utils/guidance/pack';
import { dateInWords } from '@/utils/model/dateInWords';
import type { Draft } from '@/utils/model/draft';
import type { Block, Letter } from '@/utils/model/letter';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { addresseeFor } from './addresseeFor';
import { draftWithoutIdentifiers } from './draftWithoutIdentifiers';
import { enclosedOriginal } from './enclosedOriginal';
import { factsFor, type Facts } from './facts';
import { footBlocks, letterheadFor, markFor, signatureBlock } from './frame';
import { isForCommissioner } from './isForCommissioner';
import { letterForms } from './letterForms';
import { identityFor, reLine } from './patientBlocks';

/** Who the letter shows: nobody, the name alone (outside health care), or everything that keeps patients apart. */
function whoFor({ draft, kind, isForCommissioner }: Facts): Pick<Letter, 'identity'> & { re: Block[] } {
  const { aboutPatient, outsideCare } = letterKindNames[kind];
  if (!aboutPatient || isForCommissioner) return { identity: null, re: [] };
  const patient = outsideCare
    ? { ...draft.patient, dateOfBirth: '', nhsNumber: '', nhsNumberAbsent: '' }
    : draft.patient;
  return { identity: identityFor(patient), re: [reLine(patient)] };
}

/**
 * The letter a draft makes. `today` is an ISO date; wording is judged on the letter's own date, or today when it has none.
 * A letter that was frozen when it was signed comes back as it was, whatever has been published since. Never throws.
 */
export function composeLetter(draft: Draft, today: string): Letter {
  if (draft.frozen) return draft.frozen;
  const facts = factsFor(isForCommissioner(draft) ? draftWithoutIdentifiers(draft) : draft, today);
  const form = letterForms[facts.kind];
  const { identity, re } = whoFor(facts);
  const original = enclosedOriginal(facts);
  const copies = facts.isForCommissioner ? ['Local medical committee'] : facts.draft.copies;
  const blocks: Block[] = [
    ...addresseeFor(facts, form),
    ...re,
    ...form.body(facts),
    signatureBlock(facts.draft),
    ...footBlocks(copies, [...facts.draft.enclosures, ...original.names]),
    ...original.blocks,
  ];
  return {
    title: form.title,
    letterhead: letterheadFor(draft.practice),
    date: dateInWords(facts.date),
    identity,
    mark: markFor(facts.draft),
    blocks,
    wording: { pack: `${pack.id} ${pack.version}`, positions: facts.positions.map((position) => position.id) },
  };
}
