/** Throws with the whole list, one a line, when there is anything in it: what is wrong is the message. */
export function expectNone(found: readonly unknown[]): void {
  if (found.length > 0) throw new Error(`Found ${found.length}:\n${found.map(String).join('\n')}`);
}
