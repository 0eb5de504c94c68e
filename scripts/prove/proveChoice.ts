/** What somebody asked to be proved, and how long. */
export interface ProveChoice {
  isShort: boolean;
  browsers: ('chromium' | 'firefox')[];
  /** Rounds of each kind, when given. */
  rounds: number | null;
}

/** Reads `--short`, `--browser NAME` and `--rounds N`. Throws a sentence when a value cannot be used. */
export function readProveChoice(args: readonly string[]): ProveChoice {
  const after = (flag: string) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
  const browser = after('--browser');
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox')
    throw new Error('--browser takes chromium or firefox.');
  const rounds = after('--rounds');
  if (rounds !== undefined && !/^[1-9]\d{0,4}$/.test(rounds)) throw new Error('--rounds takes a number from 1.');
  return {
    isShort: args.includes('--short'),
    browsers: browser ? [browser] : ['chromium', 'firefox'],
    rounds: rounds === undefined ? null : Number(rounds),
  };
}
