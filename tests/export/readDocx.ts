import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** One element of a part: its children in order, and its text when it has any. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** A part of the package, parsed strictly: anything that is not well-formed XML 1.0 throws. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const top = open.at(-1);
    if (top) top.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [top] = root.children;
  if (!top) throw new Error('The part has no element.');
  return top;
}

/** Every XML part of a Word file by its name, strictly parsed. */
export function readDocx(bytes: Uint8Array): Map<string, Element> {
  const files = Object.entries(unzipSync(bytes)).filter(([, content]) => content.length > 0);
  return new Map(files.map(([name, content]) => [name, parseXml(strFromU8(content))]));
}

/** All elements of that name below an element, in the order of the document. */
export const allOf = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);

const pieces: Record<string, (run: Element) => string> = {
  'w:t': ({ text }) => text,
  'w:tab': () => '\t',
  'w:br': () => '\n',
};

/** The text of each paragraph below an element, as Word shows it. */
export const paragraphsOf = (element: Element): string[] =>
  allOf(element, 'w:p').map((paragraph) =>
    allOf(paragraph, 'w:r')
      .flatMap((run) => run.children.map((child) => pieces[child.name]?.(child) ?? ''))
      .join(''),
  );
