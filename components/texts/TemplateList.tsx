import type { Template } from '@/utils/model/template';
import { Button } from '../Button';
import { Empty } from '../Empty';

export interface TemplateListProps {
  templates: readonly Template[];
  /** Ids of those that are not offered yet. */
  unfinished: ReadonlySet<string>;
  onWrite: () => void;
  onOpen: (template: Template) => void;
  onCopy: (template: Template) => void;
  onRemove: (template: Template) => void;
}

/** The practice's own templates, each to be opened, copied or removed. */
export function TemplateList(props: TemplateListProps) {
  const { templates, unfinished } = props;
  if (templates.length === 0)
    return (
      <Empty
        say="You have no templates of your own yet. Write one, or begin with a starter below."
        action="Write a template"
        onAction={props.onWrite}
      />
    );
  return (
    <>
      <ul class="plain-list texts">
        {templates.map((template) => (
          <li key={template.id} class="row spread">
            <div>
              <a href={`#${template.id}`}>{nameOf(template)}</a>
              <p class="hint">
                {[template.specialty, unfinished.has(template.id) && 'Not offered yet: something is missing']
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <div class="row">
              <RowButton what="Copy" name={nameOf(template)} onClick={() => props.onCopy(template)} />
              <RowButton what="Remove" name={nameOf(template)} onClick={() => props.onRemove(template)} />
            </div>
          </li>
        ))}
      </ul>
      <Button onClick={props.onWrite}>Write a template</Button>
    </>
  );
}

const nameOf = ({ name }: Template) => name.trim() || 'Template without a name';

function RowButton(props: { what: string; name: string; onClick: () => void }) {
  return (
    <Button look="quiet" isSmall onClick={props.onClick}>
      {props.what}
      <span class="visually-hidden"> {props.name}</span>
    </Button>
  );
}
