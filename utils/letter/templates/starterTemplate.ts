import type { ClinicalFieldId } from '@/utils/model/clinicalField';
import type { Template, TemplateField } from '@/utils/model/template';

/** A clinical prompt: the heading it belongs to, what it asks, and its choices where there are any. */
export type Prompt = readonly [into: ClinicalFieldId, label: string, ...choices: string[]];

const idFor = (label: string) =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);

function fieldFor([, label, ...choices]: Prompt): TemplateField {
  const asked = { id: idFor(label), label, hint: '' };
  return choices.length > 0 ? { kind: 'choice', ...asked, choices } : { kind: 'text', ...asked };
}

/** A starter for a specialty: prompts only. A prompt nobody answers leaves nothing in the letter. */
export function starterTemplate(specialty: string, prompts: readonly Prompt[]): Template {
  return {
    id: `starter-${idFor(specialty)}`,
    name: specialty,
    specialty,
    kind: null,
    fields: prompts.map(fieldFor),
    paragraphs: prompts.map(([into, label]) => ({
      into,
      text: `${label}: {{${idFor(label)}}}`,
      when: { field: idFor(label), is: null },
    })),
    source: '',
    reviewBy: '',
  };
}
