import { attributeOf } from './element';

/** `read`: main content; `titles`: only a main heading counts here; `skip`: not looked into. */
export type Region = 'read' | 'titles' | 'skip';

const never = new Set(
  'NAV FOOTER SCRIPT STYLE TEMPLATE NOSCRIPT OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO HEAD LINK META DATALIST MENU'.split(
    ' ',
  ),
);
const neverRoles = new Set('navigation contentinfo search textbox searchbox menu menubar tooltip'.split(' '));

const isHidden = (element: Element, tag: string): boolean =>
  attributeOf(element, tag, 'hidden') !== null ||
  attributeOf(element, tag, 'aria-hidden') === 'true' ||
  attributeOf(element, tag, 'inert') !== null ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributeOf(element, tag, 'style') ?? '');

const isEditable = (element: Element, tag: string): boolean => {
  const editable = attributeOf(element, tag, 'contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
};

/**
 * Whether a part of the page is content. Decided by the elements alone, so that a saved page and a live one read the same and no style
 * is ever computed. A header that belongs to a section is content; a page's banner only lends its main heading.
 * `isLoose`: pages without content elsewhere may keep it in a header or an aside.
 */
export function regionOf(element: Element, tag: string, isInSection: boolean, isLoose: boolean): Region {
  if (never.has(tag)) return 'skip';
  const isBare = tag !== 'FORM' && !element.hasAttributes();
  if (isBare && tag !== 'ASIDE' && tag !== 'HEADER' && tag !== 'DIALOG') return 'read';
  if (isHidden(element, tag) || isEditable(element, tag)) return 'skip';
  if (tag === 'DIALOG' && attributeOf(element, tag, 'open') === null) return 'skip';
  const role = attributeOf(element, tag, 'role')?.trim().toLowerCase() ?? '';
  if (neverRoles.has(role)) return 'skip';
  if (isLoose) return 'read';
  if (tag === 'ASIDE' || role === 'complementary') return 'skip';
  if (role === 'banner' || (tag === 'HEADER' && !isInSection)) return 'titles';
  return 'read';
}
