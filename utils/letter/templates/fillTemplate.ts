import { dateInWords } from '@/utils/model/dateInWords';
import type { Template, TemplateAnswers, TemplateField, TemplateParagraph } from '@/utils/model/template';
import { slot } from './slot';

/** What a template gives: a text for each heading, fields it names that it does not have, and fields nobody answered. */
export interface FilledTemplate {
  texts: { into: TemplateParagraph['into']; text: string }[];
  unknown: string[];
  open: string[];
}

/** An answer as lines of text: dates in words, blanks left out. */
function answerOf(field: TemplateField, answers: TemplateAnswers): string[] {
  const given = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined;
  const lines = (typeof given === 'string' ? [given] : (given ?? [])).map((line) => line.trim());
  const said = lines.filter((line) => line !== '');
  return field.kind === 'date' ? said.map(dateInWords) : said;
}

/**
 * Fills a template. A slot with no answer becomes its label in square brackets, which the checks do not let out of the house;
 * a slot the template does not define becomes its own name in brackets and is named in `unknown`, and the rest works.
 */
export function fillTemplate(template: Template, answers: TemplateAnswers): FilledTemplate {
  const fields = new Map(template.fields.map((field) => [field.id, field]));
  const unknown = new Set<string>();
  const open = new Set<string>();

  const wants = ({ when }: TemplateParagraph): boolean => {
    if (!when) return true;
    const field = fields.get(when.field);
    if (!field) unknown.add(when.field);
    const said = field ? answerOf(field, answers) : [];
    return when.is === null ? said.length > 0 : said.includes(when.is);
  };

  const fill = (text: string): string =>
    text.replace(slot, (whole, inner: string) => {
      const id = inner.trim();
      const field = fields.get(id);
      if (!field) {
        unknown.add(id);
        return `[${id}]`;
      }
      const said = answerOf(field, answers);
      if (said.length === 0) {
        open.add(field.id);
        return `[${field.label}]`;
      }
      return said.join(text.trim() === whole ? '\n' : ', ');
    });

  const texts = template.paragraphs.filter(wants).map(({ into, text }) => ({ into, text: fill(text) }));
  return { texts, unknown: [...unknown], open: [...open] };
}
