import { Snippet, Template } from '@/utils/model/template';

/** Templates and snippets on their way between machines, and what was wrong with those left behind, a sentence each. */
export interface TemplateFile {
  templates: Template[];
  snippets: Snippet[];
  problems: string[];
}

const format = 'dear-colleague/templates';
const mostCharacters = 5_000_000;
const nothing = (problem: string): TemplateFile => ({ templates: [], snippets: [], problems: [problem] });

/** The file's text: JSON, two spaces, one trailing line. */
export function toTemplateFile({ templates, snippets }: Pick<TemplateFile, 'templates' | 'snippets'>): string {
  return `${JSON.stringify({ format, version: 1, templates, snippets }, null, 2)}\n`;
}

const nameOf = (item: unknown, index: number, what: string): string => {
  const name = item !== null && typeof item === 'object' && 'name' in item ? item.name : undefined;
  const title = item !== null && typeof item === 'object' && 'title' in item ? item.title : undefined;
  const said = typeof name === 'string' && name !== '' ? name : title;
  return typeof said === 'string' && said !== ''
    ? `The ${what} “${said.slice(0, 80)}”`
    : `The ${what} number ${index + 1}`;
};

type Parser<T> = {
  safeParse(
    item: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[] }[] } };
};

/** Takes what can be read and names the rest; of two with one id the first stays. */
function readList<T extends { id: string }>(list: unknown, parser: Parser<T>, what: string, problems: string[]): T[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    problems.push(`The file’s list of ${what}s is no list.`);
    return [];
  }
  const taken = new Map<string, T>();
  list.forEach((item: unknown, index) => {
    const read = parser.safeParse(item);
    if (!read.success) {
      const at = read.error.issues[0]?.path.map(String).join('.');
      problems.push(
        `${nameOf(item, index, what)} cannot be read${at ? `: look at “${at}”` : ''}. The others are here.`,
      );
    } else if (taken.has(read.data.id))
      problems.push(`${nameOf(item, index, what)} is in the file twice; the first is kept.`);
    else taken.set(read.data.id, read.data);
  });
  return [...taken.values()];
}

/** Slots and conditions that name a field the template does not have. */
function unknownFields({ name, fields, paragraphs }: Template): string[] {
  const ids = new Set(fields.map(({ id }) => id));
  const used = paragraphs.flatMap(({ text, when }) => [
    ...[...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(([, id]) => id ?? ''),
    ...(when ? [when.field] : []),
  ]);
  return [...new Set(used.filter((id) => !ids.has(id)))].map(
    (id) => `The template “${name}” names a field it does not have: “${id}”. The rest of it works.`,
  );
}

/** Reads a file of templates. Nothing in it is run; what cannot be read is named and the rest is taken. Never throws. */
export function readTemplateFile(text: string): TemplateFile {
  if (text.length > mostCharacters) return nothing('The file is too large to be one of templates.');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return nothing('The file is not one of templates: it is no JSON.');
  }
  if (json === null || typeof json !== 'object' || !('format' in json) || json.format !== format)
    return nothing('The file is not one of templates: save it again with Export.');
  if (!('version' in json) || json.version !== 1)
    return nothing('The file comes from another version of this program: update it, or export the file again.');
  const problems: string[] = [];
  const templates = readList(
    'templates' in json ? json.templates : undefined,
    Template as Parser<Template>,
    'template',
    problems,
  );
  const snippets = readList(
    'snippets' in json ? json.snippets : undefined,
    Snippet as Parser<Snippet>,
    'snippet',
    problems,
  );
  return { templates, snippets, problems: [...problems, ...templates.flatMap(unknownFields)] };
}
