import { OwnWording } from '@/utils/model/draft';
import { jsonLines, lineOf, type JsonPath } from '@/utils/model/jsonLines';
import { Snippet, Template } from '@/utils/model/template';
import { slotsOf } from './editTemplate';

/** Texts of a practice on their way between machines, and what was wrong with those left behind, a sentence each. */
export interface TemplateFile {
  templates: Template[];
  snippets: Snippet[];
  wordings: OwnWording[];
  problems: string[];
}

const format = 'dear-colleague/templates';
const mostCharacters = 5_000_000;
const nothing = (problem: string): TemplateFile => ({
  templates: [],
  snippets: [],
  wordings: [],
  problems: [problem],
});

/** The file's text: JSON, two spaces, one trailing line. */
export function toTemplateFile({ templates, snippets, wordings }: Omit<TemplateFile, 'problems'>): string {
  return `${JSON.stringify({ format, version: 1, templates, snippets, wordings }, null, 2)}\n`;
}

/** Where in the file something stands, in front of what is wrong with it. */
type Place = (path: JsonPath, say: string) => string;

const placeIn = (text: string): Place => {
  let lines: ReadonlyMap<string, number> | null = null;
  return (path, say) => `Line ${lineOf((lines ??= jsonLines(text)), path)}: ${say}`;
};

const nameOf = (item: unknown, index: number, what: string): string => {
  const said = (['name', 'title', 'shortcut'] as const)
    .map((key) => (item !== null && typeof item === 'object' ? (item as Record<string, unknown>)[key] : undefined))
    .find((name) => typeof name === 'string' && name !== '');
  return typeof said === 'string' ? `the ${what} “${said.slice(0, 80)}”` : `the ${what} number ${index + 1}`;
};

type Parser<T> = {
  safeParse(
    item: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[] }[] } };
};

/** Takes what can be read and names the rest; of two with one id the first stays. */
function readList<T extends { id: string }>(file: object, key: string, parser: Parser<T>, place: Place) {
  const list = (file as Record<string, unknown>)[key];
  const what = key.slice(0, -1);
  if (list === undefined) return { taken: [], problems: [] };
  if (!Array.isArray(list)) return { taken: [], problems: [place([key], `the file’s list of ${key} is no list.`)] };
  const taken = new Map<string, T>();
  const problems: string[] = [];
  list.forEach((item: unknown, index) => {
    const read = parser.safeParse(item);
    const name = nameOf(item, index, what);
    if (!read.success) {
      const at = read.error.issues[0]?.path ?? [];
      const look = at.length > 0 ? `: look at “${at.map(String).join('.')}”` : '';
      problems.push(place([key, index, ...at], `${name} cannot be read${look}. It is left out.`));
    } else if (taken.has(read.data.id))
      problems.push(place([key, index], `${name} is in the file twice; the first is kept.`));
    else taken.set(read.data.id, read.data);
  });
  return { taken: [...taken.values()], problems };
}

/** Slots and conditions that name a field the template does not have. */
function unknownFields(template: Template): string[] {
  const { name, fields, paragraphs } = template;
  const ids = new Set(fields.map(({ id }) => id));
  const used = [...slotsOf(template), ...paragraphs.flatMap(({ when }) => (when ? [when.field] : []))];
  return [...new Set(used.filter((id) => !ids.has(id)))].map(
    (id) => `The template “${name}” names a field it does not have: “${id}”. The rest of it works.`,
  );
}

/** The line on which the JSON breaks. Firefox says "line 3 column 5", Chromium "position 41", and neither always does. */
function brokenLine(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  const position = /position (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  return text.slice(0, position ? Number(position) : text.length).split('\n').length;
}

/** Reads a file of templates. Nothing in it is run; what cannot be read is named with its line and the rest is taken. Never throws. */
export function readTemplateFile(given: string): TemplateFile {
  const text = given.replace(/^\ufeff/, '');
  if (text.length > mostCharacters) return nothing('The file is too large to be one of templates.');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return nothing(
      `Line ${brokenLine(text, error)}: this is no JSON from here on. Look for a missing quotation mark, comma or bracket, or export the file again.`,
    );
  }
  if (file === null || typeof file !== 'object' || !('format' in file) || file.format !== format)
    return nothing('The file is not one of templates. Choose one that was saved here with “Save as a file”.');
  const place = placeIn(text);
  if (!('version' in file) || file.version !== 1)
    return nothing(
      place(['version'], 'the file comes from another version of Dear Colleague. Update it, or export the file again.'),
    );
  const templates = readList(file, 'templates', Template as Parser<Template>, place);
  const snippets = readList(file, 'snippets', Snippet as Parser<Snippet>, place);
  const wordings = readList(file, 'wordings', OwnWording as Parser<OwnWording>, place);
  return {
    templates: templates.taken,
    snippets: snippets.taken,
    wordings: wordings.taken,
    problems: [
      ...[templates, snippets, wordings].flatMap(({ problems }) => problems),
      ...templates.taken.flatMap(unknownFields),
    ],
  };
}
