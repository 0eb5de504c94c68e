import { useState } from 'preact/hooks';
import type { Snippet, Template, TemplateAnswers, TemplateField } from '@/utils/model/template';
import { Button } from '../Button';
import { DateField } from '../DateField';
import { Field } from '../Field';
import { LineList } from '../LineList';
import { Select } from '../Select';

/** Chooses a template, asks its questions, and puts the answers under the letter's headings. */
export function TemplatePanel(props: {
  templates: readonly Template[];
  /** The letter's specialty, whose template comes first. */
  specialty: string;
  snippets: readonly Snippet[];
  onOpenTexts: () => void;
  onUse: (template: Template, answers: TemplateAnswers) => void;
}) {
  const { templates, specialty } = props;
  const matching = templates.find(
    (one) => one.specialty !== '' && one.specialty.toLowerCase() === specialty.toLowerCase(),
  );
  const [chosen, setChosen] = useState(matching?.id ?? '');
  const [answers, setAnswers] = useState<Record<string, string | readonly string[]>>({});
  const template = templates.find(({ id }) => id === chosen);
  return (
    <div class="stack">
      <Select
        id="template"
        label="Template"
        hint="Yours first, then the starters: prompts, of which only what you answer is printed"
        value={chosen}
        options={[
          { value: '', label: 'Choose a template' },
          ...templates.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValue={(id) => {
          setChosen(id);
          setAnswers({});
        }}
      />
      {template && (
        <>
          {template.fields.map((field) => (
            <TemplateQuestion
              key={field.id}
              field={field}
              answer={answers[field.id] ?? ''}
              onAnswer={(answer) => setAnswers((now) => ({ ...now, [field.id]: answer }))}
            />
          ))}
          <Button onClick={() => props.onUse(template, answers)}>Put the answers into the letter</Button>
        </>
      )}
      <SnippetHints snippets={props.snippets} />
      <button type="button" class="linklike" onClick={props.onOpenTexts}>
        Write your own templates and snippets
      </button>
    </div>
  );
}

function SnippetHints({ snippets }: { snippets: readonly Snippet[] }) {
  if (snippets.length === 0) return null;
  return (
    <details class="more">
      <summary>Snippets you can type</summary>
      <p class="hint">Type the shortcut in the letter, then Tab or space.</p>
      <ul class="plain-list">
        {snippets.map(({ id, shortcut, title, text }) => (
          <li key={id}>
            <b>{shortcut}</b> {title || text.slice(0, 60)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function TemplateQuestion(props: {
  field: TemplateField;
  answer: string | readonly string[];
  onAnswer: (answer: string | readonly string[]) => void;
}) {
  const { field, answer, onAnswer } = props;
  const words = { id: `template-${field.id}`, label: field.label, hint: field.hint || undefined };
  const text = typeof answer === 'string' ? answer : '';
  switch (field.kind) {
    case 'date':
      return <DateField {...words} value={text} onValue={onAnswer} />;
    case 'repeat':
      return (
        <LineList {...words} hint="One a line" lines={typeof answer === 'string' ? [] : answer} onLines={onAnswer} />
      );
    case 'choice':
      return (
        <Select
          {...words}
          value={text}
          options={[{ value: '', label: 'Not answered' }, ...field.choices.map((value) => ({ value, label: value }))]}
          onValue={onAnswer}
        />
      );
    case 'text':
      return <Field {...words} value={text} onValue={onAnswer} />;
  }
}
