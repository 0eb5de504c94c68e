import type { Draft } from '@/utils/model/draft';
import type { Block, Letter } from '@/utils/model/letter';
import { emptyPatient } from '@/utils/model/patient';
import { composeLetter } from './composeLetter';
import { identifierPattern } from './identifierPattern';

const removed = '[removed]';

/** Every text of a block through one function; the signature is the practice's and is left alone. */
function mapTexts(block: Block, change: (text: string) => string): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: change(block.text) };
    case 'paragraph':
    case 'note':
      return { ...block, runs: block.runs.map((run) => ({ ...run, text: change(run.text) })) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'pairs':
      return { ...block, pairs: block.pairs.map(({ label, value }) => ({ label, value: change(value) })) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) };
    case 'address':
      return { ...block, lines: block.lines.map(change) };
    case 'signature':
    case 'page-break':
      return block;
  }
}

/**
 * The letter with the patient taken out: no identity, and the name, date of birth, NHS number, address, telephone, email and
 * booking references that the draft knows are taken out of every text as well. What the draft does not know, such as a
 * relative's name, stays: somebody has to read it before it is shared. For the ICB and LMC see `copyForIcbAndLmc`.
 */
export function withoutIdentifiers(draft: Draft, today: string): Letter {
  const pattern = identifierPattern(draft);
  const clean = (text: string) => (pattern ? text.replace(pattern, removed) : text);
  const original = draft.original && { ...draft.original, identity: null };
  const letter = draft.frozen ?? composeLetter({ ...draft, patient: emptyPatient, original }, today);
  return { ...letter, identity: null, blocks: letter.blocks.filter(isNotRe).map((block) => mapTexts(block, clean)) };
}

/** The "Re" line names the patient and nothing else, so it goes as a whole. */
const isNotRe = (block: Block) => !(block.kind === 'paragraph' && block.runs[0]?.text.startsWith('Re: '));
