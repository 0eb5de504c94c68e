import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChangeDraft } from '@/components/draft/draftChange';
import { expandSnippet } from '@/utils/letter/templates/expandSnippet';
import { snippetFaults } from '@/utils/letter/templates/templateFaults';
import type { Snippet } from '@/utils/model/template';

/**
 * Writes a snippet's text where its shortcut was typed in a text area of the form and Tab or space is pressed. Any other key, and these
 * two anywhere else, are left alone. `change` is to be used for the form's changes, so that one undo gives the shortcut back.
 */
export function useSnippets(all: readonly Snippet[], open: { change: ChangeDraft }) {
  const [said, setSaid] = useState('');
  const snippets = useRef<readonly Snippet[]>([]);
  snippets.current = all.filter((snippet) => snippetFaults(snippet, all).length === 0);
  const isWriting = useRef(false);

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const box = boxOf(event);
      const expanded = box && expandSnippet(box.value, box.selectionEnd, snippets.current);
      if (!box || !expanded) return;
      event.preventDefault();
      const { shortcut, text, title } = expanded.snippet;
      const caret = box.selectionEnd;
      isWriting.current = true;
      box.setRangeText(event.key === ' ' ? `${text} ` : text, caret - shortcut.length, caret, 'end');
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      isWriting.current = false;
      setSaid(`Snippet ${title || shortcut} put in.`);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);

  const change: ChangeDraft = (step, field) => open.change(step, isWriting.current ? `${field}.snippet` : field);
  return { change, said };
}

/** The text area somebody is typing in, when the key is one that ends a shortcut; else null. */
function boxOf(event: KeyboardEvent): HTMLTextAreaElement | null {
  const { target, key } = event;
  if (key !== 'Tab' && key !== ' ') return null;
  if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null;
  if (event.defaultPrevented || !(target instanceof HTMLTextAreaElement) || target.readOnly) return null;
  if (target.selectionStart !== target.selectionEnd || !target.closest('.draft-form')) return null;
  return target;
}
