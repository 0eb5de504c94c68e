import type { browser } from 'wxt/browser';

declare global {
  /** Code a test runs inside one of our screens finds the browser's own object under this name, in Chromium and in Firefox. */
  const chrome: typeof browser;
}
