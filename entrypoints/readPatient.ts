import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPatient } from '@/utils/page/readPatient';

/** Run in a page after a click on "Use the patient shown on this page"; its result is the answer. */
export default defineUnlistedScript(() => readPatient(document));
