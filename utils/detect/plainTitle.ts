const fileWords =
  'ms|microsoft|word|documents?|docx?|dotx?|pdf|rtf|odt|zip|excel|xlsx?|files?|format|size|editable|version';
const waysIn = 'opens?|in|an?|new|another|tab|window|downloads?|external|link|[kmg]i?b|bytes';
const words = `\\b(?:${fileWords}|${waysIn})\\b|(?<=\\d)(?:[kmg]i?b|bytes)\\b`;
const telling = `(?:\\b|(?<=\\d))(?:word|docx?|dotx?|pdf|rtf|odt|zip|excel|xlsx?|[kmg]i?b|bytes|opens|downloads?)\\b`;

/** "(Word, 96 KB)", "[PDF]", "(opens in a new tab)": nothing but words of files, at least one of which tells. */
const inBrackets = new RegExp(`\\s*[([](?=[^)\\]]*${telling})(?:[\\s\\d.,;:|/–—-]|${words})+[)\\]]\\s*$`, 'i');
/** "- Word, 96 KB", ", 1.2MB": only where a size stands at the end. */
const atTheEnd =
  /[\s,;|–—-]+(?:(?:ms|microsoft|word|docx?|pdf|rtf|odt|document|file)[\s,;|:–—-]+)*\d+(?:[.,]\d+)?\s?(?:[kmg]i?b|bytes)\s*$/i;

/** A form's name without what pages add about its file: "Podiatry referral form (Word, 96 KB)" is the "Podiatry referral form". */
export function plainTitle(title: string): string {
  let plain = title;
  for (let turn = 0; turn < 3; turn += 1) plain = plain.replace(inBrackets, '').replace(atTheEnd, '');
  return plain.trim() || title;
}
