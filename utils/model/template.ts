import * as z from 'zod/mini';
import { clinicalFieldIds } from './clinicalField';
import { LetterKind } from './letterKind';

const line = (most: number) => z.string().check(z.maxLength(most));
const name = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const fieldId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));
const asked = { id: fieldId, label: line(200), hint: z._default(line(300), '') };

/** Something the template asks when it is used. `repeat` takes any number of lines; `choice` one of its choices. */
export const TemplateField = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), ...asked }),
  z.strictObject({ kind: z.literal('date'), ...asked }),
  z.strictObject({ kind: z.literal('repeat'), ...asked }),
  z.strictObject({
    kind: z.literal('choice'),
    ...asked,
    choices: z.array(line(200)).check(z.maxLength(50)),
  }),
]);
export type TemplateField = z.infer<typeof TemplateField>;

/**
 * A paragraph for one heading of the letter, or "own" for the practice's own wording. `{{id}}` stands for a field's answer.
 * `when` leaves the paragraph out unless the field is answered (`is` null) or has that very answer.
 */
export const TemplateParagraph = z.strictObject({
  into: z.enum([...clinicalFieldIds, 'own']),
  text: z.string().check(z.maxLength(20_000)),
  when: z.nullable(z.strictObject({ field: line(40), is: z.nullable(line(200)) })),
});
export type TemplateParagraph = z.infer<typeof TemplateParagraph>;

/**
 * A practice's own template, or a starter; one that is still being written may lack a name, a label or its choices. `source` and `reviewBy` (ISO)
 * mark its own wording as theirs; empty for prompts.
 */
export const Template = z.strictObject({
  id: name(80),
  name: line(200),
  specialty: line(200),
  /** The kind of letter it is for; null for any. */
  kind: z.nullable(LetterKind),
  fields: z.array(TemplateField).check(z.maxLength(100)),
  paragraphs: z.array(TemplateParagraph).check(z.maxLength(200)),
  source: line(300),
  reviewBy: line(40),
});
export type Template = z.infer<typeof Template>;

/** A text written by its shortcut in the editor, such as ";heart"; one that is still being written may have none. */
export const Snippet = z.strictObject({
  id: name(80),
  shortcut: z.string().check(z.regex(/^\S{0,30}$/)),
  title: line(200),
  text: z.string().check(z.maxLength(20_000)),
});
export type Snippet = z.infer<typeof Snippet>;

/** What was answered for a template's fields; a list for a field that repeats. */
export type TemplateAnswers = Readonly<Record<string, string | readonly string[]>>;
