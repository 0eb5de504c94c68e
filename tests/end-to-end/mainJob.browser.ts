import type { BrowserSuite } from './browserSuite';
import { mouse } from './hands';
import { wholeJob } from './wholeJob';

export const suite: BrowserSuite = {
  name: 'main job',
  browsers: ['chromium', 'firefox'],
  needs: ['soffice'],
  tests: [
    {
      name: 'a letter from the page to the file, with everything closed and the browser killed on the way',
      timeout: 240_000,
      run: (t) => wholeJob(t, mouse),
    },
  ],
};
