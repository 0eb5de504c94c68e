import type { PageSignals } from '@/utils/model/signals';
import { classify, type Knowledge } from './classify';
import { siteFor } from './siteFor';
import { weigh } from './weigh';

const list = (title: string, items: readonly string[], most = 12): string[] =>
  items.length === 0
    ? []
    : [
        `${title}`,
        ...items.slice(0, most).map((item) => `  - ${item}`),
        ...(items.length > most ? [`  … and ${items.length - most} more`] : []),
      ];

/** A page's judgement for a person: what was read, which evidence held, what was missing, what forbade. Lines of plain text. */
export function explain(page: PageSignals, knowledge: Knowledge): string {
  const { zones, gate, findings } = weigh(
    page,
    siteFor(page, knowledge.sites, knowledge.taught),
    knowledge.sites,
    knowledge.lexicon,
  );
  const verdict = classify(page, knowledge);
  const lines = [
    `${verdict.pageType}, ${verdict.certainty}${verdict.siteId ? ` (known site: ${verdict.siteId})` : ''}`,
    ...list(
      'because',
      verdict.evidence.map(({ in: place, found }) => `${place}: ${found}`),
    ),
    ...list(
      'local forms',
      verdict.localForms.map(({ title, href }) => `${title}${href ? ` → ${href}` : ''}`),
    ),
    ...list(
      'forms to use',
      verdict.formsToUse.map(({ title, href }) => `${title}${href ? ` → ${href}` : ''}`),
    ),
    ...(gate ? [`protected pathway: ${gate.kind} (${gate.evidence.in}: ${gate.evidence.found})`] : []),
    '',
    'What was weighed',
    ...findings.flatMap((finding) => [
      `  ${finding.pageType}`,
      ...(finding.held.length > 0
        ? [`    held: ${finding.held.map(({ in: place, found }) => `${place} "${found}"`).join(', ')}`]
        : []),
      ...(finding.missing.length > 0 ? [`    missing: ${finding.missing.join(', ')}`] : []),
      ...finding.forbade.map(({ cue, evidence }) => `    forbidden by ${cue}: ${evidence.in} "${evidence.found}"`),
    ]),
    '',
    'What was read',
    `  address: ${page.url}`,
    `  title: ${page.title}`,
    ...list(
      '  headings',
      page.headings.map(({ level, text }) => `h${level} ${text}`),
      40,
    ),
    ...list(
      '  labels',
      page.labels.map(({ text }) => text),
      40,
    ),
    ...list(
      '  choices',
      page.choices.map(({ label, chosen }) => `${label}: ${chosen}`),
      20,
    ),
    ...list(
      '  links',
      page.links.map(({ text, href }) => `${text} → ${href}`),
      40,
    ),
    ...list(
      '  forms',
      zones.forms.map(({ title, gate: own }) => `${title}: ${own ?? 'local'}`),
      40,
    ),
    `  text: ${page.text.length} characters${page.isCut ? ', cut short' : ''}, beginning: ${page.lead.slice(0, 200)}`,
  ];
  return `${lines.join('\n')}\n`;
}
