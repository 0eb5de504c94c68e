import type { Letter } from '@/utils/model/letter';
import { cleanLetter } from './cleanLetter';
import { identityLine } from './identityLine';
import { partsFor, type Part } from './partsFor';

const row = (cells: readonly string[]) => cells.slice(0, cells.findLastIndex(Boolean) + 1).join(' | ');

function textOf(part: Part): string {
  switch (part.kind) {
    case 'practice':
    case 'date':
    case 'title':
    case 'heading':
      return part.text;
    case 'letterhead':
    case 'address':
      return part.lines.join('\n');
    case 'signature':
      return [part.lines[0] ?? '', part.lines.slice(1).join('\n')].filter(Boolean).join('\n\n');
    case 'paragraph':
    case 'note':
      return part.runs.map(({ text }) => text).join('');
    case 'list':
      return part.items.map((item) => `- ${item}`).join('\n');
    case 'pairs':
      return part.pairs.map(({ label, value }) => `${label}: ${value}`).join('\n');
    case 'table':
      return [part.columns, ...part.rows].map(row).join('\n');
    case 'page-break':
      return '* * *';
  }
}

/** A heading stands right above what it heads; the practice's name right above its address. */
const joint = (part: Part) => (part.kind === 'heading' || part.kind === 'practice' ? '\n' : '\n\n');

/**
 * The letter as plain text, for the clipboard and for .txt files: no columns to fall out of line, nothing wrapped, line feeds only.
 */
export function toText(letter: Letter): string {
  const clean = cleanLetter(letter);
  const parts = partsFor(clean).filter((part) => textOf(part) !== '');
  const edge = [identityLine(clean.identity), clean.mark ?? ''].filter(Boolean);
  const body = parts.map((part) => textOf(part) + joint(part)).join('');
  return `${edge.map((line) => `${line}\n`).join('')}${edge.length > 0 ? '\n' : ''}${body.trimEnd()}\n`;
}
