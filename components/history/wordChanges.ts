/** A piece of a text: in both versions, only in the earlier, or only in the later. */
export interface WordChange {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Longest texts compared word by word, in words; longer ones are shown as changed whole. */
const most = 4_000;

/** What changed between two texts, word by word, by their longest common run of words. */
export function wordChanges(before: string, after: string): WordChange[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const [oldMiddle, newMiddle] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  return joined([
    ...old.slice(0, start).map(as('same')),
    ...middle(oldMiddle, newMiddle),
    ...old.slice(old.length - end).map(as('same')),
  ]);
}

const wordsOf = (text: string) => text.match(/\S+\s*|\s+/g) ?? [];
const as =
  (kind: WordChange['kind']) =>
  (text: string): WordChange => ({ kind, text });

function middle(old: string[], now: string[]): WordChange[] {
  if (old.length * now.length > most * most) return [...old.map(as('gone')), ...now.map(as('new'))];
  // lengths[i][j]: longest common run of words of old from i and now from j on.
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        old[i] === now[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      changes.push(as('same')(old[i] ?? ''));
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
      changes.push(as('gone')(old[i++] ?? ''));
    else changes.push(as('new')(now[j++] ?? ''));
  }
  return [...changes, ...old.slice(i).map(as('gone')), ...now.slice(j).map(as('new'))];
}

const joined = (changes: WordChange[]): WordChange[] =>
  changes.reduce<WordChange[]>((all, change) => {
    const last = all.at(-1);
    if (last?.kind === change.kind) last.text += change.text;
    else all.push({ ...change });
    return all;
  }, []);
