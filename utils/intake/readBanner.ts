import type { Gathering } from './gathering';
import { labelledIn } from './labelledIn';
import { nhsNumbersIn } from './nhsNumbers';
import type { Line } from './line';
import { clip, kin, notAName, organisation } from './patientShapes';
import { datesIn } from './readDate';
import type { Place } from './readLabelled';
import { readName } from './readName';

/** What may stand behind a name and says nobody else's: "27 years, Female", "(she/her)". */
export const ageAndSex =
  /^(?:[\s,·|()–-]|\b(?:aged?|\d{1,3} ?(?:y(?:ea)?rs?(?: old)?|y\/?o|y|months?|m)?|male|female|m|f|he\/him|she\/her|they\/them)(?!\p{L}))+$/iu;

const apartName =
  /^(mr|mrs|ms|miss|mx|master)\.?\s+(\p{L}[\p{L}'’-]+) +(\p{L}[\p{L}'’-]+)(?=\s{2,}(?:dob|d\.o\.b|born|nhs|date of birth|\d))/iu;

/** A patient's banner without labels: "SMITH, John (Mr)   12-Mar-1956 (68y)   999 000 0018   Male". */
export function readBanner(gathering: Gathering, place: Place): boolean {
  const { line } = place;
  // "Mr.   John    SMITH" is one name, however far its words stand apart.
  const text = line.text
    .trim()
    .replace(/^[\s•*·▪◦►‣●○–-]+/, '')
    .replace(apartName, '$1 $2 $3');
  if (text.length > 240 || organisation.test(text)) return false;
  const anchored =
    nhsNumbersIn(text).length > 0 ||
    labelledIn(text).some((spot) => spot.key === 'nhsNumber' || spot.key === 'dateOfBirth');
  const head =
    /^(?:(?:mr|mrs|ms|miss|mx|master)\.?\s+)?[\p{L}'’\-. ]{2,40}(?:,\s*[\p{L}'’\-. ]{2,40})?(?:\s*\((?:mr|mrs|ms|miss|mx|master|dr|prof|rev)\.?\))?/iu
      .exec(
        clip(
          text
            .replace(/\s*\b(?:born|dob|d\.o\.b\.?|nhs|date of birth|male|female)\b.*$/i, '')
            .replace(/\s*[–-]?\s*\(?\d.*$/, ''),
        ),
      )?.[0]
      .trim() ?? '';
  const name = readName(head);
  const titled =
    /^(?:mr|mrs|ms|miss|mx|master)\b/i.test(head) || /\((?:mr|mrs|ms|miss|mx|master|dr|prof|rev)\.?\)$/i.test(head);
  const commaForm = /^[\p{Lu}'’ -]{2,30},\s*\p{Lu}/u.test(head);
  const near = place.following.slice(0, 4).some((after) => /\b(?:nhs|dob|born|date of birth)\b/i.test(after.text));
  const aged = head !== '' && ageAndSex.test(text.slice(text.indexOf(head) + head.length));
  const alone =
    aged || head.length >= text.replace(/\s*\([^()]*\)?\s*$/, '').length - 2 || head.length >= text.length - 2;
  const lone = alone && (titled || commaForm || (near && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u.test(head)));
  // "Mother Beth Mortimer" is somebody else, "Baby Beth Mortimer" the patient.
  if (kin.exec(head)?.index === 0 && !/^baby/i.test(head)) return false;
  if (!name || notAName.test(head) || /^dr\b/i.test(head) || !(anchored || lone)) return false;
  const took = gathering.name(head, line);
  if (anchored && took) {
    const date = datesIn(text).find((found) => found.precise === 'day');
    if (date) gathering.dateOfBirth(text.slice(date.index), line);
  }
  return took;
}

const sexAlone =
  /(?:\(\s*(male|female|m|f)\s*(?:,[^()]{1,20})?\))|(?:^|[·|,\t()\d]|\s{2,}|\s-|\by(?:ea)?rs?(?: old)?)\s*(male|female)(?=\s*(?:$|[·|,\t)]|\s{2}|\s-|\s\d|\s(?:nhs|dob|born|date)\b))|(?:[·|,\t)]|\s{2}|\b(?:y|yrs?|years?)\s|\d[/.-]\d{4}(?=\s+\w$))\s*([mf])(?=\s*(?:$|[·|,\t]|\s{2}|\s\d|\s(?:nhs|dob|born|date)\b))/i;

/** "Male" between the columns of a line that names the patient. */
export function readBannerSex(gathering: Gathering, line: Line): void {
  const match = sexAlone.exec(line.text.trim());
  const found = match?.slice(1).find(Boolean);
  if (found && line.text.length < 300) gathering.sex(found, line);
}
