import { useMemo } from 'preact/hooks';
import { ParagraphRows } from '@/components/texts/ParagraphRows';
import { QuestionRows } from '@/components/texts/QuestionRows';
import { TemplateEditor } from '@/components/texts/TemplateEditor';
import { partsFor } from '@/utils/export/partsFor';
import {
  addField,
  fieldOfKind,
  labelField,
  lostWith,
  movedUp,
  removeField,
  withParagraph,
} from '@/utils/letter/templates/editTemplate';
import { previewTemplate } from '@/utils/letter/templates/previewTemplate';
import { isUsable, templateFaults } from '@/utils/letter/templates/templateFaults';
import type { Template } from '@/utils/model/template';
import { today } from '../desk/today';
import type { Done } from './Templates';
import type { TextsOnScreen } from './useTemplates';

type Edit = (template: Template) => Template;

/** One template, connected: every change is a step that names it by its id. */
export function OpenTemplate(props: { template: Template; shelf: TextsOnScreen; onDone: (done: Done | null) => void }) {
  const { template, shelf, onDone } = props;
  const day = today();
  const preview = useMemo(() => {
    const letter = previewTemplate(template, day);
    return { parts: partsFor(letter), identity: letter.identity, mark: letter.mark };
  }, [template, day]);
  const replace = (edit: Edit) =>
    shelf.change((texts) => ({
      ...texts,
      templates: texts.templates.map((each) => (each.id === template.id ? edit(each) : each)),
    }));
  const edit = (step: Edit) => {
    onDone(null);
    replace(step);
  };
  const remove = (say: string, step: Edit) => {
    replace(step);
    onDone({ say: say.trim(), undo: (texts) => withTemplate(texts, template) });
  };
  return (
    <TemplateEditor
      template={template}
      faults={templateFaults(template).map(({ say }) => say)}
      isOffered={isUsable(template)}
      preview={preview}
      save={shelf.save}
      onTemplate={(change) => edit((now) => ({ ...now, ...change }))}
    >
      <QuestionRows
        fields={template.fields}
        onAdd={() => edit(addField)}
        onLabel={(field, label) => edit((now) => labelField(now, field.id, label))}
        onKind={(field, kind) => {
          const step: Edit = (now) => withField(now, fieldOfKind(field, kind));
          const lost = lostWith(template, field, kind);
          if (lost) remove(`The kind of answer was changed. ${lost}`, step);
          else edit(step);
        }}
        onField={(field) => edit((now) => withField(now, field))}
        onUp={(at) => edit((now) => ({ ...now, fields: movedUp(now.fields, at) }))}
        onRemove={(field) =>
          remove(`The question was removed. ${lostWith(template, field, null)}`, (now) => removeField(now, field.id))
        }
      />
      <ParagraphRows
        paragraphs={template.paragraphs}
        fields={template.fields}
        onAdd={() =>
          edit((now) => ({ ...now, paragraphs: [...now.paragraphs, { into: 'history', text: '', when: null }] }))
        }
        onParagraph={(at, change) => edit((now) => withParagraph(now, at, change))}
        onUp={(at) => edit((now) => ({ ...now, paragraphs: movedUp(now.paragraphs, at) }))}
        onRemove={(at) =>
          remove('The paragraph was removed.', (now) => ({
            ...now,
            paragraphs: now.paragraphs.filter((_, index) => index !== at),
          }))
        }
      />
    </TemplateEditor>
  );
}

const withField = (template: Template, field: Template['fields'][number]): Template => ({
  ...template,
  fields: template.fields.map((each) => (each.id === field.id ? field : each)),
});

/** The texts with one template as it was. */
const withTemplate: <T extends { templates: Template[] }>(texts: T, template: Template) => T = (texts, template) => ({
  ...texts,
  templates: texts.templates.map((each) => (each.id === template.id ? template : each)),
});
