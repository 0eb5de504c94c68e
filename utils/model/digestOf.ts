/** A short text that differs where two values differ, to know a field again without keeping its words twice. Not a secret. */
export function digestOf(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  let [one, other] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b) + at;
  }
  return `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}-${text.length}`;
}
