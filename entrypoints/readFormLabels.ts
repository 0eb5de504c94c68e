import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readFormLabels } from '@/utils/page/readFormLabels';

/** Run in a page after a click that asks for the form's questions; its result is the answer. */
export default defineUnlistedScript(() => readFormLabels(document));
