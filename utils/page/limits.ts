/**
 * How much of a page is ever looked at. Counts are nodes and characters; `milliseconds` is the main-thread time of one reading.
 * Figures measured with `npm run bench detection`: an ordinary page has 500 to 5,000 nodes of main content.
 */
export const pageLimits = {
  nodes: 10_000,
  /** Nodes that are read whatever the clock says: a busy computer must not make half a page of an ordinary one. */
  surely: 3_000,
  milliseconds: 25,
  text: 200_000,
  textNode: 4_000,
  lead: 700,
  name: 300,
  headings: 500,
  labels: 1_000,
  buttons: 500,
  links: 2_000,
  href: 1_000,
  /** Characters of all links together: enough for 2,000 ordinary ones. */
  linkText: 600_000,
  shadowDepth: 3,
} as const;
