import { clinicalCodeIn } from './clinicalCode';
import { datesIn, readDate } from './readDate';
import { readStatus } from './readStatus';
import { remember } from './remember';

/** An entry of a list with its dates and marks taken off its ends. `used` are the words so taken, as written. */
export interface Peeled {
  text: string;
  date: string;
  /** When it ended, if the entry says so. */
  end: string;
  status: 'active' | 'past' | null;
  used: string[];
}

const startMark = /^[\s•*·▪►◦‣●○■□>,;:|–—_=~-]+|^\(?\d{1,2}[.)]\s+|^\[[ x]?\]\s*/i;
const endSigns = ' \t,;:|·•–—_[-';
/** Without the signs and spaces at its end; by hand, because looking for them from the front costs most of an entry's reading. */
function withoutEndSigns(text: string): string {
  let end = text.length;
  while (end > 0 && endSigns.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}
const startWord =
  /^(?:(?:onset|date(?: of onset| recorded| diagnosed)?|recorded|since|diagnosed|noted|start(?:ed)?|from|h\/o)\s*[:\-–]?\s*)?$/i;
const endWord =
  /(?:[\s,;:|·•–—([-]|\b(?:since|diagnosed|dx|onset|date|of|from|started|start|in|dated|recorded|noted|on|entered|added|first|year|approx|about|circa|c|as|at|active)\b[.:]?)*$/i;
const overWord =
  /\b(?:ended|resolved|closed|end(?: date)?|until|to|stopped|inactive(?: since| from)?)[\s:–-]*(?:on|in)?[\s:]*$/i;
const openQualifier = /\(\s*([^()]{2,30})$/;
const inBrackets = /[([]\s*([^()[\]]{2,40})\s*[)\]]$/;
const qualifier = /(?:\s[–—-]\s+|[,;·|]\s*|\s{2})([^,;·|–—()]{2,30})$/;

interface Work extends Peeled {
  /** Marks without meaning for us, cut off but left visible as not filed. */
  cut: string[];
}

const statusLead =
  /^(?:[([](active|inactive|current|ongoing|past|previous|resolved|ended|major|minor|significant)(?: problem)?[)\]]\s*[:–-]?\s*|(active|inactive|current|ongoing|past|previous|resolved|ended|major|minor|significant)(?: problem)?\s*(?::|\s[–-])\s+)(?=\S)/i;

function peelStart(work: Work): boolean {
  let bare = work.text.replace(startMark, '');
  const led = statusLead.exec(bare);
  if (led) {
    const word = led[1] ?? led[2] ?? '';
    const said = readStatus(word);
    if (said === 'active' || said === 'past') {
      work.status ??= said;
      work.used.push(word);
    }
    bare = bare.slice(led[0].length);
  }
  const [first] = datesIn(bare.slice(0, 60));
  if (first && startWord.test(bare.slice(0, first.index)) && !work.date && bare.length > first.raw.length) {
    const after = bare.slice(first.index + first.raw.length);
    // "2000 units" and "12/3 of the dose" are no dates of an entry.
    if (first.precise === 'year' && !/^[\s:)\].,;|–—-]/.test(after)) return false;
    const time = /^[\s,]*\d{1,2}:\d{2}(?::\d{2})?/.exec(after)?.[0] ?? '';
    work.date = first.iso;
    work.used.push(bare.slice(0, first.index + first.raw.length));
    work.text = after.slice(time.length).replace(/^[)\]]/, '');
    return true;
  }
  const changed = bare !== work.text;
  work.text = bare;
  return changed;
}

const between = /^\s*(?:–|—|-|to|until)\s*$/i;

/** "11 Dec 2014 - 20 Jan 2015" at either end of an entry: when it began and when it was over. */
function peelRange(work: Work): boolean {
  const { text } = work;
  const edge = text.length > 160 ? 160 : text.length;
  const dates = datesIn(text.slice(0, edge));
  for (const [index, first] of dates.entries()) {
    const second = dates[index + 1];
    if (!second || work.date || !between.test(text.slice(first.index + first.raw.length, second.index))) continue;
    const before = text.slice(0, first.index);
    const after = text.slice(second.index + second.raw.length);
    if (!/^[\s•*·(–-]*$/.test(before) && !/^[\s).]*$/.test(after)) continue;
    work.date = first.iso;
    work.end = second.iso;
    work.status = 'past';
    work.used.push(first.raw);
    work.text = `${before.replace(/[\s([,–-]+$/, '')} ${after.replace(/^[\s)]+/, '')}`.trim();
    return true;
  }
  return false;
}

function peelEndDate(work: Work, bare: string): boolean {
  const tail = bare.slice(-60);
  const last = datesIn(tail).at(-1);
  if (!last || !/^[\s)\].,;]*(?:\d{1,2}:\d{2}(?::\d{2})?)?[\s)\].,;]*$/.test(tail.slice(last.index + last.raw.length)))
    return false;
  const before = bare.slice(0, bare.length - tail.length + last.index);
  const over = overWord.exec(before);
  const lead = over?.[0] ?? endWord.exec(before)?.[0] ?? '';
  if (before.length === lead.length) return false;
  // "(laparoscopy 2021)" is a remark with a year, not the entry's date; "(active, since 2021)" is.
  const inside =
    before.lastIndexOf('(') > before.lastIndexOf(')')
      ? before.slice(before.lastIndexOf('(') + 1, Math.max(before.lastIndexOf('(') + 1, before.length - lead.length))
      : '';
  const remark = inside.replace(/[\s,;:–-]+$/, '').trim();
  if (/\p{L}/u.test(remark) && remark.split(/\s*,\s*/).some((word) => readStatus(word) === null)) return false;
  if (last.precise === 'year' && lead === '') return false;
  if (/\bactive\b/i.test(lead) && !over) work.status ??= 'active';
  if (over) {
    work.end = last.iso;
    work.status = 'past';
  } else if (work.date && work.date !== last.iso) work.end = work.end || last.iso;
  else {
    work.date = last.iso;
    work.used.push(lead.trim().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''), last.raw);
  }
  work.text = before.slice(0, before.length - lead.length).replace(/[\s([,–-]+$/, '');
  return true;
}

/** "AF 2017 - no IHD": what the patient does not have is no part of what the patient has. */
const denial = /\s+[–—-]\s+(?:no|nil|denies|without)\s[^–—]*$/i;

/** What every mark at the end has before it, but for a code. */
const apart = /[([,;·|–—-]|\s\s/;

function peelEndMark(work: Work, bare: string): boolean {
  const isApart = apart.test(bare);
  const denied = isApart ? denial.exec(bare)?.[0] : undefined;
  if (denied && denied.length < bare.length) {
    work.cut.push(denied.trim());
    work.text = bare.slice(0, -denied.length);
    return true;
  }
  const coded = bare.length > 300 ? null : clinicalCodeIn(bare);
  if (coded) {
    work.cut.push(coded.raw.trim());
    const before = bare.slice(0, coded.index);
    work.text = `${before} ${bare.slice(coded.index + coded.raw.length)}`.replace(/ {2,}/g, ' ').trim();
    return true;
  }
  if (!isApart) return false;
  const tail = bare.slice(-90);
  const mark = /[)\]]$/.test(bare) ? inBrackets.exec(tail) : (openQualifier.exec(tail) ?? qualifier.exec(tail));
  const word = mark?.[1]?.trim() ?? '';
  const status = word ? word.split(/\s*[,;/]\s*/).map(readStatus) : [];
  if (!mark || status.length === 0 || status.includes(null)) return false;
  for (const said of status) if (said === 'active' || said === 'past') work.status ??= said;
  if (status.every((said) => said !== 'weight')) work.used.push(word);
  work.text = bare.slice(0, bare.length - tail.length + mark.index);
  return true;
}

/** Words and figures with nothing between or around them that could set a mark apart. */
const plainWords = /^[\p{L}\d]+(?: [\p{L}\d]+)*$/u;

/** Takes bullets, dates, codes and words of status off both ends of a list's entry, until only what it names is left. */
export const peelRow: (text: string) => Peeled = remember((text) => {
  const dates = datesIn(text).length;
  if (dates === 0 && plainWords.test(text) && !clinicalCodeIn(text))
    return { text, date: '', end: '', status: null, used: [] };
  const work: Work = { text, date: '', end: '', status: null, used: [], cut: [] };
  const whole = readDate(text);
  if (whole) return { ...work, text: '', date: whole.iso, used: [whole.raw] };
  if (dates > 1) peelRange(work);
  for (let round = 0; round < 12; round += 1) {
    const started = peelStart(work);
    const bare = withoutEndSigns(work.text);
    const ended = peelEndDate(work, bare) || peelEndMark(work, bare);
    if (!ended) work.text = bare;
    if (!started && !ended) break;
  }
  work.text = work.text.replace(/^[\s)\]]+/, '').trim();
  if ((work.text.match(/\(/g) ?? []).length < (work.text.match(/\)/g) ?? []).length)
    work.text = work.text.replace(/\)$/, '').trim();
  return { text: work.text, date: work.date, end: work.end, status: work.status, used: work.used };
});
