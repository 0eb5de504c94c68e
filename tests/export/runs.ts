/** How often a property of a file format is tried: a few hundred times in a unit run, 10,000 with EXPORT_RUNS=10000. */
export const runs = Number(process.env['EXPORT_RUNS'] ?? 200);

/** Milliseconds a property may take, generous for a busy machine. */
export const runsTimeout = Math.max(60_000, runs * 60);
