import { describe, expect, it } from 'vitest';
import type { Snippet, Template, TemplateField } from '@/utils/model/template';
import { Template as TemplateShape } from '@/utils/model/template';
import {
  addField,
  fieldOfKind,
  labelField,
  lostWith,
  movedUp,
  newTemplate,
  removeField,
  slotsOf,
  withParagraph,
} from './editTemplate';
import { starters } from './starters';
import { isUsable, snippetFaults, templateFaults, wordingFaults } from './templateFaults';
import { bringIn, changesOf, takeBack } from './textsImport';

const asked = (label: string, from = newTemplate('t')): Template => {
  const added = addField(from);
  return labelField(added, added.fields.at(-1)?.id ?? '', label);
};

describe('a template being written', () => {
  it('reads back at every step, also before it has a name', () => {
    const started = fieldOfKind(
      addField(newTemplate('t')).fields[0] ?? { kind: 'text', id: 'x', label: '', hint: '' },
      'choice',
    );
    expect(TemplateShape.safeParse({ ...newTemplate('t'), fields: [started] }).success).toBe(true);
  });

  it('takes slots and conditions along when a question is named anew, letter by letter', () => {
    let template = withParagraph(asked('Side'), 0, { text: 'On the {{side}}.', when: { field: 'side', is: 'left' } });
    for (const label of ['Si', 'S', '', 'W', 'Wh', 'Which side']) {
      template = labelField(template, template.fields[0]?.id ?? '', label);
      expect(slotsOf(template)).toEqual([template.fields[0]?.id]);
    }
    expect(template.paragraphs[0]).toEqual({
      into: 'history',
      text: 'On the {{which-side}}.',
      when: { field: 'which-side', is: 'left' },
    });
  });

  it('never lets two questions share a name, nor a question take over a slot of none', () => {
    const twice = asked('Side', asked('Side'));
    expect(twice.fields.map(({ id }) => id)).toEqual(['side', 'side-2']);
    const loose = withParagraph(newTemplate('t'), 0, { text: '{{side}}' });
    expect(asked('Side', loose).fields[0]?.id).toBe('side-2');
  });

  it('keeps what was typed when a question goes, and names what it leaves open', () => {
    const gone = removeField(withParagraph(asked('Side'), 0, { text: '{{side}}' }), 'side');
    expect(gone.paragraphs[0]?.text).toBe('{{side}}');
    expect(templateFaults({ ...gone, name: 'Knee' }).map(({ say }) => say)).toEqual([
      'A paragraph names “side”, which this template does not ask. Add the question, or take it out; until then it prints as [side].',
    ]);
    expect(isUsable({ ...gone, name: 'Knee' })).toBe(true);
  });

  it('says what goes with a question, with its choices, and what a paragraph waits for in vain', () => {
    const choice: TemplateField = { kind: 'choice', id: 'side', label: 'Side', hint: '', choices: ['Left', 'Right'] };
    const template: Template = {
      ...newTemplate('t'),
      name: 'Knee',
      fields: [choice],
      paragraphs: [{ into: 'history', text: 'Left knee.', when: { field: 'side', is: 'Left' } }],
    };
    expect(lostWith(template, choice, null)).toMatch(/A paragraph that waited for its answer will always be written/);
    expect(lostWith(template, choice, 'text')).toBe('Its 2 choices are gone.');
    expect(lostWith(template, { ...choice, choices: [] }, 'text')).toBe('');
    expect(templateFaults(template)).toEqual([]);
    const says = (fields: TemplateField[]) => templateFaults({ ...template, fields }).map(({ say }) => say);
    expect(says([])).toEqual([expect.stringMatching(/waits for “side”, which this template does not ask/)]);
    expect(says([{ ...choice, choices: ['Right'] }])).toEqual([expect.stringMatching(/“Left”, which “Side” does not/)]);
    expect(isUsable({ ...template, fields: [] })).toBe(true);
  });

  it('moves one place up and no further', () => {
    expect(movedUp(['a', 'b', 'c'], 2)).toEqual(['a', 'c', 'b']);
    expect(movedUp(['a', 'b'], 0)).toEqual(['a', 'b']);
  });
});

describe('what a text still lacks', () => {
  it('is nothing for the starters', () => {
    for (const starter of starters) expect(templateFaults(starter)).toEqual([]);
  });

  it('is said for each field of a new template, and for own wording without its source and date', () => {
    expect(templateFaults(newTemplate('t')).map(({ where }) => where)).toEqual(['name', 'paragraph.0']);
    const own = withParagraph({ ...newTemplate('t'), name: 'Ours' }, 0, { into: 'own', text: 'We write.' });
    expect(templateFaults(own).map(({ where }) => where)).toEqual(['source', 'reviewBy']);
    expect(
      wordingFaults({ id: 'w', title: '', text: '', source: '', reviewBy: '2026-02-30' }).map(({ where }) => where),
    ).toEqual(['title', 'text', 'source', 'reviewBy']);
  });

  it('is a shortcut that is a word, too short, or taken', () => {
    const one: Snippet = { id: 'a', shortcut: ';chest', title: '', text: 'Chest clear.' };
    expect(snippetFaults(one, [one])).toEqual([]);
    for (const shortcut of ['', 'x', 'chest', ';chest'])
      expect(snippetFaults({ ...one, id: 'b', shortcut }, [one]).map(({ where }) => where)).toEqual(['shortcut']);
  });
});

describe('bringing texts in', () => {
  const snippet = (id: string, text: string): Snippet => ({ id, shortcut: `;${id}`, title: '', text });
  const held = { templates: [], snippets: [snippet('a', '1'), snippet('b', '1'), snippet('c', '1')], wordings: [] };
  const brought = { templates: [], snippets: [snippet('b', '2'), snippet('c', '1'), snippet('d', '1')], wordings: [] };

  it('is said beforehand, text by text', () => {
    expect(changesOf(held, brought).map(({ name, change }) => [name, change])).toEqual([
      [';b', 'replaced'],
      [';c', 'same'],
      [';d', 'new'],
    ]);
  });

  it('puts known texts in their place and loses none', () => {
    expect(bringIn(held, brought).snippets.map(({ id, text }) => id + text)).toEqual(['a1', 'b2', 'c1', 'd1']);
  });

  it('is taken back without touching what was written since', () => {
    const since = bringIn(held, brought);
    const later = { ...since, snippets: [...since.snippets, snippet('e', '1')] };
    expect(takeBack(later, held, brought).snippets.map(({ id, text }) => id + text)).toEqual(['a1', 'b1', 'c1', 'e1']);
  });
});
