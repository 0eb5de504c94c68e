import type { TestContext } from './browserSuite';
import type { Hands } from './hands';
import { mainJob, type Job } from './mainJob';

/** Does every step of the main job; each of our screens it ends on must have no fault axe knows of. */
export async function wholeJob(t: TestContext, hands: Hands): Promise<void> {
  const job: Job = { t, hands, page: t.page, desk: null, letterId: '', files: new Map(), keepIn: null };
  for (const [at, step] of mainJob.entries()) {
    try {
      const page = await step.run(job);
      if (page !== job.page && !page.isClosed()) await t.expectAccessible(page);
    } catch (error) {
      throw new Error(`Step ${at + 1}, "${step.name}"`, { cause: error });
    }
  }
}
