import type { Draft } from '@/utils/model/draft';
import type { Template } from '@/utils/model/template';
import type { FilledTemplate } from './fillTemplate';

const joined = (before: string, more: string) =>
  before.trim() === '' ? more : `${before.replace(/\s+$/, '')}\n${more}`;

/** Puts a filled template into a draft. It adds below what is there and takes nothing away; "none" gives way to the text. */
export function applyTemplate(draft: Draft, template: Template, filled: FilledTemplate): Draft {
  const clinical = { ...draft.clinical };
  const own: string[] = [];
  for (const { into, text } of filled.texts) {
    if (into === 'own') own.push(text);
    else clinical[into] = { said: 'text', text: joined(clinical[into].text, text) };
  }
  const wording = {
    id: template.id,
    title: template.name,
    text: own.join('\n'),
    source: template.source,
    reviewBy: template.reviewBy,
  };
  const others = draft.ownWording.filter(({ id }) => id !== template.id);
  return {
    ...draft,
    clinical,
    ownWording: own.length > 0 ? [...others, wording] : draft.ownWording,
    recipient:
      draft.recipient.specialty.trim() === '' ? { ...draft.recipient, specialty: template.specialty } : draft.recipient,
  };
}
