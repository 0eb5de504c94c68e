import * as z from 'zod/mini';

/** The most a pack file may hold, in characters of JSON. */
export const packCharacters = 1_000_000;

const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most), z.regex(/^[^\p{Cc}]*$/u));
const phrase = () => z.string().check(z.minLength(3), z.maxLength(120), z.regex(/[\p{L}\p{N}]{2}/u));
const phrases = () => z.array(phrase()).check(z.maxLength(50));
const isoDate = () => z.iso.date();

/** A host name in lower case, punycode, without port or trailing dot; a bare suffix such as "nhs.uk" is refused. */
export const HostName = z.string().check(
  z.maxLength(253),
  z.regex(/^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/),
  z.refine(
    (host) => !/^(?:co|org|gov|nhs|ac|net|me|ltd|plc|sch|police)\.uk$/.test(host),
    'this is a public suffix, not a site',
  ),
);

export const FormGrade = z.enum(['protected', 'prefer-form', 'either', 'letter-fine']);

/**
 * Page evidence on a site of a pack: every phrase of `needs`, one of `anyOf` when it is not empty, none of `forbids`, on pages
 * whose path begins with `path`. `none` turns an offer off there.
 */
export const PackPage = z.strictObject({
  pageType: z.enum(['local-proforma', 'advice-guidance', 'urgent-suspected-cancer', 'protected', 'none']),
  path: z.string().check(z.maxLength(300), z.regex(/^(?:\/[^\s?#]*)?$/)),
  needs: phrases(),
  anyOf: phrases(),
  forbids: phrases(),
});
export type PackPage = z.infer<typeof PackPage>;

/** A host (its true subdomains count too) with its pages. */
export const PackSite = z.strictObject({
  host: HostName,
  name: line(200),
  pages: z.array(PackPage).check(z.maxLength(200)),
});
export type PackSite = z.infer<typeof PackSite>;

/** How much one form is needed: `title` is found in the form's title or file name; `host` empty means on any site. */
export const PackForm = z.strictObject({
  title: phrase(),
  host: z.union([z.literal(''), HostName]),
  grade: FormGrade,
});
export type PackForm = z.infer<typeof PackForm>;

/** What an LMC or a practice knows about sites and forms, to be shared as one JSON file. Dates are ISO. */
export const Pack = z.strictObject({
  format: z.literal('dear-colleague-pack'),
  formatVersion: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/)),
  name: line(120),
  issuer: line(200),
  version: line(40),
  date: isoDate(),
  reviewBy: isoDate(),
  sites: z.array(PackSite).check(z.maxLength(2000)),
  forms: z.array(PackForm).check(z.maxLength(5000)),
});
export type Pack = z.infer<typeof Pack>;
