import { clinicalFields } from '@/utils/model/clinicalFields';
import type { TemplateField, TemplateParagraph } from '@/utils/model/template';
import { Button } from '../Button';
import { Select } from '../Select';
import { TextArea } from '../TextArea';
import { RowEnds } from './QuestionRows';

export interface ParagraphRowsProps {
  paragraphs: readonly TemplateParagraph[];
  fields: readonly TemplateField[];
  onAdd: () => void;
  onParagraph: (at: number, change: Partial<TemplateParagraph>) => void;
  onUp: (at: number) => void;
  onRemove: (at: number) => void;
}

const headings = [
  ...clinicalFields.map(({ id, label }) => ({ value: id as string, label })),
  { value: 'own', label: 'Practice’s own wording, marked as yours' },
];

/** What a template writes: paragraphs under the letter's headings, with the answers where they belong. */
export function ParagraphRows(props: ParagraphRowsProps) {
  const { paragraphs } = props;
  return (
    <fieldset class="texts__group">
      <legend>What it writes</legend>
      {paragraphs.map((paragraph, at) => (
        <div key={at} class="texts__row" role="group" aria-label={`Paragraph ${at + 1}`}>
          <ParagraphFields {...props} paragraph={paragraph} at={at} />
          <RowEnds at={at} name={`paragraph ${at + 1}`} onUp={props.onUp} onRemove={() => props.onRemove(at)} />
        </div>
      ))}
      <Button look="quiet" isSmall onClick={props.onAdd}>
        Add a paragraph
      </Button>
    </fieldset>
  );
}

function ParagraphFields(props: ParagraphRowsProps & { paragraph: TemplateParagraph; at: number }) {
  const { paragraph, at, fields, onParagraph } = props;
  const id = `paragraph-${at}`;
  const named = fields.filter(({ label }) => label.trim() !== '');
  return (
    <>
      <div class="pair">
        <Select
          id={`${id}-into`}
          label="Under"
          value={paragraph.into}
          options={headings}
          onValue={(into) => onParagraph(at, { into: into as TemplateParagraph['into'] })}
        />
        <Select
          id={`${id}-when`}
          label="Written"
          value={paragraph.when ? JSON.stringify(paragraph.when) : ''}
          options={conditions(named, paragraph.when)}
          onValue={(when) =>
            onParagraph(at, { when: when === '' ? null : (JSON.parse(when) as TemplateParagraph['when']) })
          }
        />
      </div>
      <TextArea id={id} label="Text" value={paragraph.text} onValue={(text) => onParagraph(at, { text })} />
      {named.length > 0 && (
        <div class="row" role="group" aria-label={`Put an answer into paragraph ${at + 1}`}>
          <span class="hint">Put in the answer to</span>
          {named.map((field) => (
            <Button
              key={field.id}
              look="quiet"
              isSmall
              onClick={() => onParagraph(at, { text: withSlot(id, paragraph.text, field.id) })}
            >
              {field.label}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

/** The text with a slot where the cursor stands, or stood last, in the paragraph's box. */
function withSlot(boxId: string, text: string, fieldId: string): string {
  const box = document.getElementById(boxId) as HTMLTextAreaElement | null;
  const at = box?.selectionEnd ?? text.length;
  const caret = at + fieldId.length + 4;
  requestAnimationFrame(() => {
    box?.focus();
    box?.setSelectionRange(caret, caret);
  });
  return `${text.slice(0, at)}{{${fieldId}}}${text.slice(at)}`;
}

/** Every condition there can be; one that names a question that is gone stays in the list, so that it can be seen. */
function conditions(fields: readonly TemplateField[], now: TemplateParagraph['when']) {
  const some = fields.flatMap((field) => [
    { value: whenOf(field.id, null), label: `If “${field.label}” is answered` },
    ...(field.kind === 'choice' ? field.choices : []).map((choice) => ({
      value: whenOf(field.id, choice),
      label: `If “${field.label}” is “${choice}”`,
    })),
  ]);
  const all = [{ value: '', label: 'Always' }, ...some];
  const held = now ? JSON.stringify(now) : '';
  if (all.some(({ value }) => value === held)) return all;
  return [...all, { value: held, label: `If “${now?.field ?? ''}” is ${now?.is ? `“${now.is}”` : 'answered'}` }];
}

const whenOf = (field: string, is: string | null) => JSON.stringify({ field, is });
