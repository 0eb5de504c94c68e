import type { Block, Letter } from '@/utils/model/letter';

const runText = (runs: { text: string }[]) => runs.map(({ text }) => text).join('');

/** The words of one block, a line each. */
function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return ['', block.level === 1 ? `# ${block.text}` : `## ${block.text}`];
    case 'paragraph':
    case 'note':
      return ['', runText(block.runs)];
    case 'list':
      return ['', ...block.items.map((item) => `- ${item}`)];
    case 'pairs':
      return ['', ...block.pairs.map(({ label, value }) => `${label}: ${value}`)];
    case 'table':
      return ['', ...[block.columns, ...block.rows].map((row) => row.join(' | '))];
    case 'address':
    case 'signature':
      return ['', ...block.lines];
    case 'page-break':
      return ['', '---'];
  }
}

/** Every word of a letter, top of page included, as plain lines: what checks and reviewers read. Not a file format. */
export function letterText(letter: Letter): string {
  const top = letter.identity ? Object.values(letter.identity).filter((part) => part !== '') : [];
  return [
    [...top, letter.mark ?? ''].filter((part) => part !== '').join(' · '),
    '',
    ...letter.letterhead,
    '',
    letter.date,
    ...letter.blocks.flatMap(blockLines),
    '',
  ].join('\n');
}
