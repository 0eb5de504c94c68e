import type { Block, Letter, Run } from '@/utils/model/letter';
import { cleanLetter } from './cleanLetter';
import { identityLine } from './identityLine';
import { looks } from './looks';
import { partsFor, type Part } from './partsFor';

const { size, colour } = looks;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Clean text as HTML text: markup characters escaped, line feeds as line breaks. */
const html = (text: string) => text.replace(/[&<>"]/g, (found) => entities[found] ?? found).replaceAll('\n', '<br>');

const element = (name: string, style: string, inside: string) => `<${name} style="${style}">${inside}</${name}>`;
const paragraph = (inside: string, style = 'margin:0 0 8pt') => element('p', style, inside);
const lines = (texts: readonly string[], below: number) =>
  texts.length === 0 ? '' : paragraph(texts.map(html).join('<br>'), `margin:0 0 ${below}pt`);
const heading = (name: 'h1' | 'h2', points: number, before: number, text: string) =>
  element(
    name,
    `margin:${before}pt 0 4pt;font-family:Arial,sans-serif;font-size:${points}pt;font-weight:bold;color:#${colour.accent}`,
    html(text),
  );

const table = (rows: string) =>
  `<table style="border-collapse:collapse;margin:0 0 8pt;font-family:Arial,sans-serif;font-size:10pt">${rows}</table>\n<p style="margin:0 0 4pt"></p>`;
const cell = (name: 'td' | 'th scope="col"' | 'th scope="row"', style: string, text: string) =>
  `<${name} style="padding:2pt 6pt;text-align:left;vertical-align:top;${style}">${html(text)}</${name.slice(0, 2)}>`;

const runsOf = (runs: readonly Run[]) =>
  runs.map(({ text, bold }) => (bold ? `<b>${html(text)}</b>` : html(text))).join('');

function pairsOf({ pairs }: Extract<Block, { kind: 'pairs' }>): string {
  const under = `border-bottom:1pt solid #${colour.line}`;
  const rows = pairs.map(
    ({ label, value }) =>
      `<tr>${cell('th scope="row"', `${under};font-weight:normal;color:#${colour.soft}`, label)}${cell('td', under, value)}</tr>`,
  );
  return pairs.length === 0 ? '' : table(`<tbody>${rows.join('')}</tbody>`);
}

function gridOf({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const count = Math.max(columns.length, ...rows.map((row) => row.length));
  if (count === 0) return '';
  const border = `border:1pt solid #${colour.line}`;
  const filled = (row: readonly string[]) => Array.from({ length: count }, (_, at) => row[at] ?? '');
  const head = filled(columns).map((text) => cell('th scope="col"', `${border};background:#${colour.tint}`, text));
  const body = rows.map(
    (row) =>
      `<tr>${filled(row)
        .map((text) => cell('td', border, text))
        .join('')}</tr>`,
  );
  return table(`<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody>`);
}

function htmlOf(part: Part): string {
  switch (part.kind) {
    case 'practice':
      return paragraph(
        `<b>${html(part.text)}</b>`,
        `margin:0 0 2pt;font-size:${size.practice}pt;color:#${colour.accent}`,
      );
    case 'letterhead':
      return paragraph(
        part.lines.map(html).join('<br>'),
        `margin:0 0 12pt;font-size:${size.small}pt;color:#${colour.soft}`,
      );
    case 'date':
      return paragraph(html(part.text), 'margin:0 0 12pt');
    case 'title':
      return heading('h1', size.title, 12, part.text);
    case 'heading':
      return part.level === 1 ? heading('h1', size.title, 12, part.text) : heading('h2', size.section, 10, part.text);
    case 'paragraph':
      return paragraph(runsOf(part.runs));
    case 'note':
      return paragraph(runsOf(part.runs), `margin:0 0 8pt;padding:0 0 0 8pt;border-left:2pt solid #${colour.accent}`);
    case 'page-break':
      return '<hr style="page-break-after:always">';
    case 'list':
      return element('ul', 'margin:0 0 8pt', part.items.map((item) => `<li>${html(item)}</li>`).join(''));
    case 'pairs':
      return pairsOf(part);
    case 'table':
      return gridOf(part);
    case 'address':
      return lines(part.lines, 12);
    case 'signature':
      return lines(part.lines.slice(0, 1), 26) + lines(part.lines.slice(1), 12);
  }
}

/**
 * The letter as one small HTML document that survives the clipboard into Word and Outlook: real headings, lists and tables, styles on
 * the blocks themselves, and nothing that a program would fetch or run.
 */
export function toHtml(letter: Letter): string {
  const clean = cleanLetter(letter);
  const edge = [identityLine(clean.identity), clean.mark ?? '']
    .filter(Boolean)
    .map((line) => paragraph(html(line), `margin:0 0 8pt;font-size:${size.small}pt;color:#${colour.soft}`));
  return [
    '<!DOCTYPE html>',
    '<html lang="en-GB"><head><meta charset="utf-8"><title>Letter</title></head>',
    `<body style="font-family:Arial,sans-serif;font-size:${size.body}pt;color:#${colour.ink}">`,
    ...edge,
    ...partsFor(clean).map(htmlOf),
    '</body></html>',
    '',
  ].join('\n');
}
