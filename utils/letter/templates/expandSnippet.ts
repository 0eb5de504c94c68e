import type { Snippet } from '@/utils/model/template';

/**
 * Replaces the shortcut right before the caret by its text and gives the new text and caret; null when there is none.
 * A shortcut counts only at the start or after white space, and of two that fit the longer one does.
 */
export function expandSnippet(
  text: string,
  caret: number,
  snippets: readonly Snippet[],
): { text: string; caret: number; snippet: Snippet } | null {
  const before = text.slice(0, caret);
  const typed = /\S+$/.exec(before)?.[0];
  const snippet = snippets
    .filter(({ shortcut }) => shortcut === typed)
    .reduce<Snippet | null>((best, one) => (best && best.shortcut.length >= one.shortcut.length ? best : one), null);
  if (!snippet) return null;
  const start = caret - snippet.shortcut.length;
  return {
    text: text.slice(0, start) + snippet.text + text.slice(caret),
    caret: start + snippet.text.length,
    snippet,
  };
}
