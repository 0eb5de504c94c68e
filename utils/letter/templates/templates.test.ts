import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/utils/checks/checkDraft';
import { neverClaimsIn } from '@/utils/guidance/neverClaims';
import { emptyDraft, type OwnWording } from '@/utils/model/draft';
import { Template, type Snippet } from '@/utils/model/template';
import { letterText } from '../letterText';
import { applyTemplate } from './applyTemplate';
import { expandSnippet } from './expandSnippet';
import { fillTemplate } from './fillTemplate';
import { previewTemplate } from './previewTemplate';
import { starters } from './starters';
import { readTemplateFile, toTemplateFile } from './templateFile';

const template: Template = {
  id: 'knee',
  name: 'Knee pain',
  specialty: 'Orthopaedics',
  kind: null,
  fields: [
    { kind: 'choice', id: 'side', label: 'Side', hint: '', choices: ['left', 'right'] },
    { kind: 'date', id: 'since', label: 'Since', hint: '' },
    { kind: 'repeat', id: 'tried', label: 'Tried', hint: '' },
    { kind: 'text', id: 'walks', label: 'Walking distance', hint: '' },
  ],
  paragraphs: [
    { into: 'history', text: 'Pain in the {{side}} knee since {{since}}.', when: null },
    { into: 'history', text: 'Walks {{ walks }}.', when: { field: 'walks', is: null } },
    { into: 'procedures', text: '{{tried}}', when: { field: 'tried', is: null } },
    { into: 'examination', text: 'Left side only.', when: { field: 'side', is: 'left' } },
    { into: 'own', text: 'We write letters.', when: null },
  ],
  source: 'Exampleton practice meeting, June 2026',
  reviewBy: '2027-06-01',
};
const answers = { side: 'right', since: '2026-03-04', tried: ['physiotherapy', ' ', 'naproxen'], walks: '200 metres' };
const draft = emptyDraft('d', '2026-11-21T09:00:00Z');

describe('a template', () => {
  it('is filled with text, choice, date and repeated answers, and leaves out what does not apply', () => {
    const { texts, unknown, open } = fillTemplate(template, answers);
    expect(texts.map(({ text }) => text)).toEqual([
      'Pain in the right knee since 4 March 2026.',
      'Walks 200 metres.',
      'physiotherapy\nnaproxen',
      'We write letters.',
    ]);
    expect([...unknown, ...open]).toEqual([]);
  });

  it('leaves an unanswered slot in brackets, and the checks hold the letter back', () => {
    const filled = fillTemplate(template, { since: '2026-03-04' });
    expect(filled.open).toEqual(['side']);
    const found = checkDraft(applyTemplate(draft, template, filled), '2026-11-21');
    expect(found.map(({ id, where }) => [id, where])).toContainEqual(['placeholder-left', 'clinical.history']);
  });

  it('names a field it does not have, and the rest works', () => {
    const odd: Template = {
      ...template,
      paragraphs: [
        { into: 'history', text: 'Colour {{colour}}, side {{side}}.', when: null },
        { into: 'plan', text: 'Never.', when: { field: 'mood', is: null } },
      ],
    };
    expect(fillTemplate(odd, answers)).toEqual({
      texts: [{ into: 'history', text: 'Colour [colour], side right.' }],
      unknown: ['mood', 'colour'],
      open: [],
    });
  });

  it('adds to a draft and takes nothing away', () => {
    const before = {
      ...draft,
      clinical: { ...draft.clinical, history: { said: 'text' as const, text: 'Seen twice.' } },
    };
    const after = applyTemplate(before, template, fillTemplate(template, answers));
    expect(after.clinical.history.text.startsWith('Seen twice.\nPain in the right knee')).toBe(true);
    expect(after.recipient.specialty).toBe('Orthopaedics');
    expect(after.ownWording).toEqual([
      { id: 'knee', title: 'Knee pain', text: 'We write letters.', source: template.source, reviewBy: '2027-06-01' },
    ]);
    const named = { ...before, recipient: { ...before.recipient, specialty: 'Rheumatology' } };
    expect(applyTemplate(named, template, fillTemplate(template, answers)).recipient.specialty).toBe('Rheumatology');
  });

  it('shows itself with a patient who does not exist', () => {
    const text = letterText(previewTemplate(template, '2026-11-21'));
    expect(text).toContain('Pain in the left knee since 21 November 2026.');
    expect(text).toContain('Margaret EXAMPLE');
    expect(text).toContain('Practice’s own wording: We write letters.');
  });

  it('takes any answers without losing them', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (walks) => {
        const text = fillTemplate(template, { ...answers, walks })
          .texts.map((one) => one.text)
          .join('\n');
        if (walks.trim() !== '') expect(text).toContain(`Walks ${walks.trim()}.`);
      }),
    );
  }, 60_000);
});

const wording: OwnWording = {
  id: 'w',
  title: 'Letters',
  text: 'We write letters.',
  source: 'Practice meeting, 3 June 2026',
  reviewBy: '2027-06-01',
};
const snippet: Snippet = { id: 's', shortcut: ';heart', title: 'Heart', text: 'Heart sounds normal.' };

describe('templates as a file', () => {
  it('come back as they were', () => {
    const texts = { templates: [template, ...starters], snippets: [snippet], wordings: [wording] };
    expect(readTemplateFile(toTemplateFile(texts))).toEqual({ ...texts, problems: [] });
    expect(readTemplateFile(`\ufeff${toTemplateFile(texts)}`).problems).toEqual([]);
  });

  it('that hold something else give a sentence and nothing more', () => {
    for (const text of [
      '',
      'not json',
      '[]',
      '{"format":"other"}',
      'null',
      '{"format":"dear-colleague/templates","version":9}',
    ]) {
      const { templates, snippets, problems } = readTemplateFile(text);
      expect([...templates, ...snippets]).toEqual([]);
      expect(problems).toHaveLength(1);
    }
  });

  it('keep what is sound and name what is not', () => {
    const file = JSON.stringify({
      format: 'dear-colleague/templates',
      version: 1,
      templates: [template, { ...template, name: 'Again' }, { id: 'x', name: 'Broken' }, 7],
      snippets: 'none',
    });
    const { templates, problems } = readTemplateFile(file);
    expect(templates).toEqual([template]);
    expect(problems.join('\n')).toMatch(
      /“Again” is in the file twice[\s\S]*“Broken” cannot be read[\s\S]*number 4 cannot be read[\s\S]*list of snippets is no list/,
    );
  });

  it('say on which line something is wrong', () => {
    const good = toTemplateFile({ templates: [template], snippets: [snippet], wordings: [] });
    const line = good.split('\n').findIndex((each) => each.includes('"shortcut"')) + 1;
    const odd = readTemplateFile(good.replace('";heart"', '"with space"'));
    expect(odd.problems).toEqual([
      `Line ${line}: the snippet “Heart” cannot be read: look at “shortcut”. It is left out.`,
    ]);
    expect(odd.templates).toHaveLength(1);
    const broken = readTemplateFile(good.replace('"snippets":', '"snippets"'));
    const at = good.split('\n').findIndex((each) => each.includes('"snippets"')) + 1;
    expect(broken.problems[0]).toMatch(new RegExp(`^Line (?:${at}|${at + 1}): this is no JSON`));
  });

  it('say which unknown field a template names', () => {
    const odd = { ...template, paragraphs: [{ into: 'plan', text: '{{nobody}}', when: null }] };
    const { templates, problems } = readTemplateFile(
      JSON.stringify({ format: 'dear-colleague/templates', version: 1, templates: [odd] }),
    );
    expect(templates).toHaveLength(1);
    expect(problems).toEqual([
      'The template “Knee pain” names a field it does not have: “nobody”. The rest of it works.',
    ]);
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.json(), (text) => Array.isArray(readTemplateFile(text).problems)));
  });
});

describe('a snippet', () => {
  it('is written by its shortcut, at the caret', () => {
    expect(expandSnippet('Seen. ;heart and more', 12, [snippet])).toEqual({
      text: 'Seen. Heart sounds normal. and more',
      caret: 26,
      snippet,
    });
  });

  it('is not, in the middle of a word or without its shortcut', () => {
    expect(expandSnippet('x;heart', 7, [snippet])).toBeNull();
    expect(expandSnippet(';hear', 5, [snippet])).toBeNull();
    expect(expandSnippet('', 0, [snippet])).toBeNull();
  });
});

describe('the starters', () => {
  it('are twenty, each sound and each with its own fields', () => {
    expect(starters).toHaveLength(20);
    expect(new Set(starters.map(({ id }) => id)).size).toBe(20);
    for (const starter of starters) {
      expect(Template.safeParse(starter).success, starter.name).toBe(true);
      expect(new Set(starter.fields.map(({ id }) => id)).size, starter.name).toBe(starter.fields.length);
      expect(starter.fields.length).toBeGreaterThan(6);
    }
  });

  it('print nothing that was not answered', () => {
    for (const starter of starters) expect(fillTemplate(starter, {})).toEqual({ texts: [], unknown: [], open: [] });
  });

  it('hold prompts and no rule: no figures, no instructions, nothing a letter may not say', () => {
    for (const { fields, name } of starters)
      for (const { label } of fields) {
        expect(label.replace('B12', ''), name).not.toMatch(/\d|\b(?:should|must|refer|if|consider urgent|exclude)\b/i);
        expect(neverClaimsIn(label)).toEqual([]);
      }
  });
});
