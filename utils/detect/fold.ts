const invisible = /\p{Cf}|\p{Variation_Selector}|\u034f/gu;
const apart = /\b(?:pro formas?|e (?:rs|referrals?)|2 w[wr]|health care|tele dermatology)\b/g;

/**
 * Text as the matcher sees it: lower case, one space between words, `&` and `+` as "and", "two week" as "2 week", no hyphens,
 * apostrophes or invisible characters, and `¦` where a sentence or an item ends. The same for every way of writing the same words.
 */
export function fold(text: string): string {
  let folded = /[^\t-~]/.test(text) ? text.normalize('NFKC').replace(invisible, '') : text;
  folded = folded
    .toLowerCase()
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[&+]/g, ' and ')
    .replace(/£/g, ' pound ')
    .replace(/[.!?;:…]+(?=\s|$)|[|•·\n]/g, ' ¦ ')
    .replace(/[^\p{L}\p{N}\p{M}¦]+/gu, ' ')
    .replace(/\btwo (?=weeks?\b)/g, '2 ');
  return folded.replace(apart, (words) => words.replace(' ', '')).trim();
}
