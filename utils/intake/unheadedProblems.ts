import { columnsOf } from './columns';
import { labelsIn } from './identityLabels';
import type { Ledger } from './ledger';
import type { Line } from './line';
import { dosePhrase } from './medicineWords';
import { organisation, kin } from './patientShapes';
import { peelRow } from './peelRow';
import { readDate } from './readDate';
import { isValueList, isWholeValue } from './valuesIn';
import { visitRest } from './visit';

const bulleted = /^\s*(?:[•*·▪◦►‣●○–-]|\d{1,2}[.)])\s+/;
/** What a dated line at the head of a paste may be besides an illness. */
const notAnIllness =
  /\b(?:vaccin\w*|immuni\w*|smears?|screening|referr\w*|letters?|seen|review\w*|appointments?|print\w*|regist\w*|due|consult\w*|summary|record\w*|report\w*|admitted|discharged?|issued?|updated?|born|moved|changed|by|dear|yours|date)\b|[:@?!]|[.]\s/i;

/** "• COPD (2013)": an illness with its date behind it and nothing that would make it something else. */
function isDatedIllness(line: Line, ledger: Ledger): boolean {
  const text = line.text.trim();
  if (!ledger.isFree(line) || text.length > 90 || line.look === 'heading' || columnsOf(line) || readDate(text))
    return false;
  if (!bulleted.test(line.text) && visitRest(line)) return false;
  const peeled = peelRow(text);
  if (!peeled.date || !/^\p{L}[\p{L}\d ,/()&'’+-]{2,60}$/u.test(peeled.text)) return false;
  return (
    ![notAnIllness, organisation, kin, dosePhrase].some((shape) => shape.test(text)) &&
    !isWholeValue(peeled.text) &&
    !isValueList(text) &&
    labelsIn(text).every((spot) => !spot.isSet)
  );
}

/** Lines before the first heading that can only be a list of problems: two or more illnesses below each other, each with its date. */
export function unheadedProblems(lines: readonly Line[], ledger: Ledger): Line[] {
  const found: Line[] = [];
  let run: Line[] = [];
  const end = (): void => {
    if (run.length > 1) found.push(...run);
    run = [];
  };
  for (const line of lines) {
    if (isDatedIllness(line, ledger)) run.push(line);
    else end();
  }
  end();
  return found;
}
