const nothing =
  /^(?:(?:there (?:are|is) )?(?:no|nil|none|not|nothing|n\/a|never|without|denies|negative for|unknown|not known)\b|nkda\b|nka\b|-+$)/i;

/** Whether a line says that there is nothing, so that it is no entry of a list. */
export function saysNothing(text: string): boolean {
  return nothing.test(text.replace(/^[^\p{L}]+/u, ''));
}

const hint = /\bn(?:o|one|il|ot|\.?k)|allerg/i;
const noneKnown =
  /\b(?:no known (?:drug |food |medication |current |active |medicine )*(?:and (?:other |non-drug )?)?(?:allerg(?:y|ies|ens?)|sensitivit(?:y|ies)|adverse (?:drug )?(?:reactions?|events?)|hypersensitivit(?:y|ies)|intolerances?)|n\.?k\.?d\.?a\.?\b|n\.?k\.?a\.?\b|(?:has |have )?no (?:drug |known |current |active |medication |medicine )*(?:allerg(?:y|ies)|sensitivit(?:y|ies))(?! (?:recorded|on record|entered|found|listed|documented|held|status))|not (?:known to (?:have any|be) (?:drug |known )*allerg(?:ies|ic)|allergic to any)|denies (?:any |having |known |drug )*allerg(?:ies|y)|nil known|none known|no known$|allerg(?:y|ies)\s*[:–-]?\s*(?:none|nil)(?:\s+known)?$)/i;

/** "No known allergies" in any of its usual words. "None recorded" is not it: nobody may have asked. */
export function saysNoKnownAllergies(text: string): boolean {
  return noKnownAllergiesIn(text) !== '';
}

/** The words that say it, as they stand in the text; empty where there are none. */
export function noKnownAllergiesIn(text: string): string {
  if (!hint.test(text)) return '';
  return text.length < 200 ? (noneKnown.exec(text)?.[0] ?? '') : '';
}
