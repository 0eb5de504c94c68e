import type { OwnWording } from '@/utils/model/draft';
import type { Snippet, Template } from '@/utils/model/template';

/** The practice's texts, as kept or as a file brings them. */
export interface Texts {
  templates: readonly Template[];
  snippets: readonly Snippet[];
  wordings: readonly OwnWording[];
}

/** What bringing a file in would do to one text. */
export interface TextChange {
  what: 'template' | 'snippet' | 'wording';
  name: string;
  change: 'new' | 'replaced' | 'same';
}

const kinds = [
  { what: 'template', list: 'templates', nameOf: ({ name }: Template) => name },
  { what: 'snippet', list: 'snippets', nameOf: ({ shortcut, title }: Snippet) => title || shortcut },
  { what: 'wording', list: 'wordings', nameOf: ({ title }: OwnWording) => title },
] as const;

/** Each text of a file and what it would do, in the file's order. Texts are told apart by their id. */
export function changesOf(held: Texts, brought: Texts): TextChange[] {
  return kinds.flatMap(({ what, list, nameOf }) =>
    brought[list].map((one) => {
      const before = held[list].find(({ id }) => id === one.id);
      const change = !before ? 'new' : JSON.stringify(before) === JSON.stringify(one) ? 'same' : 'replaced';
      return { what, name: (nameOf as (text: typeof one) => string)(one) || `A ${what} without a name`, change };
    }),
  );
}

function merged<T extends { id: string }>(held: readonly T[], brought: readonly T[]): T[] {
  const byId = new Map(brought.map((one) => [one.id, one]));
  const kept = held.map((one) => byId.get(one.id) ?? one);
  const ids = new Set(held.map(({ id }) => id));
  return [...kept, ...brought.filter(({ id }) => !ids.has(id))];
}

/** The texts after a file was brought in: new ones at the end, those with a known id in the place of the earlier one. */
export const bringIn = <T extends Texts>(held: T, brought: Texts) => ({
  ...held,
  templates: merged(held.templates, brought.templates),
  snippets: merged(held.snippets, brought.snippets),
  wordings: merged(held.wordings, brought.wordings),
});

function takenBack<T extends { id: string }>(now: readonly T[], before: readonly T[], brought: readonly T[]): T[] {
  const ids = new Set(brought.map(({ id }) => id));
  const earlier = new Map(before.map((one) => [one.id, one]));
  return now.flatMap((one) => (ids.has(one.id) ? (earlier.get(one.id) ?? []) : one));
}

/** Takes a file back: what it added goes, what it replaced is as before, and everything else stays as it is now. */
export const takeBack = <T extends Texts>(now: T, before: Texts, brought: Texts) => ({
  ...now,
  templates: takenBack(now.templates, before.templates, brought.templates),
  snippets: takenBack(now.snippets, before.snippets, brought.snippets),
  wordings: takenBack(now.wordings, before.wordings, brought.wordings),
});
