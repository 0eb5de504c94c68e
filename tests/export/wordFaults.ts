import { strFromU8, unzipSync } from 'fflate';
import { allOf, parseXml, type Element } from './readDocx';
import { wordOrder } from './wordOrder';

type Parts = Map<string, Element>;

const needed = [
  '[Content_Types].xml',
  '_rels/.rels',
  'word/document.xml',
  'word/styles.xml',
  'word/numbering.xml',
  'word/settings.xml',
  'docProps/core.xml',
];

/** Children an element of a fixed order may have more than once. */
const repeated =
  /^(?:style|lvl|tr|tc|tab|num|abstractNum|headerReference|footerReference|compatSetting|gridCol|tblStylePr)$/;

const every = (element: Element): Element[] => [element, ...element.children.flatMap(every)];
const local = (name: string) => name.slice(name.indexOf(':') + 1);
const value = (element: Element | undefined) => element?.attributes['w:val'] ?? '';

function packageFaults(names: readonly string[], parts: Parts): string[] {
  const types = parts.get('[Content_Types].xml');
  const overrides = types ? allOf(types, 'Override').map(({ attributes }) => attributes['PartName'] ?? '') : [];
  const defaults = new Set(types ? allOf(types, 'Default').map(({ attributes }) => attributes['Extension']) : []);
  return [
    ...needed.filter((name) => !parts.has(name)).map((name) => `no ${name}`),
    ...overrides
      .filter((name) => !names.includes(name.slice(1)))
      .map((name) => `a type for ${name}, which is not there`),
    ...overrides.filter((name, at) => overrides.indexOf(name) !== at).map((name) => `two types for ${name}`),
    ...names
      .filter((name) => name !== '[Content_Types].xml' && !name.endsWith('.rels'))
      .filter((name) => !overrides.includes(`/${name}`))
      .map((name) => `no type of its own for ${name}`),
    ...(defaults.has('rels') ? [] : ['no type for relationships']),
    ...names.filter((name) => /vba|activeX|embeddings|oleObject|afchunk/i.test(name)).map((name) => `carries ${name}`),
  ];
}

/** Where a relationship of a part leads, as a name in the package. */
function targetOf(rels: string, target: string): string {
  const folder = rels.replace(/_rels\/[^/]+$/, '');
  return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
}

function relationshipFaults(names: readonly string[], parts: Parts): string[] {
  return [...parts]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, root]) => {
      const links = allOf(root, 'Relationship').map(({ attributes }) => attributes);
      const ids = links.map(({ Id }) => Id);
      const source = parts.get(name.replace(/_rels\/([^/]+)\.rels$/, '$1'));
      const used = source ? every(source).flatMap(({ attributes }) => attributes['r:id'] ?? []) : [];
      return [
        ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name}: ${id} stands twice`),
        ...links
          .filter(({ TargetMode }) => TargetMode !== undefined)
          .map(({ Target }) => `${name}: leads to ${Target}`),
        ...links
          .filter(({ Target = '' }) => !names.includes(targetOf(name, Target)))
          .map(({ Target }) => `${name}: ${Target} is not there`),
        ...used.filter((id) => !ids.includes(id)).map((id) => `${name}: ${id} is used and not there`),
      ];
    });
}

function orderFaults(element: Element): string[] {
  const order = wordOrder[element.name];
  if (!order) return [];
  const names = element.children.map(({ name }) => local(name));
  const places = names.map((name) => order.indexOf(name));
  const isOrdered = places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0));
  const isSingle = names.every((name, at) => repeated.test(name) || names.indexOf(name) === at);
  return isOrdered && isSingle ? [] : [`${element.name}: ${names.join(' ')}`];
}

const whole = /^-?\d+$/;
const whenWhole: Record<string, readonly string[]> = {
  'w:pgSz': ['w:w', 'w:h'],
  'w:pgMar': ['w:top', 'w:bottom', 'w:left', 'w:right', 'w:header', 'w:footer', 'w:gutter'],
  'w:spacing': ['w:before', 'w:after', 'w:line'],
  'w:ind': ['w:left', 'w:hanging', 'w:right', 'w:firstLine'],
  'w:tcW': ['w:w'],
  'w:tblW': ['w:w'],
  'w:gridCol': ['w:w'],
  'w:sz': ['w:val'],
  'w:szCs': ['w:val'],
  'w:tab': ['w:pos'],
};

function valueFaults({ name, attributes }: Element): string[] {
  const figures = (whenWhole[name] ?? []).filter((key) => key in attributes && !whole.test(attributes[key] ?? ''));
  const colours = ['w:color', 'w:fill', ...(name === 'w:color' ? ['w:val'] : [])];
  const odd = colours.filter((key) => key in attributes && !/^(?:auto|[0-9A-Fa-f]{6})$/.test(attributes[key] ?? ''));
  const tongues = name === 'w:lang' ? Object.values(attributes).filter((tag) => !/^[a-z]{2}-[A-Z]{2}$/.test(tag)) : [];
  return [...figures, ...odd, ...tongues].map((key) => `${name}: ${key}="${attributes[key] ?? ''}"`);
}

function tableFaults(element: Element): string[] {
  const { name, children } = element;
  const holdsBlocks = ['w:body', 'w:tc', 'w:hdr', 'w:ftr'].includes(name);
  const blocks = children.filter((child) => child.name !== 'w:sectPr' && child.name !== 'w:tcPr');
  const faults = holdsBlocks && blocks.at(-1)?.name !== 'w:p' ? [`${name} does not end with a paragraph`] : [];
  const touching = blocks.filter((child, at) => child.name === 'w:tbl' && blocks[at - 1]?.name === 'w:tbl');
  const columns = name === 'w:tbl' ? allOf(element, 'w:gridCol').length : 0;
  const uneven =
    name === 'w:tbl'
      ? children.filter(
          (row) => row.name === 'w:tr' && row.children.filter((cell) => cell.name === 'w:tc').length !== columns,
        )
      : [];
  return [
    ...faults,
    ...touching.map(() => 'two tables touch'),
    ...uneven.map(() => 'a row has not as many cells as columns'),
  ];
}

/** Word takes the blanks at either end of a text away unless it is told to keep them. */
const textFaults = ({ name, text, attributes }: Element): string[] =>
  name === 'w:t' && text !== text.trim() && attributes['xml:space'] !== 'preserve'
    ? [`blanks of “${text}” are lost`]
    : [];

/** Styles Word has of itself, which files name without bringing them. */
const builtIn = ['Normal', 'DefaultParagraphFont'];

function styleFaults(parts: Parts): string[] {
  const styles = allOf(parts.get('word/styles.xml') ?? parseXml('<none/>'), 'w:style');
  const ids = styles.map(({ attributes }) => attributes['w:styleId'] ?? '');
  const numbering = parts.get('word/numbering.xml') ?? parseXml('<none/>');
  const numbers = allOf(numbering, 'w:num').map(({ attributes }) => attributes['w:numId'] ?? '');
  const abstract = allOf(numbering, 'w:abstractNum').map(({ attributes }) => attributes['w:abstractNumId'] ?? '');
  const all = [...parts.values()].flatMap(every);
  const named = all.filter(({ name }) => /^w:(?:pStyle|rStyle|tblStyle|basedOn|next|link)$/.test(name)).map(value);
  const inText = [...parts]
    .filter(([name]) => name !== 'word/numbering.xml')
    .flatMap(([, part]) => allOf(part, 'w:numId'));
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `style ${id} stands twice`),
    ...named.filter((id) => !ids.includes(id) && !builtIn.includes(id)).map((id) => `there is no style ${id}`),
    ...inText
      .map(value)
      .filter((id) => !numbers.includes(id))
      .map((id) => `there is no list ${id}`),
    ...allOf(numbering, 'w:abstractNumId')
      .map(value)
      .filter((id) => !abstract.includes(id))
      .map((id) => `no numbering ${id}`),
  ];
}

function propertyFaults(parts: Parts): string[] {
  const core = parts.get('docProps/core.xml') ?? parseXml('<none/>');
  const dates = ['dcterms:created', 'dcterms:modified'].flatMap((name) => allOf(core, name));
  const settings = allOf(parts.get('word/settings.xml') ?? parseXml('<none/>'), 'w:compatSetting');
  const mode = settings.find(({ attributes }) => attributes['w:name'] === 'compatibilityMode');
  return [
    ...dates
      .filter(({ text }) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text) || Number.isNaN(Date.parse(text)))
      .map(({ name, text }) => `${name} is “${text}”`),
    ...(dates.length === 2 ? [] : ['the properties lack a date']),
    ...(value(mode) === '15' ? [] : ['Word would open it in compatibility mode']),
  ];
}

/**
 * What Word could take offence at in a file (.docx) where LibreOffice shrugs: parts without a type, links that lead nowhere or outside,
 * elements out of the order of ECMA-376, cells without a paragraph, uneven rows, styles and lists that are named and missing, figures
 * and dates of the wrong form. Not the whole schema; empty for a file that keeps all of it.
 */
export function wordFaults(bytes: Uint8Array): string[] {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const names = files.map(([name]) => name);
  const parts: Parts = new Map(files.map(([name, content]) => [name, parseXml(strFromU8(content))]));
  const elements = [...parts].filter(([name]) => name.startsWith('word/')).flatMap(([, root]) => every(root));
  return [
    ...packageFaults(names, parts),
    ...relationshipFaults(names, parts),
    ...elements.flatMap((element) => [
      ...orderFaults(element),
      ...valueFaults(element),
      ...tableFaults(element),
      ...textFaults(element),
    ]),
    ...styleFaults(parts),
    ...propertyFaults(parts),
  ];
}
