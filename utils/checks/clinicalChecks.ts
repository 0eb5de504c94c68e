import type { ClinicalField, Gate } from '@/utils/model/clinicalField';
import { clinicalFields } from '@/utils/model/clinicalFields';
import type { Draft } from '@/utils/model/draft';
import { effectiveKind } from '@/utils/model/effectiveKind';
import type { Finding } from '@/utils/model/finding';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { finding } from './finding';

/** A covering letter leaves the content to its form; other letters than referrals ask for none. */
function gateFor(field: ClinicalField, draft: Draft): Gate {
  const { role } = letterKindNames[effectiveKind(draft)];
  if (role === 'referral') return field.gate;
  if (role !== 'with-form') return 'free';
  if (field.id === 'reason') return 'block';
  return field.id === 'informationGiven' ? 'confirm' : 'free';
}

/** Whether a heading is answered. "None" and "not known" count where they are answers; an empty box does not. */
export function isAnswered(field: ClinicalField, draft: Draft): boolean {
  const { said, text } = draft.clinical[field.id];
  if (field.id === 'results' && draft.resultValues.some(({ name, value }) => `${name}${value}`.trim() !== ''))
    return true;
  if (said === 'text') return text.trim() !== '';
  return (said === 'none' ? field.none : field.notKnown) !== null;
}

function fixFor({ label, hint, none, notKnown }: ClinicalField): string {
  const others = [none && '“none”', notKnown && '“not known”'].filter(Boolean).join(' or ');
  return others ? `Fill in ${label}, or answer ${others}.` : hint;
}

/** What the content model asks for and the draft does not yet say. */
export function clinicalChecks(draft: Draft): Finding[] {
  return clinicalFields.flatMap((field) => {
    const gate = gateFor(field, draft);
    if (gate === 'free' || isAnswered(field, draft)) return [];
    const say = gate === 'prompt' ? `${field.label}: nothing is said.` : `${field.label} is still open.`;
    return [finding(`${field.id}-missing`, gate, `clinical.${field.id}`, say, fixFor(field))];
  });
}
