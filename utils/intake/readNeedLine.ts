import type { TextPiece } from './intake';
import type { Line } from './line';

const aid = String.raw`(?:interpreter|translator|sign(?:er| language)|advocate|chaperone|hoist|large print|easy[- ]?read|braille|audio format|(?:patient |hospital )?transport|wheelchair|(?:longer|double|long) appointment|ground floor|step[- ]free|hearing loop|carer (?:to attend|present))`;
const who = String.raw`(?:(?:the )?(?:pt|patient|he|she|they|mother|father|mum|dad|parents?|carer|wife|husband|partner|daughter|son)\s+)?`;

/** A sentence that asks for something by itself: "Needs interpreter (Polish)", "BSL interpreter required". */
const asks = new RegExp(
  [
    String.raw`^${who}(?:needs?|requires?|will (?:need|require)|must have|requests?)\s[^.:]{0,40}\b${aid}\b`,
    String.raw`^(?:[\p{L}()\/-]+\s){0,4}${aid}\s*(?:is |will be )?(?:required|needed|requested|essential|please)\b`,
    String.raw`^interpreter\s*[:–-]\s*\p{L}`,
    String.raw`^speaks (?:no|little|only|very little)\b`,
  ].join('|'),
  'iu',
);
/** Said of how the patient is, where a list of problems would have the illness behind it. */
const is = new RegExp(
  String.raw`^${who}(?:is )?(?:an? )?(?:wheelchair[- ](?:user|bound)|hearing aid (?:user|wearer)|profoundly deaf|registered (?:blind|partially sighted|(?:severely )?sight impaired|deaf)|lip[- ]?reads?\b|uses (?:bsl|british sign language|makaton|an? hearing aid|hearing aids)|wears hearing aids?)`,
  'iu',
);
const denied = /\b(?:no|not|never|doesn['’]?t|does not|without|declined|nil|n\/a|unknown)\b(?! hear)/i;
const lead = /^(?:[\s•*·▪◦►‣●○!–-]+|(?:alert|note|nb|flag|reminder|warning)\s*[:!–-]\s*)+/i;

/**
 * What a line says the patient needs to be seen and spoken with, although it stands in a note, a banner or a list of something
 * else. `inList` lines name illnesses, so only a plain asking counts there.
 */
export function readNeedLine(line: Line, inList: boolean): TextPiece[] {
  if (
    line.text.length > 2_000 ||
    !/interp|transl|sign|adv|chap|hoist|print|read|braille|format|transport|wheel|blind|sight|appoint|floor|step|loop|carer|deaf|hearing|lip|speaks/i.test(
      line.text,
    )
  )
    return [];
  const needs: TextPiece[] = [];
  for (const cell of line.cells) {
    for (const sentence of cell.split(/(?<=[\p{L})])[.;]\s+/u)) {
      const text = sentence.replace(lead, '').replace(/[\s.;,]+$/, '');
      const speaks = /^speaks /i.test(text);
      if (text.length > 160 || (denied.test(text) && !speaks)) continue;
      if (asks.test(text) || (!inList && is.test(text))) needs.push({ text, from: [line.at] });
    }
  }
  return needs;
}
