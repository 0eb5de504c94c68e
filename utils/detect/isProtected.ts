import type { Verdict } from '@/utils/model/verdict';

/** Whether the forms of a page are to be used as they are. */
export const isProtected = ({ pageType }: Pick<Verdict, 'pageType'>): boolean =>
  pageType === 'urgent-suspected-cancer' || pageType === 'protected';
