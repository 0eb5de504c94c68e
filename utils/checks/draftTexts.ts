import { clinicalFieldIds } from '@/utils/model/clinicalField';
import type { Draft } from '@/utils/model/draft';

/** A text of the draft that would be printed, with its path. */
export interface DraftText {
  where: string;
  text: string;
}

/** Every free text a letter prints, with where it stands; empty ones are left out. The patient's own fields are not among them. */
export function draftTexts(draft: Draft): DraftText[] {
  const texts: DraftText[] = [
    ...clinicalFieldIds
      .filter((id) => draft.clinical[id].said === 'text')
      .map((id) => ({ where: `clinical.${id}`, text: draft.clinical[id].text })),
    { where: 'urgencyReason', text: draft.urgencyReason },
    { where: 'whyNotAdvice', text: draft.whyNotAdvice },
    ...draft.resultValues.map(({ name, value }, index) => ({
      where: `resultValues.${index}`,
      text: `${name} ${value}`,
    })),
    ...draft.copies.map((text, index) => ({ where: `copies.${index}`, text })),
    ...draft.enclosures.map((text, index) => ({ where: `enclosures.${index}`, text })),
    ...draft.ownWording.map(({ text, source }, index) => ({
      where: `ownWording.${index}`,
      text: `${text}\n${source}`,
    })),
    ...(['name', 'specialty', 'service', 'provider', 'address'] as const).map((part) => ({
      where: `recipient.${part}`,
      text: draft.recipient[part],
    })),
    { where: 'returned.reasonGiven', text: draft.returned?.reasonGiven ?? '' },
    { where: 'returned.asked', text: draft.returned?.asked ?? '' },
    { where: 'returned.effect', text: draft.returned?.effect ?? '' },
    { where: 'returned.returnedBy', text: draft.returned?.returnedBy ?? '' },
  ];
  return texts.filter(({ text }) => text.trim() !== '');
}
