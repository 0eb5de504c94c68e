import type { Block } from '@/utils/model/letter';
import { clinicalBlocks } from './clinicalBlocks';
import { replyHeadings } from '@/utils/model/replyHeadings';
import type { Facts } from './facts';
import type { LetterForm } from './letterForm';
import { eventOf, type Event } from './event';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { urgencySentence } from './openingFor';
import { ownWordingBlocks, positionBlocks } from './wordingBlocks';
import { write } from './write';

/** What makes one reply differ from the others. Sentences are the product's own; what the writer typed is added around them. */
export interface ReplyText {
  title: string;
  /** What happened. With a copy for the ICB the person is "a patient of this practice", so this has to hold for that too. */
  happened(facts: Facts, event: Event): string[];
  /** How the provider's words, and the task asked for, are introduced. */
  reasonLabel?: string;
  askedLabel?: string;
  /** Why it matters for the patient's care, a paragraph each. */
  why(facts: Facts): string[];
  /** What the reader is asked to do. */
  ask(facts: Facts): string[];
  /** What help the medical director or the ICB is asked for: completes "I would value your help in …". */
  wish: string;
}

function effectBlocks({ draft }: Facts): Block[] {
  const said = write.prose(draft.returned?.effect ?? '');
  return said.length > 0 ? [write.heading('What this means for the patient'), ...said] : [];
}

/** How urgent a referral that came back is; said again, because whoever sorts the post sees this page first. */
function urgencyOf(facts: Facts): string {
  const { draft, kind, isForCommissioner } = facts;
  const isSaid = letterKindNames[kind].group === 'returned' && draft.urgency !== 'routine' && !isForCommissioner;
  return isSaid ? urgencySentence(facts) : '';
}

function askBlocks(text: ReplyText, facts: Facts): Block[] {
  switch (facts.draft.returned?.rung) {
    case 'medical-director':
      return [
        write.paragraph(
          'I have written to the clinical team and this has not been settled.',
          `I would value your help in ${text.wish}.`,
          'If it would be useful to talk, please ring me at the practice.',
        ),
      ];
    case 'icb-and-lmc':
      return [
        write.paragraph(
          'The practice has taken this up with the provider and it has not been settled.',
          `I should be grateful for the ICB’s help in ${text.wish}, and to hear the outcome.`,
          'A copy goes to the local medical committee.',
          'This letter gives no patient’s details; those directly concerned with the patient’s care can have them from the practice.',
        ),
      ];
    default:
      return [write.paragraph(...text.ask(facts), 'Thank you for your help.')];
  }
}

/** A letter of the reply desk: what happened, why it matters, what is asked, in the same order whatever the rung. */
export function replyForm(text: ReplyText): LetterForm {
  return {
    title: text.title,
    body: (facts) => [
      write.paragraph(...text.happened(facts, eventOf(facts)), urgencyOf(facts)),
      ...write.labelled(text.reasonLabel ?? 'The reason given was', facts.draft.returned?.reasonGiven ?? ''),
      ...write.labelled(text.askedLabel ?? 'What was asked', facts.draft.returned?.asked ?? ''),
      ...text.why(facts).map((paragraph) => write.paragraph(paragraph)),
      ...clinicalBlocks(facts.draft, ({ id }) => replyHeadings[facts.draft.kind]?.includes(id) ?? false),
      ...positionBlocks(facts),
      ...ownWordingBlocks(facts),
      ...effectBlocks(facts),
      ...askBlocks(text, facts),
    ],
  };
}
