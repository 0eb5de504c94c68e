const known = new Map<string, RegExp>();

/**
 * A table's phrases as one pattern over folded text, on word boundaries. In a phrase `~` stands for up to three words of the same
 * sentence ("suspected~cancer"). Compiled once.
 */
export function pattern(says: string): RegExp {
  let regExp = known.get(says);
  if (!regExp) {
    regExp = new RegExp(`(?<![^ ])(?:${says.replaceAll('~', '(?: [^ ¦]+){0,3}? ')})(?![^ ])`, 'g');
    known.set(says, regExp);
  }
  regExp.lastIndex = 0;
  return regExp;
}

/** The first words of a folded text that a table's phrases match, or null. */
export function firstMatch(says: string, folded: string): string | null {
  return pattern(says).exec(folded)?.[0] ?? null;
}

/** Up to `most` different matches in a folded text, in order. */
export function matches(says: string, folded: string, most: number): string[] {
  const found = new Set<string>();
  const regExp = pattern(says);
  for (let match = regExp.exec(folded); match && found.size < most; match = regExp.exec(folded)) found.add(match[0]);
  return [...found];
}
