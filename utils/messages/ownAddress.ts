import { browser } from 'wxt/browser';

/** Address of a file of the extension, or with nothing after it the beginning every one of our own pages' addresses has. */
export const ownAddress = (path = ''): string =>
  (browser.runtime as unknown as { getURL(path: string): string }).getURL(`/${path}`);
