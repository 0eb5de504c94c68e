import { canBeSeen } from './canBeSeen';
import { guardStrip } from './guardStrip';
import { stripStyle } from './stripStyle';

export interface StripPlan {
  /** One line of words; never anything of a patient. */
  says: string;
  /** The one thing it can do. Throws with a sentence when it cannot. */
  open(): Promise<void>;
  /** The user closed it. */
  closed(): void;
}

/** How long the pointer must have rested on a button, in milliseconds: a button moved under a waiting pointer is not pressed. */
const leastRest = 200;

/**
 * Shows one line at the foot of the page with two buttons, in a closed root of its own. It holds nothing about a patient, obeys only
 * real presses on what can be seen, and goes when the page meddles with it three times. Gives the way to take it away.
 */
export function showStrip(doc: Document, plan: StripPlan): () => void {
  const host = doc.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, doc);
  const section = doc.createElement('section');
  section.setAttribute('aria-label', 'Dear Colleague');
  const words = doc.createElement('p');
  words.setAttribute('role', 'status');
  const who = doc.createElement('b');
  who.textContent = 'Dear Colleague';
  words.append(who, ` ${plan.says}`);
  const ending = new AbortController();
  const remove = () => {
    ending.abort();
    unguard();
    host.remove();
  };
  const close = () => {
    remove();
    plan.closed();
  };
  const open = () => {
    plan.open().catch((error: unknown) => {
      words.textContent = error instanceof Error ? error.message : 'Refresh this page to carry on.';
    });
  };
  section.append(words, button(host, 'Write a letter', 'main', open), button(host, 'Not now', '', close));
  root.append(section);
  doc.documentElement.append(host);
  const unguard = guardStrip(host, doc.documentElement, remove);
  const { signal } = ending;
  doc.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && close(), {
    signal,
    capture: true,
  });
  doc.addEventListener('focusin', (event) => makeWay(host, section, event.target), { signal });
  return remove;
}

/** A style sheet made of text needs no file the page could ask for. Firefox's wall between page and extension wants an element instead. */
function dress(root: ShadowRoot, doc: Document): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(stripStyle);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = doc.createElement('style');
    style.textContent = stripStyle;
    root.append(style);
  }
}

function button(host: HTMLElement, says: string, kind: string, press: () => void): HTMLButtonElement {
  const element = host.ownerDocument.createElement('button');
  element.type = 'button';
  element.className = kind;
  element.textContent = says;
  let since = Infinity;
  element.addEventListener('pointerenter', () => (since = performance.now()));
  element.addEventListener('pointerleave', () => (since = Infinity));
  element.addEventListener('click', (event) => {
    const isKey = event.detail === 0;
    if (!event.isTrusted || (!isKey && performance.now() - since < leastRest) || !canBeSeen(host, element)) return;
    press();
  });
  return element;
}

/** Moves to the top while the page's focus is at the foot, so that the focused field is never hidden. */
function makeWay(host: HTMLElement, section: Element, focused: EventTarget | null): void {
  if (!(focused instanceof Element) || focused === host) return;
  const strip = section.getBoundingClientRect();
  const field = focused.getBoundingClientRect();
  const isUnder = field.bottom > strip.top && field.top < strip.bottom;
  if (isUnder && field.height < strip.top) section.classList.toggle('at-top');
}
