import type { Block } from '@/utils/model/letter';

/** A bullet is taken off only before a letter: “- 2.5” may be a figure, and numbers of a list are the writer’s. */
const bullet = /^(?:[•*·]\s+|[-–]\s+(?=\p{L}))/u;

function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Text as typed, as blocks: a line is a paragraph, lines that begin with a bullet are a list, and `asList` makes two or more lines one. */
function prose(text: string, asList = false): Block[] {
  const lines = linesOf(text);
  if (asList && lines.length > 1) return [write.list(lines.map((line) => line.replace(bullet, '')))];
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (!bullet.test(line)) blocks.push(write.paragraph(line));
    else if (last?.kind === 'list') last.items.push(line.replace(bullet, ''));
    else blocks.push(write.list([line.replace(bullet, '')]));
  }
  return blocks;
}

/** What somebody typed behind the words that introduce it, on one line where it is one; nothing when nothing was typed. */
function labelled(label: string, text: string): Block[] {
  const lines = linesOf(text);
  const [only] = lines;
  if (only === undefined) return [];
  return lines.length === 1
    ? [{ kind: 'paragraph', runs: [{ text: `${label}: `, bold: true }, { text: only.replace(bullet, '') }] }]
    : [{ kind: 'paragraph', runs: [{ text: `${label}:`, bold: true }] }, ...prose(text, true)];
}

/** The pieces letters are written with. Sentences given to `paragraph` are joined by spaces; empty ones are left out. */
export const write = {
  heading: (text: string): Block => ({ kind: 'heading', text, level: 2 }),
  part: (text: string): Block => ({ kind: 'heading', text, level: 1 }),
  paragraph: (...sentences: string[]): Block => ({
    kind: 'paragraph',
    runs: [{ text: sentences.filter((sentence) => sentence !== '').join(' ') }],
  }),
  list: (items: string[]): Block => ({ kind: 'list', items }),
  prose,
  labelled,
};
