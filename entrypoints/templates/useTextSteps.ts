import { copyTemplate, newTemplate } from '@/utils/letter/templates/editTemplate';
import type { OwnWording } from '@/utils/model/draft';
import type { Snippet, Template } from '@/utils/model/template';
import { goTo } from '../desk/useHash';
import type { Done } from './Templates';
import type { TextsOnScreen, TextsStep } from './useTemplates';

type ListName = 'templates' | 'snippets' | 'wordings';

const replaced =
  <T extends { id: string }>(one: T) =>
  (each: T): T =>
    each.id === one.id ? one : each;

/** Everything that can be done with the texts on their page; what is removed can be taken back. */
export function useTextSteps(
  shelf: TextsOnScreen,
  tell: (done: Done | null) => void,
  setOpened: (id: string | null) => void,
) {
  const step = (change: TextsStep) => {
    tell(null);
    shelf.change(change);
  };
  const add = <Name extends ListName>(name: Name, one: { id: string }) => {
    step((texts) => ({ ...texts, [name]: [...texts[name], one] }));
    setOpened(one.id);
  };
  const remove = (name: ListName, one: { id: string }, say: string) => {
    shelf.change((texts) => ({ ...texts, [name]: texts[name].filter(({ id }) => id !== one.id) }));
    tell({ say, undo: (texts) => ({ ...texts, [name]: [...texts[name], one] }) });
  };
  const open = ({ id }: Template) => goTo(id);
  const start = (template: Template) => {
    step((texts) => ({ ...texts, templates: [...texts.templates, template] }));
    open(template);
  };
  return {
    open,
    write: () => start(newTemplate(crypto.randomUUID())),
    copy: (template: Template) => start(copyTemplate(template, crypto.randomUUID())),
    removeTemplate: (one: Template) => remove('templates', one, `“${one.name || 'The template'}” was removed.`),
    addSnippet: () => add('snippets', { id: crypto.randomUUID(), shortcut: '', title: '', text: '' } as Snippet),
    snippet: (one: Snippet) => step((texts) => ({ ...texts, snippets: texts.snippets.map(replaced(one)) })),
    removeSnippet: (one: Snippet) => remove('snippets', one, `The snippet ${one.shortcut} was removed.`),
    addWording: () =>
      add('wordings', { id: crypto.randomUUID(), title: '', text: '', source: '', reviewBy: '' } as OwnWording),
    wording: (one: OwnWording) => step((texts) => ({ ...texts, wordings: texts.wordings.map(replaced(one)) })),
    removeWording: (one: OwnWording) => remove('wordings', one, `“${one.title || 'The wording'}” was removed.`),
  };
}
