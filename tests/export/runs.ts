const asked = process.env['EXPORT_RUNS'];

/** How often a property of a file format is tried: a few hundred times in a unit run, 10,000 with EXPORT_RUNS=10000. */
export const runs = Number(asked ?? 200);

/** The same for a format that takes long to write. */
export const slowRuns = Number(asked ?? 40);

/** Milliseconds a property may take, generous for a busy machine. */
export const runsTimeout = Math.max(180_000, runs * 500);
