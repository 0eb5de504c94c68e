/** Asks again and again until the answer is truthy, and gives it. Throws with `what` in words after the time (milliseconds, 5 s). */
export async function until<T>(what: string, ask: () => Promise<T> | T, milliseconds = 5_000): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    // A page that is just being replaced throws; only the last throw is worth telling.
    const { answer, trouble } = await attempt(ask);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds / 1000} s for ${what}; it did not come.${trouble}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

async function attempt<T>(ask: () => Promise<T> | T): Promise<{ answer: T | null; trouble: string }> {
  try {
    return { answer: await ask(), trouble: '' };
  } catch (error) {
    return { answer: null, trouble: ` Last trouble: ${error instanceof Error ? error.message : String(error)}` };
  }
}
