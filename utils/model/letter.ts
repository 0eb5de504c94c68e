import * as z from 'zod/mini';

/** A run of letter text. */
export const Run = z.strictObject({ text: z.string(), bold: z.exactOptional(z.boolean()) });
export type Run = z.infer<typeof Run>;

/**
 * The blocks a letter is made of: small enough that every file format renders all of them. `heading` level 1 names a part (an
 * enclosed letter), 2 a section. `page-break` starts the next block on a new page. `note` is a paragraph set apart, such as a
 * practice's own wording with its source.
 */
export const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: z.string(), level: z.exactOptional(z.literal([1, 2])) }),
  z.strictObject({ kind: z.literal('paragraph'), runs: z.array(Run) }),
  z.strictObject({ kind: z.literal('note'), runs: z.array(Run) }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('pairs'),
    pairs: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  }),
  z.strictObject({ kind: z.literal('table'), columns: z.array(z.string()), rows: z.array(z.array(z.string())) }),
  z.strictObject({ kind: z.literal('address'), lines: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('signature'), lines: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('page-break') }),
]);
export type Block = z.infer<typeof Block>;

/** Who the letter is about, as printed at the top of every page: "EXAMPLE, Jane (Mrs)", "4 March 1961", "999 000 0018". */
export const Identity = z.strictObject({ name: z.string(), dateOfBirth: z.string(), nhsNumber: z.string() });
export type Identity = z.infer<typeof Identity>;

/**
 * A composed letter, ready for any file format: what is printed and nothing else. `identity` stands at the top of every page
 * with "page x of y", and so does `mark` ("Not yet signed"); a letter about no single patient has the identity null.
 * Language is British English. `wording` says which dated positions were printed, from which pack, so that an old letter can
 * be explained; it is never printed.
 */
export const Letter = z.strictObject({
  title: z.string(),
  letterhead: z.array(z.string()),
  /** Printed date in words: "21 November 2026". */
  date: z.string(),
  identity: z.nullable(Identity),
  mark: z.nullable(z.string()),
  blocks: z.array(Block),
  wording: z.strictObject({ pack: z.string(), positions: z.array(z.string()) }),
});
export type Letter = z.infer<typeof Letter>;
