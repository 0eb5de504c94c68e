import { londonTime } from '@/utils/draft/londonTime';

/** Today's date in England, ISO. */
export const today = (): string => londonTime(Date.now()).date;
