/** Code a test runs inside one of our screens finds the browser's own object under this name, in Chromium and in Firefox. */
declare const chrome: typeof import('wxt/browser').browser;
