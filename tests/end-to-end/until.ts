/** Asks again and again until the answer is truthy, and gives it. Throws with `what` in words after the time (milliseconds, 5 s). */
export async function until<T>(what: string, ask: () => Promise<T> | T, milliseconds = 5_000): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  let last = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = '';
    } catch (error) {
      // A page that is just being replaced throws; only the last throw is worth telling.
      last = ` Last trouble: ${error instanceof Error ? error.message : String(error)}`;
    }
    if (Date.now() > end) throw new Error(`Waited ${milliseconds / 1000} s for ${what}; it did not come.${last}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}
