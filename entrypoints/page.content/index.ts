import { defineContentScript } from 'wxt/utils/define-content-script';
import { followPage } from './followPage';

/** The page reader: runs only where the user turned the site on, or once when the popup asks about a page. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: (context) => followPage(document, context.signal),
});
