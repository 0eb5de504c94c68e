import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ClinicalField, ClinicalFieldId } from '@/utils/model/clinicalField';
import { clinicalFields } from '@/utils/model/clinicalFields';
import type { Draft } from '@/utils/model/draft';
import { Button } from '../Button';
import { AnswerField } from './AnswerField';
import type { FormPartProps } from './draftChange';
import { fieldMark } from './fieldMark';
import { FormPart } from './FormPart';

export interface ClinicalPartProps extends FormPartProps {
  group: ClinicalField['group'];
  title: string;
  /** Field to open although it is empty, because somebody was sent to it; null for none. */
  wanted: string | null;
  /** What stands under a field of this group besides its answer. */
  under?: Partial<Record<ClinicalFieldId, ComponentChildren>>;
}

/** The clinical headings of one group, after the standard's table; those that are not asked of every letter wait behind a button. */
export function ClinicalPart({ group, title, draft, onChange, errors, wanted, under }: ClinicalPartProps) {
  const [opened, setOpened] = useState<ReadonlySet<ClinicalFieldId>>(new Set());
  const fields = clinicalFields.filter((field) => field.group === group);
  const isShown = (field: ClinicalField) =>
    opened.has(field.id) || wanted === `clinical.${field.id}` || isAskedOf(field) || isUsed(draft, field.id);
  const waiting = fields.filter((field) => !isShown(field));

  const open = (id: ClinicalFieldId) => {
    setOpened((now) => new Set([...now, id]));
    requestAnimationFrame(() => document.getElementById(`clinical.${id}`)?.focus());
  };

  return (
    <FormPart id={`part-${group}`} title={title}>
      {fields.filter(isShown).map((field) => (
        <div key={field.id}>
          <AnswerField
            field={field}
            answer={draft.clinical[field.id]}
            error={errors.get(`clinical.${field.id}`)}
            mark={fieldMark(draft, onChange, `clinical.${field.id}`)}
            onAnswer={(answer) =>
              onChange((now) => ({ ...now, clinical: { ...now.clinical, [field.id]: answer } }), `clinical.${field.id}`)
            }
          />
          {under?.[field.id]}
        </div>
      ))}
      {waiting.length > 0 && (
        <div class="waiting-fields" role="group" aria-label={`More headings for ${title}`}>
          <span class="hint">Add</span>
          {waiting.map((field) => (
            <Button key={field.id} look="quiet" isSmall onClick={() => open(field.id)}>
              {field.label}
            </Button>
          ))}
        </div>
      )}
    </FormPart>
  );
}

const isAskedOf = (field: ClinicalField) => field.gate === 'block' || field.gate === 'confirm';
const isUsed = (draft: Draft, id: ClinicalFieldId) =>
  draft.clinical[id].text !== '' || draft.clinical[id].said !== 'text';
