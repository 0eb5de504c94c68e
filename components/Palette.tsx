import { useEffect, useRef, useState } from 'preact/hooks';
import { privateTyping } from './typing';

/** Something the palette can do or open. */
export interface PaletteItem {
  id: string;
  label: string;
  /** More words it is found by, and shown small. */
  hint: string;
  run: () => void;
}

/** Lines shown at once. */
const most = 12;

/** Ctrl+K: type a few letters of what you want, choose with the arrow keys, Enter does it, Esc leaves. */
export function Palette({ items, onClose }: { items: readonly PaletteItem[]; onClose: () => void }) {
  const box = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  useEffect(() => {
    box.current?.showModal();
  }, []);

  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = items
    .filter(({ label, hint }) => words.every((word) => `${label} ${hint}`.toLowerCase().includes(word)))
    .slice(0, most);
  const chosen = Math.min(at, found.length - 1);
  const run = (item: PaletteItem | undefined) => {
    if (!item) return;
    onClose();
    item.run();
  };
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((chosen + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') run(found[chosen]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <dialog class="palette" ref={box} aria-label="Go to or do" onClose={onClose} onKeyDown={pressed}>
      <label class="visually-hidden" for="palette-query">
        What do you want to do, or which letter?
      </label>
      <input
        {...privateTyping}
        class="input"
        id="palette-query"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found[chosen] ? `palette-${found[chosen].id}` : undefined}
        placeholder="Do something, or find a letter"
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
      />
      <ul class="plain-list palette__list" id="palette-list" role="listbox" aria-label="Found">
        {found.map((item, index) => (
          <li
            key={item.id}
            id={`palette-${item.id}`}
            role="option"
            aria-selected={index === chosen}
            class="palette__item"
            onClick={() => run(item)}
          >
            <span>{item.label}</span> <span class="hint">{item.hint}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="palette__item">Nothing is called that.</p>}
    </dialog>
  );
}
