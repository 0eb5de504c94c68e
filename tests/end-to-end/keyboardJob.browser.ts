import type { BrowserSuite } from './browserSuite';
import { keyboard } from './hands';
import { wholeJob } from './wholeJob';

/** In a profile of its own, because the first run is part of the job. */
export const suite: BrowserSuite = {
  name: 'main job by keyboard',
  browsers: ['chromium'],
  needs: ['soffice'],
  tests: [
    {
      name: 'every step is reached by Tab and done by Enter, Space and typing',
      timeout: 300_000,
      run: (t) => wholeJob(t, keyboard),
    },
  ],
};
