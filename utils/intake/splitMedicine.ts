import { doseStart, dosePhrase, formWord, issueFact, quantity, readKind, strength } from './medicineWords';
import { datesIn, readDate } from './readDate';
import { remember } from './remember';

/** A medicine's entry taken apart. `used` are the words so taken, as written; what is in none of them is left. */
export interface SplitMedicine {
  name: string;
  dose: string;
  kind: 'repeat' | 'acute' | null;
  used: string[];
}

const afterForm =
  /^(?:[\s,]*(?:\((?!repeat|acute|\d+(?:\s?(?:x\s?\d+\s?)?\p{L}+)?\))[^()]{2,40}\)|\[(?!repeat|acute)[^[\]]{2,40}\]|cfc[- ]free|sugar[- ]free|npf\b|sf\b|preservative[- ]free|gluten[- ]free|gastro-?resistant|modified[- ]release|dispersible|effervescent|orodispersible|m\/?r\b|e\/?c\b|x\/?l\b|prolonged[- ]release|breath actuated|dry powder|pre-?filled (?:pen|syringe)s?|(?:for|per) (?:injection|infusion)|unit dose|disposable|\d+(?:\.\d+)?\s?(?:mg|micrograms|mcg)\/(?:dose|actuation)))+/iu;

const startOnly = /^[\s•*·▪►◦‣●○■□>,;:|–—_=#~-]+|^\(?\d{1,2}[.)]\s+/;

/** Where the name ends in a text: behind the form that belongs to the strength, or behind the strength; -1 if neither is there. */
const nameEnd: (whole: string) => number = remember((whole) => {
  // "Gaviscon suspension: 10ml after meals": what stands behind a colon or a dash is no part of the name.
  const hard = /:\s|\s[–—-]\s|;|\.\s|,\s/.exec(whole)?.index ?? whole.length;
  const head = whole.slice(0, hard);
  const text = strength.test(head) || head.search(formWord) >= 0 ? head : whole;
  const strong = strength.exec(text);
  const from = strong ? strong.index + strong[0].length : 0;
  const limit = strong ? from + 45 : 70;
  let end = -1;
  let reached = from;
  for (const match of text.matchAll(formWord)) {
    if (match.index < (strong?.index ?? 0)) {
      // "Insulin glargine pen 100units/ml": a form before the strength does not end the name.
      if (!strong) end = match.index + match[0].length;
      continue;
    }
    const between = text.slice(reached, match.index);
    if (end > 0 && /[\s(]\d/.test(between) && !/^\s\d+(?:\.\d+)?\s?ml\s$/i.test(between)) break;
    if (
      match.index > limit ||
      /[,;:.–—]\s|\s-\s|\t| {2,}/.test(between) ||
      (end > 0 && between.trim().length > 14 && !/^\s(?:and|for|with|in|per)\b[\p{L}\s]{0,26}$/u.test(between))
    )
      break;
    if (doseStart.test(between.trim()) && between.trim() !== '' && !/^\d+(?:\.\d+)?\s?ml$/i.test(between.trim())) break;
    end = match.index + match[0].length;
    reached = end;
  }
  if (end < 0 && strong) end = from;
  if (end < 0) return -1;
  const more = afterForm.exec(text.slice(end));
  return more ? end + more[0].length : end;
});

/** Whether a text names a medicine: it has a strength or a form, and does not read as directions. */
export function namesMedicine(text: string): boolean {
  const bare = text.replace(startOnly, '');
  if (!/\p{L}{3}/u.test(bare.slice(0, 40)) || issueFact.test(bare)) return false;
  if (doseStart.test(bare) && !/^(?:use|start)\p{Ll}/iu.test(bare)) return false;
  const end = nameEnd(bare);
  return end > 0 && /^\p{L}[\p{L}-]{2,}/u.test(bare) && !quantity.test(bare);
}

/** Whether a line says by itself that it is a medicine with its directions: a name with strength and form, and how to take it. */
export function isWholeMedicine(text: string): boolean {
  if (text.length > 200 || !strength.test(text) || !namesMedicine(text)) return false;
  const { name, dose } = splitMedicine(text, [text]) ?? { name: '', dose: '' };
  return strength.test(name) && name.search(formWord) >= 0 && doseStart.test(dose);
}

interface Parts {
  dose: string[];
  kind: 'repeat' | 'acute' | null;
  used: string[];
}

/** Who gives the medicine, where that is not the practice. */
const givenBy =
  /^(?:hospital|private|external|specialist|issued elsewhere|over the counter|otc|bought)(?: only| prescribed| medication| issue| initiated| supplied| drug)?$/i;
const givenByAtEnd = /\s*[([](?:hospital|private|specialist|otc|over the counter)[^()[\]]{0,20}[)\]]$/i;
/** "1 kit": an amount in a unit of its own. */
const supplied = /^\d+(?:[.,]\d+)?\s?\p{L}{2,14}$/u;
const doseLabel = /^(?:dos(?:e|age)(?: instructions?)?|directions?|instructions?|sig|how to take)\s*[:–-]\s*/i;

/** Sorts what stands beside the name: directions are kept, facts of issue are left. */
function sortPart(part: string, into: Parts): void {
  const text = part.replace(/^[\s,;:.|·–—-]+|[\s,;:.|·–—-]+$/g, '');
  const kind = readKind(text);
  if (kind) {
    into.kind ??= kind;
    into.used.push(text);
  } else if (text === '' || givenBy.test(text) || readDate(text) || quantity.test(text) || /^[\d.,\s/%x*]+$/.test(text))
    return;
  else if (doseLabel.test(text)) {
    const dose = text.replace(doseLabel, '');
    into.used.push(text.slice(0, text.length - dose.length), dose);
    into.dose.push(dose);
  } else if (into.dose.length > 0 && supplied.test(text) && !dosePhrase.test(text) && !doseStart.test(text)) return;
  else if (!issueFact.test(text) || (dosePhrase.test(text) && !datesIn(text).length)) {
    into.dose.push(text);
    into.used.push(text);
  }
}

const tailFact =
  /(?:^|\s*[,;|·–—-]\s*|\s+)\(?(?:(?:last )?(?:issued?|prescribed|issue date|collected)(?: on| date)?\b|(?:next |medication )?review(?: date| due)?\b|start(?:ed| date)\b|qty\b|quantity\b|supply\b|issues?:|repeat until|expires?\b|prescribed by\b|max issues)/i;
const tailQuantity =
  /(?:\s*[,;|·–—]\s*|\s-\s|\s+)\(?(?:x ?)?\d+(?:[.,]\d+)?(?:\s?[x*]\s?\d+)?\s?(?:tab(?:let)?s?|cap(?:sule)?s?|caplets?|ml|g|grams?|gram|doses?|op|patch(?:es)?|sachets?|pens?|pre-?filled (?:pen|disposable injection)s?|cartridges?|vials?|ampoules?|pessar(?:y|ies)|suppositor(?:y|ies)|inhalers?|packs?|bottles?|tubes?|device|units?|strips?|lozenges?)\)?[\s.)]*$/i;

/** "ONE AT NIGHT 28", its columns run together: a number behind whole directions is what was supplied. */
const bareQuantity =
  /(?<=\b(?:day|daily|night|nightly|morning|evening|bedtime|week|weekly|directed|required|needed|food|meals?|bd|tds|qds|od|nocte|mane|prn))\s+\d{1,4}$/i;

/** Directions without the facts of issue that follow them in the same breath. */
function withoutTail(text: string, kind: (word: string) => void): string {
  let dose = text;
  for (let round = 0; round < 6; round += 1) {
    const before = dose;
    const fact = tailFact.exec(dose);
    if (fact && fact.index >= 0) dose = dose.slice(0, fact.index);
    const marked = /(?:\s*[,;|·–—]\s*|\s-\s|\s+)[([]?(repeat|acute|repeat dispensing)[)\]]?\s*$/i.exec(dose);
    if (marked) {
      kind(marked[1] ?? '');
      dose = dose.slice(0, marked.index);
    }
    const last = datesIn(dose.slice(-40)).at(-1);
    if (last && last.precise !== 'year' && /^[\s).]*$/.test(dose.slice(-40).slice(last.index + last.raw.length))) {
      dose = dose.slice(0, dose.length - Math.min(40, dose.length) + last.index);
    }
    const amount = tailQuantity.exec(dose);
    // "Take 2 tablets" is the dose itself, not what was supplied.
    if (
      amount &&
      amount.index > 0 &&
      /\p{L}{2}.*\s/u.test(dose.slice(0, amount.index)) &&
      !/^\s*(?:take|use|inhale|apply|give|inject)\s*$/i.test(dose.slice(0, amount.index))
    )
      dose = dose.slice(0, amount.index);
    dose = dose.replace(/[\s,;:|·–—(-]+$/, '').replace(bareQuantity, '');
    if (dose === before) break;
  }
  return dose;
}

/** One medicine from the text of one entry, whose cells or dashes or commas set the name, the directions and the rest apart. */
export function splitMedicine(text: string, cells: readonly string[]): SplitMedicine | null {
  const into: Parts = { dose: [], kind: null, used: [] };
  const parts = cells.length > 1 ? cells : [text];
  let name = '';
  for (const part of parts) {
    let bare = part.replace(startOnly, '');
    const [date] = datesIn(bare.slice(0, 30));
    if (!name && date && date.index === 0 && date.precise !== 'year' && !readDate(bare)) {
      bare = bare.slice(date.raw.length).replace(startOnly, '');
    }
    if (name === '') {
      if (readDate(bare) || bare === '') continue;
      const marked =
        /^(?:[([](repeat|acute|repeat dispensing)[)\]]\s*[:–-]?|(repeat|acute|repeat dispensing|r|a)\s*[:–-]\s)\s*/i.exec(
          bare,
        );
      if (marked) {
        into.kind ??= readKind(marked[1] ?? marked[2] ?? '');
        into.used.push(marked[1] ?? marked[2] ?? '');
        bare = bare.slice(marked[0].length);
      }
      if (readKind(bare) || quantity.test(bare)) {
        sortPart(bare, into);
        continue;
      }
      const end = nameEnd(bare);
      const cut = end > 0 ? end : nameWithoutForm(bare, parts.length > 1);
      name = bare
        .slice(0, cut)
        .replace(/[\s,;:|·–—(-]+$/, '')
        .replace(givenByAtEnd, '');
      into.used.push(name);
      sortRest(bare.slice(cut), into);
    } else if (!readDate(bare)) sortRest(bare, into);
  }
  if (!/\p{L}{3}/u.test(name)) return null;
  const dose = into.dose.join(', ');
  return { name, dose, kind: into.kind, used: into.used };
}

/** A name without strength or form ("Adcal-D3 one twice a day"): up to a dash, a comma, or the directions' first word. */
function nameWithoutForm(text: string, alone: boolean): number {
  const cut = /\s+[–—-]\s+|[,;:]\s/.exec(text)?.index ?? text.length;
  if (alone && cut === text.length && !dosePhrase.test(text)) return cut;
  let at = 0;
  for (const word of text.slice(0, cut).split(' ')) {
    if (at > 0 && doseStart.test(text.slice(at)) && !/^(?:use|on|start)$/i.test(word)) return at;
    at += word.length + 1;
  }
  return cut;
}

function sortRest(whole: string, into: Parts): void {
  const lead = /^\s*[([](repeat|acute|repeat dispensing)[)\]]/i.exec(whole);
  if (lead) {
    into.kind ??= readKind(lead[1] ?? '');
    into.used.push(lead[1] ?? '');
  }
  const rest = whole.slice(lead?.[0].length ?? 0);
  const trimmed = rest.replace(/^(?:[\s,;:.|·–—)-]|\(\d+\))+/, '');
  if (trimmed === '') return;
  if (readKind(trimmed)) {
    sortPart(trimmed, into);
    return;
  }
  const dose = withoutTail(trimmed, (word) => {
    into.kind ??= readKind(word);
    into.used.push(word);
  });
  // Dashes, bars and wide spaces part facts; commas also stand inside directions, so they part only what is plainly a fact.
  for (const part of dose.split(/\s+[–—-]\s+|\s*[|·\t;]\s*|\s{2,}/)) {
    const pieces = part.split(/,\s+/);
    const facts = pieces.filter(
      (piece) => quantity.test(piece) || readDate(piece) || readKind(piece) || issueFact.test(piece),
    );
    if (facts.length === 0 || doseLabel.test(part)) sortPart(part, into);
    else {
      const kept = pieces.filter((piece) => !facts.includes(piece)).join(', ');
      for (const fact of facts) sortPart(fact, into);
      sortPart(kept, into);
    }
  }
}
