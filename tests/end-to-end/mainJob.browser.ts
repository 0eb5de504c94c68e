import type { BrowserSuite, TestContext } from './browserSuite';
import { keyboard, mouse, type Hands } from './hands';
import { mainJob, type Job } from './mainJob';

async function wholeJob(t: TestContext, hands: Hands): Promise<void> {
  const job: Job = { t, hands, page: t.page, desk: null, letterId: '', files: new Map(), keepIn: null };
  for (const [at, step] of mainJob.entries()) {
    try {
      const page = await step.run(job);
      // Where axe has nothing to say the step's screen is as good for those who cannot see it.
      if (page !== job.page && !page.isClosed()) await t.expectAccessible(page);
    } catch (error) {
      throw new Error(`Step ${at + 1}, "${step.name}"`, { cause: error });
    }
  }
}

export const suite: BrowserSuite = {
  name: 'main job',
  browsers: ['chromium', 'firefox'],
  needs: ['soffice'],
  tests: [
    {
      name: 'a letter from the page to the file, with everything closed and the browser killed on the way',
      timeout: 180_000,
      run: (t) => wholeJob(t, mouse),
    },
  ],
};

/** The keyboard's own profile: the first run is part of the job. */
export const keyboardHands = keyboard;
