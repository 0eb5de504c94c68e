type Work = () => unknown;

/** The value below which `part` (0 to 1) of the samples lie. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

async function timed(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of each of many runs of one piece of work, after a few to warm up. */
export async function samplesOf(work: Work, rounds: number): Promise<number[]> {
  for (let at = 0; at < 3; at += 1) await work();
  const samples: number[] = [];
  for (let at = 0; at < rounds; at += 1) samples.push(await timed(work));
  return samples;
}

/** Two pieces of work run in turns, so that a busy machine is unfair to neither: their medians in milliseconds. */
export async function sideBySide(ours: Work, floor: Work, rounds: number): Promise<{ ours: number; floor: number }> {
  const samples = { ours: [] as number[], floor: [] as number[] };
  for (let at = -3; at < rounds; at += 1) {
    const [one, other] = [await timed(ours), await timed(floor)];
    if (at < 0) continue;
    samples.ours.push(one);
    samples.floor.push(other);
  }
  return { ours: quantile(samples.ours, 0.5), floor: quantile(samples.floor, 0.5) };
}
