const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u034f|[\ufe00-\ufe0f]/g;
// Ranges instead of Unicode properties, which take a browser tens of milliseconds to compile on every page.
const notInWords =
  /[\0-/:-`{-\u00a5\u00a7-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2000-\u2bff\u2e00-\u2e7f\u3000-\u303f]+/g;
const apart = /\b(?:pro formas?|e (?:rs|referrals?)|2 w[wr]|health care|tele dermatology|g ps?)\b/g;

/**
 * Text as the matcher sees it: lower case, one space between words, `&` and `+` as "and", "two week" as "2 week", no hyphens,
 * apostrophes or invisible characters, and `¦` where a sentence or an item ends. The same for every way of writing the same words.
 */
export function fold(text: string): string {
  let folded = text;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) > 126) {
      folded = text.normalize('NFKC').replace(invisible, '');
      break;
    }
  }
  folded = folded
    .toLowerCase()
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[&+]/g, ' and ')
    .replace(/\baandg\b/g, 'a and g')
    .replace(/£/g, ' pound ')
    .replace(/[.!?;:…]+(?=\s|$)|[|•·\n]/g, ' ¦ ')
    .replace(notInWords, ' ')
    .replace(/\btwo (?=weeks?\b)/g, '2 ');
  return folded.replace(apart, (words) => words.replace(' ', '')).trim();
}
