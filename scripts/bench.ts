const benches = import.meta.glob<{ main: (args: string[]) => Promise<number> }>('./bench/*.ts');

/** Runs one bench by name: `npm run bench detection`. Each prints ratios of one run against a named peer or floor. */
export async function main(args: string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const load = benches[`./bench/${name}.ts`];
  const bench = load ? await load() : null;
  if (typeof bench?.main === 'function') return bench.main(rest);
  console.error('Name a bench: npm run bench detection, letters or drafts.');
  return 1;
}
