/** How much the page of one tab may have of the background in each span of so many milliseconds: questions, and milliseconds of work. */
export const askLimits = { milliseconds: 10_000, questions: 40, work: 1_000 };

export type AskLimit = ReturnType<typeof askLimit>;

/** Counts what each tab's page asks and costs. `now` is in ms. */
export function askLimit() {
  const asked = new Map<number, { since: number; questions: number; work: number }>();
  return {
    /** Whether a page may ask now; the question is counted. */
    mayAsk(tabId: number, now: number): boolean {
      const before = asked.get(tabId);
      const isOver = !before || now - before.since >= askLimits.milliseconds || now < before.since;
      const span = isOver ? { since: now, questions: 0, work: 0 } : before;
      span.questions += 1;
      asked.set(tabId, span);
      return span.questions <= askLimits.questions && span.work < askLimits.work;
    },
    /** Adds the milliseconds an answer took. */
    addWork(tabId: number, milliseconds: number): void {
      const span = asked.get(tabId);
      if (span) span.work += milliseconds;
    },
    /** Forgets a tab that is gone. */
    forget: (tabId: number): void => void asked.delete(tabId),
  };
}
