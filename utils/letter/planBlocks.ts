import { dateInWords } from '@/utils/model/dateInWords';
import { isIsoDate } from '@/utils/model/isoDate';
import type { Block } from '@/utils/model/letter';
import { clinicalBlocks } from './clinicalBlocks';
import type { Facts } from './facts';
import { write } from './write';

/** Plan, what the patient was told, and the day by which they should ask if nothing was heard. */
export function planBlocks({ draft, person }: Facts): Block[] {
  const blocks = clinicalBlocks(draft, (field) => field.group === 'plan');
  if (!isIsoDate(draft.notHeardBy)) return blocks;
  const asked = `${capital(person)} has been asked to contact this practice if nothing has been heard by ${dateInWords(draft.notHeardBy)}.`;
  const hasHeading = blocks.some((block) => block.kind === 'heading' && block.text === 'Information and advice given');
  return [...blocks, ...(hasHeading ? [] : [write.heading('Information and advice given')]), write.paragraph(asked)];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
