import type { Template, TemplateField, TemplateParagraph } from '@/utils/model/template';
import { slot } from './slot';

/** A template with nothing in it but one paragraph for the history. */
export const newTemplate = (id: string): Template => ({
  id,
  name: '',
  specialty: '',
  kind: null,
  fields: [],
  paragraphs: [{ into: 'history', text: '', when: null }],
  source: '',
  reviewBy: '',
});

/** A copy of a template to be changed: the practice's own from here on. */
export const copyTemplate = (template: Template, id: string): Template => ({
  ...template,
  id,
  name: `${template.name} (copy)`.slice(0, 200),
});

/** Every id a paragraph writes between double braces, in order, once each. */
export const slotsOf = ({ paragraphs }: Pick<Template, 'paragraphs'>): string[] => [
  ...new Set(paragraphs.flatMap(({ text }) => [...text.matchAll(slot)].map(([, id = '']) => id.trim()))),
];

/** A field's id from its label: "Main symptom" gives `main-symptom`; one of `taken` gets a number. */
function idFor(label: string, taken: ReadonlySet<string>): string {
  const words = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 30);
  const id = words || 'question';
  for (let number = 1; ; number += 1) {
    const named = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(named)) return named;
  }
}

/** Adds a question; its id is none that a paragraph already names. */
export function addField(template: Template): Template {
  const taken = new Set([...template.fields.map(({ id }) => id), ...slotsOf(template)]);
  return { ...template, fields: [...template.fields, { kind: 'text', id: idFor('', taken), label: '', hint: '' }] };
}

/** Gives a question its label. Its id follows, and so do the slots and conditions that name it, so that nothing comes loose. */
export function labelField(template: Template, fieldId: string, label: string): Template {
  const others = template.fields.filter(({ id }) => id !== fieldId).map(({ id }) => id);
  const named = slotsOf(template).filter((id) => id !== fieldId);
  const id = idFor(label, new Set([...others, ...named]));
  return {
    ...template,
    fields: template.fields.map((field) => (field.id === fieldId ? { ...field, id, label } : field)),
    paragraphs: template.paragraphs.map((paragraph) => ({
      ...paragraph,
      text: paragraph.text.replace(slot, (whole, name: string) => (name.trim() === fieldId ? `{{${id}}}` : whole)),
      when: paragraph.when?.field === fieldId ? { ...paragraph.when, field: id } : paragraph.when,
    })),
  };
}

/** Changes what a question takes as an answer. Only a choice has choices. */
export function fieldOfKind(field: TemplateField, kind: TemplateField['kind']): TemplateField {
  const { id, label, hint } = field;
  return kind === 'choice' ? { kind, id, label, hint, choices: [] } : { kind, id, label, hint };
}

/** What taking a question out, or changing what it takes as an answer, takes along; in sentences, empty where nothing is lost. */
export function lostWith(template: Template, field: TemplateField, kind: TemplateField['kind'] | null): string {
  const choices = field.kind === 'choice' ? field.choices.filter((choice) => choice.trim() !== '').length : 0;
  const waiting = template.paragraphs.filter(({ when }) => when?.field === field.id).length;
  const lost: string[] = [];
  if (kind !== null && kind !== 'choice' && choices > 0)
    lost.push(`Its ${choices === 1 ? 'choice is' : `${choices} choices are`} gone.`);
  if (kind === null && waiting > 0)
    lost.push(
      `${waiting === 1 ? 'A paragraph' : `${waiting} paragraphs`} that waited for its answer will always be written now.`,
    );
  return lost.join(' ');
}

/** Takes a question out. Slots that name it stay as they were typed and are named as faults; its conditions go. */
export const removeField = (template: Template, fieldId: string): Template => ({
  ...template,
  fields: template.fields.filter(({ id }) => id !== fieldId),
  paragraphs: template.paragraphs.map((paragraph) =>
    paragraph.when?.field === fieldId ? { ...paragraph, when: null } : paragraph,
  ),
});

/** Changes one paragraph, by its place. */
export const withParagraph = (template: Template, at: number, change: Partial<TemplateParagraph>): Template => ({
  ...template,
  paragraphs: template.paragraphs.map((paragraph, index) => (index === at ? { ...paragraph, ...change } : paragraph)),
});

/** Moves a question or a paragraph one place up. */
export function movedUp<T>(list: readonly T[], at: number): T[] {
  const moved = [...list];
  const [one] = moved.splice(at, 1);
  if (one !== undefined) moved.splice(Math.max(0, at - 1), 0, one);
  return moved;
}
