import { askLimit } from '@/utils/messages/askLimit';

/** What the pages of all tabs have had of this background since it was started. */
export const limit = askLimit();
