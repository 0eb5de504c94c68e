import { append } from './foldSpace';
import { pageLimits } from './limits';

export type CaptureKind =
  'heading' | 'label' | 'legend' | 'button' | 'link' | 'term' | 'detail' | 'option' | 'paragraph' | 'row';

/** Text being gathered while the walk is inside an element. */
export interface Capture {
  kind: CaptureKind;
  element: Element;
  tag: string;
  raw: string;
  /** Index of the nearest heading before it (its own for a heading), or null. */
  under: number | null;
  /** Words of the same row, item or paragraph that stood before it. */
  beside: string;
  /** Characters of it that stood in bold. */
  bold: number;
  /** It holds a link or a control, so it is no mere title or answer. */
  isBusy: boolean;
}

export const addTo = (capture: Capture, said: string): void => {
  if (capture.raw.length < pageLimits.name * 2) capture.raw = append(capture.raw, said);
};

export const wordsOf = (capture: Capture): string => capture.raw.trim().slice(0, pageLimits.name);

const kinds: Record<string, CaptureKind> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  SUMMARY: 'heading',
  CAPTION: 'heading',
  BUTTON: 'button',
  A: 'link',
  LABEL: 'label',
  LEGEND: 'legend',
  DT: 'term',
  TH: 'term',
  DD: 'detail',
  TD: 'detail',
  P: 'paragraph',
  TR: 'row',
  LI: 'row',
};
const roles: Record<string, CaptureKind> = {
  heading: 'heading',
  button: 'button',
  combobox: 'button',
  radio: 'option',
  option: 'option',
};

/** Which gathering an element starts, if any. */
export const captureKindOf = (tag: string, role: string): CaptureKind | null => roles[role] ?? kinds[tag] ?? null;

const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INPUT INS KBD LABEL MARK Q S SAMP SELECT SMALL SPAN STRIKE STRONG SUB SUP TEXTAREA TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** Whether an element starts a new line, so that words either side of it are not one phrase. */
export const isBlock = (tag: string): boolean => !inline.has(tag);

export const isSection = (tag: string): boolean => tag === 'MAIN' || tag === 'ARTICLE' || tag === 'SECTION';
export const titleKinds: ReadonlySet<CaptureKind> = new Set(['heading', 'label', 'legend', 'button', 'option']);

/** Tells the captures around it that one begins inside them, and gives the words of the row or item that stand before a link. */
export function startWithin(open: readonly Capture[], kind: CaptureKind, firstCell = ''): string {
  let beside = '';
  for (const outer of open) {
    // A heading inside a row is a page laid out as a table: what stood before it belongs to another section.
    if (kind === 'heading' && outer.kind === 'row') outer.raw = '';
    if (kind === 'link' || kind === 'button' || kind === 'label') outer.isBusy = true;
    if (kind === 'link' && (outer.kind === 'row' || outer.kind === 'paragraph'))
      beside = (outer.tag === 'TR' && firstCell) || wordsOf(outer).slice(-200) || beside;
  }
  return beside;
}
