import type { Snippet } from '@/utils/model/template';
import { Button } from '../Button';
import { Empty } from '../Empty';
import { Field } from '../Field';
import { TextArea } from '../TextArea';

export interface SnippetListProps {
  snippets: readonly Snippet[];
  /** Sentences about a snippet by "id.field". */
  errors: ReadonlyMap<string, string>;
  /** The one that was just added and is to be open; null for none. */
  opened: string | null;
  onAdd: () => void;
  onSnippet: (snippet: Snippet) => void;
  onRemove: (snippet: Snippet) => void;
}

/** Texts written by a shortcut in the letter. */
export function SnippetList(props: SnippetListProps) {
  const { snippets } = props;
  if (snippets.length === 0)
    return (
      <Empty
        say="A snippet is a text you write often. Type its shortcut in a letter, then Tab or space, and it is there."
        action="Add a snippet"
        onAction={props.onAdd}
      />
    );
  return (
    <>
      <p class="hint">In a letter, type the shortcut and then Tab or space. Ctrl+Z takes it back.</p>
      <ul class="plain-list texts">
        {snippets.map((snippet) => (
          <li key={snippet.id}>
            <details open={props.opened === snippet.id}>
              <summary>
                <kbd>{snippet.shortcut || 'No shortcut yet'}</kbd> {snippet.title || snippet.text.slice(0, 60)}
              </summary>
              <SnippetFields {...props} snippet={snippet} />
            </details>
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={props.onAdd}>
        Add a snippet
      </Button>
    </>
  );
}

function SnippetFields(props: SnippetListProps & { snippet: Snippet }) {
  const { snippet, onSnippet, errors } = props;
  const common = (name: 'shortcut' | 'title' | 'text') => ({
    id: `snippet-${snippet.id}-${name}`,
    value: snippet[name],
    error: errors.get(`${snippet.id}.${name}`),
    onValue: (value: string) => onSnippet({ ...snippet, [name]: value }),
  });
  return (
    <div class="texts__fields">
      <div class="pair">
        <Field
          {...common('shortcut')}
          label="Shortcut"
          hint="2 to 30 characters, like ;chest"
          width={20}
          onValue={(value) => onSnippet({ ...snippet, shortcut: value.replace(/\s/g, '').slice(0, 30) })}
        />
        <Field {...common('title')} label="Name" hint="For the list only" />
      </div>
      <TextArea {...common('text')} label="Text" />
      <Button look="quiet" isSmall onClick={() => props.onRemove(snippet)}>
        Remove<span class="visually-hidden"> the snippet {snippet.shortcut}</span>
      </Button>
    </div>
  );
}
