import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

/** How the text on the screen stands to the disk. `at` is ISO with zone. */
export type SaveWords =
  | { kind: 'untouched' }
  | { kind: 'typing' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'not-saved'; reason: string };

/** "Saved 14:02", said only when it is so. What cannot be saved is said in red by `NotSaved`. */
export function SaveLine({ state, note }: { state: SaveWords; note?: ComponentChildren }) {
  return (
    <p class={`save-line save-line--${state.kind}`} role="status">
      {state.kind === 'saved' && <Icon name="tick" />}
      {state.kind === 'not-saved' && <Icon name="cross" />}
      <span>{note ?? words(state)}</span>
    </p>
  );
}

function words(state: SaveWords): string {
  switch (state.kind) {
    case 'untouched':
      return '';
    case 'typing':
    case 'saving':
      return 'Saving';
    case 'saved':
      return `Saved ${clockTime(state.at)}`;
    case 'not-saved':
      return 'Not saved';
  }
}

/** "14:02" of an ISO time, on this computer's clock. */
const clockTime = (at: string) => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
