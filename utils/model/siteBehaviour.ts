import * as z from 'zod/mini';

/** What the extension does on a site by itself: nothing, a mark on the toolbar icon, or the mark and one line in the page. */
export const SiteBehaviour = z.enum(['off', 'badge', 'badge-and-strip']);
export type SiteBehaviour = z.infer<typeof SiteBehaviour>;

/** A site the user (or policy) made a choice for. `host` is an exact host name in lower case, punycode, no trailing dot. */
export const SiteChoice = z.strictObject({
  host: z.string().check(z.minLength(1), z.maxLength(253)),
  behaviour: SiteBehaviour,
  /** ISO date and time. */
  since: z.string(),
});
export type SiteChoice = z.infer<typeof SiteChoice>;
