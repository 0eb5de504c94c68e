const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '{': '\\{',
  '}': '\\}',
  '\n': '\\line ',
  '\t': '\\tab ',
};

/**
 * Clean text as RTF: its three special characters escaped, every character beyond ASCII as a signed 16-bit `\u` with "?" for readers
 * that know none. Source: Rich Text Format specification 1.9.1, "Unicode RTF".
 */
export function rtfText(text: string): string {
  return text.replace(/[\\{}\n\t]|[^\x20-\x7E]/g, (found) => {
    const code = found.charCodeAt(0);
    return escapes[found] ?? `\\u${code > 0x7fff ? code - 0x10000 : code}?`;
  });
}
