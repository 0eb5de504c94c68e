import type { OwnWording } from '@/utils/model/draft';
import { isIsoDate } from '@/utils/model/isoDate';
import type { Snippet, Template } from '@/utils/model/template';
import { slotsOf } from './editTemplate';

/** What a text still needs before it is offered in a letter: the field it is about, and one sentence. */
export interface TextFault {
  where: string;
  say: string;
}

/** What a template still lacks. An unfinished template is kept but not offered. */
export function templateFaults(template: Template): TextFault[] {
  const { name, fields, paragraphs, source, reviewBy } = template;
  const faults: TextFault[] = [];
  const add = (where: string, say: string) => faults.push({ where, say });
  if (name.trim() === '') add('name', 'Give the template a name.');
  for (const field of fields) {
    const at = `field.${field.id}`;
    if (field.label.trim() === '') add(at, 'Write what is asked.');
    else if (field.kind === 'choice' && field.choices.every((choice) => choice.trim() === ''))
      add(`${at}.choices`, `Write the choices of “${field.label}”, one a line.`);
  }
  if (paragraphs.every(({ text }) => text.trim() === '')) add('paragraph.0', 'Write at least one paragraph.');
  if (paragraphs.some(({ into, text }) => into === 'own' && text.trim() !== '')) {
    if (source.trim() === '') add('source', 'Say whose wording it is.');
    if (!isIsoDate(reviewBy)) add('reviewBy', 'Enter the last day on which you stand by this wording.');
  }
  const ids = new Set(fields.map(({ id }) => id));
  for (const id of slotsOf(template).filter((each) => !ids.has(each)))
    add(
      `paragraph.${paragraphs.findIndex(({ text }) => text.includes(id))}`,
      `A paragraph names “${id}”, which this template does not ask. Add the question, or take it out; until then it prints as [${id}].`,
    );
  for (const [at, { when }] of paragraphs.entries()) {
    const field = fields.find(({ id }) => id === when?.field);
    if (when && !field)
      add(
        `paragraph.${at}`,
        `A paragraph waits for “${when.field}”, which this template does not ask, so it is never written.`,
      );
    else if (when?.is && field?.kind === 'choice' && !field.choices.includes(when.is))
      add(`paragraph.${at}`, `A paragraph waits for the answer “${when.is}”, which “${field.label}” does not offer.`);
  }
  return faults;
}

/** Faults that keep a template from being offered. A slot or a condition without its question is named and the rest works. */
export const isUsable = (template: Template): boolean =>
  templateFaults({
    ...template,
    paragraphs: template.paragraphs.map((one) => ({ ...one, text: one.text.replace(/[{}]/g, ''), when: null })),
  }).length === 0;

/** What a snippet still lacks; `others` are all snippets, because a shortcut stands for one text. */
export function snippetFaults({ id, shortcut, text }: Snippet, others: readonly Snippet[]): TextFault[] {
  const faults: TextFault[] = [];
  if (!/^\S{2,30}$/.test(shortcut))
    faults.push({ where: 'shortcut', say: 'Enter a shortcut of 2 to 30 characters without a space, like ;chest.' });
  else if (/^[\p{L}\p{N}]+$/u.test(shortcut))
    faults.push({ where: 'shortcut', say: 'Put a sign in front, like ;chest, so that it is no word of a letter.' });
  else if (others.some((other) => other.id !== id && other.shortcut === shortcut))
    faults.push({ where: 'shortcut', say: 'Another snippet has this shortcut. Change one of them.' });
  if (text.trim() === '') faults.push({ where: 'text', say: 'Write the text the shortcut stands for.' });
  return faults;
}

/** What a wording of the practice's own still lacks. */
export function wordingFaults({ title, text, source, reviewBy }: OwnWording): TextFault[] {
  const faults: TextFault[] = [];
  if (title.trim() === '') faults.push({ where: 'title', say: 'Give the wording a name.' });
  if (text.trim() === '') faults.push({ where: 'text', say: 'Write or paste the wording.' });
  if (source.trim() === '') faults.push({ where: 'source', say: 'Say whose wording it is and where it stands.' });
  if (!isIsoDate(reviewBy)) faults.push({ where: 'reviewBy', say: 'Enter the last day on which you stand by it.' });
  return faults;
}
