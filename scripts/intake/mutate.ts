import type { Paste } from '@/utils/intake/readPaste';
import { diceFrom } from './diceFrom';
import { mutationNames, mutations, type Copy } from './mutations';
import type { Expected } from './score';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Columns without a table are runs of hard spaces. */
const wide = (text: string): string => escape(text).replace(/\t/g, '&nbsp;&nbsp;&nbsp; ');

/** The rich forms programs put on the clipboard for the same lines. */
const wrappers: readonly ((lines: readonly string[]) => string)[] = [
  (lines) => lines.map((text) => `<p>${escape(text).replace(/\t/g, '&nbsp;&nbsp;&nbsp;') || '&nbsp;'}</p>`).join('\n'),
  (lines) => `<div>${lines.map((text) => wide(text).replace(/ {2}/g, '&nbsp; ')).join('<br>')}</div>`,
  (lines) =>
    `<!DOCTYPE html><html><body>${lines
      .map((text) =>
        text.includes('\t')
          ? `<tr>${text
              .split('\t')
              .map((cell) => `<td><span>${escape(cell)}</span></td>`)
              .join('')}</tr>`
          : `</table><div>${wide(text).replace(/ {2}/g, '&nbsp; ')}</div><table>`,
      )
      .join('')}</body></html>`,
  (lines) =>
    lines
      .map((text) =>
        /^\S.*:$/.test(text)
          ? `<h4>${escape(text)}</h4>`
          : `<div style="font-family:Calibri">${wide(text).replace(/ {2}/g, '&nbsp; ')}</div>`,
      )
      .join(''),
];

/** A changed copy of a plain paste, the same for the same seed, with the names of what was changed. */
export function mutate(
  plain: string,
  expected: Expected,
  seed: number,
): { paste: Paste; expected: Expected; names: string[] } {
  const dice = diceFrom(seed * 2_654_435_761);
  for (let warm = 0; warm < 5; warm += 1) dice(2);
  const copy: Copy = { lines: plain.split(/\r?\n/), expected };
  const names = new Set<string>();
  const count = 1 + dice(4);
  for (let round = 0; round < count; round += 1) names.add(mutationNames[dice(mutationNames.length)] as string);
  for (const name of names) mutations[name]?.(copy, dice);
  const form = dice(3);
  if (form === 0) {
    const wrapper = dice(wrappers.length);
    return {
      paste: { html: wrappers[wrapper]?.(copy.lines) ?? '' },
      expected: copy.expected,
      names: [...names, `rich${wrapper}`],
    };
  }
  const end = form === 1 ? '\r\n' : '\n';
  return { paste: { plain: copy.lines.join(end) }, expected: copy.expected, names: [...names] };
}
