import { watchPage } from '@/utils/page/watchPage';

/** A watch of the page it is put into: how often it looked, and what the next looks answer. */
const watched = {
  looks: 0,
  isKnown: false,
  /** Milliseconds a look takes to answer. */
  answersAfter: 0,
  ending: new AbortController(),
  start(): void {
    watchPage(
      document,
      async () => {
        watched.looks += 1;
        const { isKnown, answersAfter } = watched;
        await new Promise((resume) => setTimeout(resume, answersAfter));
        return isKnown;
      },
      watched.ending.signal,
    );
  },
};
export type Watched = typeof watched;

(globalThis as unknown as { watched: Watched }).watched = watched;
