import { useEffect, useRef } from 'preact/hooks';

export interface DeskKeys {
  onUndo?: () => void;
  onRedo?: () => void;
  onSave?: () => void;
  onFinish?: () => void;
  onEscape?: () => void;
  onSearch?: () => void;
}

/** The keys of the desk: Ctrl+S, Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, Ctrl+Enter, Esc, "/" outside fields, F6 between panes. */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const act = actionFor(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}

function actionFor(event: KeyboardEvent, keys: DeskKeys): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if (key === 'f6') return () => nextPane(event.shiftKey);
  if (key === 'escape') return keys.onEscape;
  if (key === '/' && !isTyping(event)) return keys.onSearch;
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  if (key === 's') return keys.onSave;
  if (key === 'enter') return keys.onFinish;
  if (key === 'y' || (key === 'z' && event.shiftKey)) return keys.onRedo;
  return key === 'z' ? keys.onUndo : undefined;
}

const isTyping = ({ target }: KeyboardEvent) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** Moves the focus to the next pane that is on the screen. */
function nextPane(isBackwards: boolean): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.checkVisibility());
  if (panes.length === 0) return;
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(at + (isBackwards ? -1 : 1) + panes.length) % panes.length];
  if (next) (next.hasAttribute('tabindex') ? next : next.querySelector<HTMLElement>('button, input'))?.focus();
}
