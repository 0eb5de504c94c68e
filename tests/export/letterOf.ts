import type { Letter } from '@/utils/model/letter';

/** A letter that prints the same text in every place a text can stand. */
export const letterOf = (text: string): Letter => ({
  title: text,
  letterhead: [text, text],
  date: text,
  identity: { name: text, dateOfBirth: text, nhsNumber: text },
  mark: text,
  wording: { pack: '', positions: [] },
  blocks: [
    { kind: 'address', lines: [text, text] },
    { kind: 'heading', text },
    { kind: 'paragraph', runs: [{ text }, { text, bold: true }] },
    { kind: 'note', runs: [{ text }] },
    { kind: 'list', items: [text, text] },
    { kind: 'pairs', pairs: [{ label: text, value: text }] },
    { kind: 'table', columns: [text, text], rows: [[text, text]] },
    { kind: 'signature', lines: [text, text] },
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text },
  ],
});

/** How often `letterOf` prints its text below the page header, counting the two runs of its paragraph as two. */
export const timesPrinted = 21;
