/** The most a message may hold: characters of texts and names, and values of any kind. */
export interface Size {
  characters: number;
  values: number;
}

/** Whether something that arrived is at most so large. Stops as soon as it is larger, so that what is far too long costs no more than what is a little too long. */
export function isWithin(value: unknown, most: Size): boolean {
  const waiting: unknown[] = [value];
  let { characters, values } = most;
  const take = (next: unknown): void => {
    waiting.push(next);
    values -= 1;
  };
  while (waiting.length > 0 && characters >= 0 && values >= 0) {
    const next = waiting.pop();
    if (typeof next === 'string') characters -= next.length;
    else if (Array.isArray(next)) {
      if (next.length > values) return false;
      next.forEach(take);
    } else if (typeof next === 'object' && next !== null) {
      for (const name in next) {
        characters -= name.length;
        take((next as Record<string, unknown>)[name]);
        if (values < 0) return false;
      }
    }
  }
  return characters >= 0 && values >= 0;
}
