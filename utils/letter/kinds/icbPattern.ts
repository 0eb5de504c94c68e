import { dateInWords } from '@/utils/model/dateInWords';
import type { Facts } from '../facts';
import type { LetterForm } from '../letterForm';
import { positionBlocks } from '../wordingBlocks';
import { write } from '../write';

function span({ draft }: Facts): string {
  const [from, until] = [draft.returned?.from ?? '', draft.returned?.until ?? ''].map(dateInWords);
  if (from && until) return ` between ${from} and ${until}`;
  return from ? ` since ${from}` : '';
}

/** Tells the ICB of something that keeps happening. It names no patient; cases are counted. */
export const icbPattern: LetterForm = {
  title: 'A pattern at the interface between practice and hospital',
  body: (facts) => {
    const { returned } = facts.draft;
    const count = returned?.count.trim() ?? '';
    const provider = returned?.returnedBy.trim() ?? '';
    return [
      write.paragraph(
        `I write to tell you of something this practice has seen ${count ? `${count} times` : 'repeatedly'}${span(facts)}${provider ? ` in its dealings with ${provider}` : ''}.`,
        'This letter names no patient.',
      ),
      ...write.labelled('What has happened', returned?.asked ?? ''),
      ...write.labelled('What it means for patients', returned?.effect ?? ''),
      ...write.labelled('What the provider has said', returned?.reasonGiven ?? ''),
      write.paragraph('I write about how things are done and not about any one colleague or case.'),
      ...positionBlocks(facts),
      write.paragraph(
        'I should be grateful if you would raise this with the provider, tell the practice what is agreed, and let us know whom to tell if it goes on.',
        'The practice can give those directly concerned the details of each case in a secure way.',
      ),
    ];
  },
};
