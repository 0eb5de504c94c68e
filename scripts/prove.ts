import { readProveChoice, type ProveChoice } from './prove/proveChoice';

type Proof = (choice: ProveChoice) => Promise<number>;

const proofs: Record<string, { say: string; load: () => Promise<Proof> }> = {
  durability: {
    say: 'kills the browser, and cuts the power of its disk, while a letter is typed; nothing acknowledged may be lost',
    load: async () => (await import('./prove/proveDurability')).proveDurability,
  },
  damage: {
    say: 'damages the database on the disk in fifteen ways; each must end in every letter restored or a plain message',
    load: async () => (await import('./prove/proveDamage')).proveDamage,
  },
  'disk-full': {
    say: 'fills the disk under an open letter; "Not saved" must be said, the text kept, and saved when there is room again',
    load: async () => (await import('./prove/proveDiskFull')).proveDiskFull,
  },
  reload: {
    say: 'reloads the extension, as an update does, while a letter is typed',
    load: async () => (await import('./prove/proveReload')).proveReload,
  },
  leak: {
    say: 'types a random word into every field in every mode and searches the whole profile for it',
    load: async () => (await import('./prove/proveLeak')).proveLeak,
  },
};

const usage = () =>
  [
    'npm run prove <what> [-- --short] [--browser chromium|firefox] [--rounds N]',
    ...Object.entries(proofs).map(([name, { say }]) => `  ${name.padEnd(12)}${say}`),
  ].join('\n');

/** Runs one proof, or all of them with `all`; 0 when everything held. */
export async function main(args: string[]): Promise<number> {
  const name = args.find((arg) => !arg.startsWith('-')) ?? '';
  const chosen = name === 'all' ? Object.keys(proofs) : [name];
  if (!chosen.every((one) => one in proofs)) {
    console.log(usage());
    return 1;
  }
  const choice = readProveChoice(args);
  let worst = 0;
  for (const one of chosen) {
    const started = Date.now();
    const proof = await proofs[one]?.load();
    const code = (await proof?.(choice)) ?? 1;
    console.log(`${one}: ${code === 0 ? 'held' : 'DID NOT HOLD'} (${Math.round((Date.now() - started) / 1000)} s)`);
    worst = Math.max(worst, code);
  }
  return worst;
}
