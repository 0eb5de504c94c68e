import type { Gathering } from './gathering';
import type { LabelKey } from './identityLabels';
import { fits, labelledIn } from './labelledIn';
import type { Ledger } from './ledger';
import type { Line } from './line';
import { clip, nameHead, phone, postcode } from './patientShapes';
import { datesIn } from './readDate';

/** A line of the demographics with those that follow it in its part. */
export interface Place {
  line: Line;
  following: readonly Line[];
}

function takeLabelled(
  gathering: Gathering,
  key: LabelKey,
  value: string,
  line: Line,
  rest: { text: string; line: Line }[],
  aloof: boolean,
): boolean {
  const one = clip(value);
  if (key === 'nhsNumber') return gathering.nhsNumber(value, line, true);
  if (aloof) return false;
  if (key === 'dateOfBirth') return gathering.dateOfBirth(value, line);
  if (key === 'name')
    return gathering.name(nameHead(value), line) || gathering.name(value.replace(/\s+/g, ' ').trim(), line);
  if (key === 'familyName' || key === 'givenName' || key === 'title') return gathering.partOfName(key, one, line);
  if (key === 'sex') return gathering.sex(value, line);
  if (key === 'address') return gathering.address([{ text: value, line }, ...rest]);
  if (key === 'postcode') return gathering.postcode(value, line);
  if (key === 'phone') return gathering.phone(value, line, false);
  if (key === 'mobile') return gathering.phone(value, line, true);
  return key === 'email' ? gathering.email(value, line) : false;
}

/** Lines below "Address:" that carry it on: until a postcode was met, or another label, or a heading. */
function addressTail(first: string, following: readonly Line[]): { text: string; line: Line }[] {
  const tail: { text: string; line: Line }[] = [];
  if (postcode.test(first)) return tail;
  for (const line of following.slice(0, 6)) {
    const text = line.text.trim();
    if (line.gap && tail.length + (first ? 1 : 0) > 0) break;
    if (
      labelledIn(line.text).length > 0 ||
      text.length > 60 ||
      datesIn(text).length > 0 ||
      phone.test(text) ||
      line.look === 'heading'
    )
      break;
    tail.push({ text, line });
    if (postcode.test(text)) break;
  }
  return postcode.test(tail.at(-1)?.text ?? '') || first === '' || tail.length <= 4 ? tail : [];
}

/**
 * Takes what a line's labels announce; whether anything was taken. From `aloofFrom` on the line speaks of
 * somebody else: only an NHS number counts.
 */
export function readLabelled(gathering: Gathering, place: Place, aloofFrom: number, ledger: Ledger): boolean {
  const { line, following } = place;
  const [next] = following;
  const labelled = labelledIn(line.text);
  let taken = false;
  for (const spot of labelled) {
    const aloof = spot.start >= aloofFrom;
    if (spot.value === '' && spot.key !== 'aside' && next && labelled.at(-1) === spot) {
      // A label that fills its line announces the line below.
      const below = next.text.trim();
      if (labelledIn(next.text).length > 0 && spot.key !== 'address') continue;
      // Below a page's title stands the banner, which is read by itself.
      if (spot.key === 'name' && /summary|record/i.test(spot.label)) continue;
      if (spot.key === 'need' && !aloof && below.length < 80) {
        gathering.needs.push({ text: below, line: next, label: spot.label });
        ledger.use([line], spot.label);
        continue;
      }
      const rest = spot.key === 'address' ? addressTail('', following) : [];
      const value = spot.key === 'address' ? '' : below;
      if (spot.key === 'address' && rest.length === 0) continue;
      const took =
        fits({ ...spot, isSet: true }, below) &&
        takeLabelled(gathering, spot.key, value, spot.key === 'address' ? line : next, rest, aloof);
      if (took) ledger.use([line], spot.label);
      taken ||= took;
      continue;
    }
    if (spot.key === 'need' && !aloof && spot.value)
      gathering.needs.push({
        text: `${line.text
          .slice(spot.start, spot.valueStart)
          .replace(/[\s:]+$/, ': ')
          .replace(/([–—=-]): $/, '$1 ')}${clip(spot.value)}`,
        line,
      });
    else if (spot.key === 'occupation' && !aloof && spot.value)
      gathering.occupation ??= { text: clip(spot.value), line };
    const tail = spot.key === 'address' && labelled.at(-1) === spot ? addressTail(spot.value, following) : [];
    const took = takeLabelled(gathering, spot.key, spot.value, line, tail, aloof);
    if (took) ledger.use([line], spot.label);
    taken ||= took;
  }
  return taken;
}
