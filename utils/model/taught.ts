import * as z from 'zod/mini';

/** What a user said about a page: it is a local form, it is an A&G page, it is no such page, or its host is a site known by name. */
export const TaughtAnswer = z.enum(['local-proforma', 'advice-guidance', 'not-a-form', 'known-site']);
export type TaughtAnswer = z.infer<typeof TaughtAnswer>;

/**
 * A page kind the user pointed at, kept on this computer. `host` is exact; `pathShape` is the path with numbers and long codes
 * as `#` ("/pathway/#/resource/#"), empty for a whole host; `words` are the matched words of that day, all of which a page must
 * hold to be meant; `siteId` names the known site for `known-site`, else empty. `taughtAt` is an ISO date and time.
 */
export const Taught = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  host: z.string().check(z.minLength(1), z.maxLength(253)),
  pathShape: z.string().check(z.maxLength(1000)),
  answer: TaughtAnswer,
  siteId: z.string().check(z.maxLength(80)),
  words: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(12)),
  taughtAt: z.string().check(z.maxLength(40)),
});
export type Taught = z.infer<typeof Taught>;
