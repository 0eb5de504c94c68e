import type { WordingPack } from '@/utils/model/position';

/** The issue of the register this build carries. Raise the version and add to `changes` with every change of `positions`. */
export const pack: WordingPack = {
  id: 'dear-colleague-england',
  version: '1.1.0',
  issuedOn: '2026-11-22',
  reviewBy: '2027-02-19',
  changes: [
    {
      version: '1.1.0',
      on: '2026-11-22',
      what: 'The choice of provider at a first outpatient appointment, for referrals returned as out of area; single points of access in their own reply.',
    },
    {
      version: '1.0.0',
      on: '2026-11-21',
      what: 'First issue: the position on forms, on advice and guidance after 1 April 2026, and on work between practices and hospitals.',
    },
  ],
};
