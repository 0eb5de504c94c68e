import type { Letter } from '@/utils/model/letter';
import type { Template, TemplateAnswers, TemplateField } from '@/utils/model/template';
import { clinicalFieldIds } from '@/utils/model/clinicalField';
import { noAnswer, type Draft } from '@/utils/model/draft';
import { composeLetter } from '../composeLetter';
import { exampleDraft } from '../exampleDraft';
import { applyTemplate } from './applyTemplate';
import { fillTemplate } from './fillTemplate';

/** A made-up answer, so that the preview shows where each one goes. */
function sampleFor(field: TemplateField, today: string): string | string[] {
  if (field.kind === 'choice') return field.choices[0] ?? '';
  if (field.kind === 'date') return today;
  return field.kind === 'repeat' ? ['first example', 'second example'] : 'an example answer';
}

/** The letter a template makes for a patient who does not exist, with a made-up answer in each field. `today` is an ISO date. */
export function previewTemplate(template: Template, today: string): Letter {
  const answers: TemplateAnswers = Object.fromEntries(
    template.fields.map((field) => [field.id, sampleFor(field, today)]),
  );
  const example = exampleDraft(template.kind ?? 'referral');
  const clinical = Object.fromEntries(clinicalFieldIds.map((id) => [id, { ...noAnswer }])) as Draft['clinical'];
  const bare: Draft = {
    ...example,
    clinical,
    resultValues: [],
    urgency: 'routine',
    urgencyReason: '',
    letterDate: '',
    recipient: { ...example.recipient, service: '', specialty: template.specialty || example.recipient.specialty },
  };
  return composeLetter(applyTemplate(bare, template, fillTemplate(template, answers)), today);
}
