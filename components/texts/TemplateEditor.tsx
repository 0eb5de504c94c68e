import type { ComponentChildren } from 'preact';
import { letterKinds, type LetterKind } from '@/utils/model/letterKind';
import { letterKindNames } from '@/utils/model/letterKindNames';
import type { Template } from '@/utils/model/template';
import { DateField } from '../DateField';
import { Field } from '../Field';
import { LetterSheet } from '../letter/LetterSheet';
import type { PrintedLetter } from '../letter/letterPart';
import { Notice } from '../Notice';
import { SaveLine, type SaveWords } from '../SaveLine';
import { Select } from '../Select';

const kinds = letterKinds.map((kind) => ({ value: kind as string, label: letterKindNames[kind].name }));

/** A template being written, and beside it the letter it makes for a patient who does not exist. */
export function TemplateEditor(props: {
  template: Template;
  /** What it still lacks, in sentences. */
  faults: readonly string[];
  isOffered: boolean;
  preview: PrintedLetter;
  save: SaveWords;
  onTemplate: (change: Partial<Template>) => void;
  /** Questions and paragraphs. */
  children: ComponentChildren;
}) {
  const { template, faults, onTemplate } = props;
  const hasOwn = template.paragraphs.some(({ into }) => into === 'own');
  const line = (name: 'name' | 'specialty' | 'source' | 'reviewBy') => ({
    id: `template-${name}`,
    value: template[name],
    onValue: (value: string) => onTemplate({ [name]: value }),
  });
  return (
    <main class="screen screen--list stack">
      <div class="screen__top">
        <div class="stack-tight">
          <a href="#">All templates and wording</a>
          <h1 tabIndex={-1}>{template.name.trim() || 'New template'}</h1>
        </div>
        <SaveLine state={props.save} />
      </div>
      <div class="template-panes">
        <form class="card" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
          <Faults faults={faults} isOffered={props.isOffered} />
          <Field {...line('name')} label="Name" />
          <div class="pair">
            <Field {...line('specialty')} label="Specialty" hint="Filled in where the letter has none" />
            <Select
              id="template-kind"
              label="For"
              value={template.kind ?? ''}
              options={[{ value: '', label: 'Any kind of letter' }, ...kinds]}
              onValue={(kind) => onTemplate({ kind: kind === '' ? null : (kind as LetterKind) })}
            />
          </div>
          {props.children}
          {hasOwn && (
            <>
              <Field
                {...line('source')}
                label="Source of your own wording"
                hint="Whose wording, from where and of what date"
              />
              <DateField {...line('reviewBy')} label="Review by" hint="The last day on which your wording is printed" />
            </>
          )}
        </form>
        <Preview letter={props.preview} />
      </div>
    </main>
  );
}

function Faults({ faults, isOffered }: { faults: readonly string[]; isOffered: boolean }) {
  if (faults.length === 0) return null;
  return (
    <Notice tone="warning" title={isOffered ? 'Worth a look' : 'Not offered in letters yet'}>
      {faults.map((say) => (
        <p key={say}>{say}</p>
      ))}
    </Notice>
  );
}

function Preview({ letter }: { letter: PrintedLetter }) {
  return (
    <section class="stack" aria-labelledby="preview-title" tabIndex={0}>
      <h2 id="preview-title">With a made-up patient</h2>
      <LetterSheet letter={letter} />
    </section>
  );
}
