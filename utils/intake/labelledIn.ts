import { labelsIn, type LabelKey, type LabelSpot } from './identityLabels';
import { email, nameHead, phone, postcode, sexOf } from './patientShapes';
import { datesIn } from './readDate';
import { readName } from './readName';

const shaped: ReadonlySet<LabelKey> = new Set<LabelKey>([
  'nhsNumber',
  'dateOfBirth',
  'sex',
  'postcode',
  'phone',
  'mobile',
  'email',
]);

/** Whether what stands behind a label fits it, so that "Born 12-Mar-1956" is one without a colon and "born in Leeds" is none. */
export function fits(spot: LabelSpot, value: string): boolean {
  const text = value.trim();
  if (spot.key === 'nhsNumber') return /^\D{0,12}?\d(?:[ \-–.]{0,2}\d){9}/.test(text);
  if (spot.key === 'dateOfBirth') return (datesIn(text.slice(0, 30))[0]?.index ?? 99) < 12;
  if (spot.key === 'sex') return sexOf(text) !== '';
  if (spot.key === 'postcode') return postcode.test(text.slice(0, 12));
  if (spot.key === 'phone' || spot.key === 'mobile') return phone.test(text.slice(0, 40));
  if (spot.key === 'email') return email.test(text.slice(0, 120));
  if (spot.key === 'address' && !spot.isSet)
    return spot.isFirst && /^(?:\d|flat\b|room\b|unit\b|apartment\b|the\b)/i.test(text);
  if (spot.key === 'name') return spot.isFirst && !spot.isSet ? readName(nameHead(text)) !== null : true;
  return true;
}

/** The labels of a line that are labels there, each with its value. */
export function labelledIn(text: string): (LabelSpot & { value: string })[] {
  const spots = labelsIn(text).filter((spot) => {
    const value = text.slice(spot.valueStart);
    if (spot.key === 'name' && /^(?:re|pt|patient|record|summary)/i.test(spot.label) && !spot.isSet)
      return spot.isFirst && fits(spot, value);
    if (shaped.has(spot.key)) return fits(spot, value) || (spot.isFirst && spot.isSet);
    return spot.isSet && (spot.isFirst || /^\s*[:=]/.test(text.slice(spot.start + spot.label.length)))
      ? true
      : (spot.key === 'name' || spot.key === 'address') && spot.isFirst && fits(spot, value);
  });
  return spots.map((spot, index) => ({
    ...spot,
    value: text.slice(spot.valueStart, spots[index + 1]?.start ?? text.length).trim(),
  }));
}
