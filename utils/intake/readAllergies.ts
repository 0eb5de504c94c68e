import type { AllergyPiece, TextPiece } from './intake';
import type { Ledger } from './ledger';
import type { Line } from './line';
import { noKnownAllergiesIn, saysNothing } from './negation';
import { peelRow } from './peelRow';
import { readDate } from './readDate';
import { isWrapped, tableRows, type Row } from './tableRows';

const hedge =
  /^(?:(?:h\/?o\b:?|history of|known|documented|confirmed|suspected|probable|possible|\[[x ]\]|(?:drug|food|medication|medicine|non-?drug|environmental|other|allergen|(?:causative )?(?:agent|substance))(?: allerg(?:y|ies))?\s*[:–-](?=\s))\s*:?\s*)+/i;
const before =
  /^(?:(?:drug|food|medication|non-drug)\s+)?(?:allerg(?:y|ic reaction|ic)|hypersensitivity|intolerance|intolerant|sensitivity|sensitive|(?:severe |mild )?adverse (?:drug )?reactions?|anaphylaxis|anaphylactic reaction)\s*(?:to|caused by|due to|from|with|:|–|-)\s*/i;
const after =
  /\s+(?:(?:drug |food )?(?:allerg(?:y|ies)|hypersensitivity|intolerance|sensitivity|adverse (?:drug )?reactions?|anaphylaxis)(?:\s*\((?:disorder|finding|situation)\))?)\s*$/i;
const meta =
  /^[\s•*·▪◦►‣●○–-]*(?:severity|certainty|recorded|date|onset|noted|status|criticality|verification|category|type|added|entered|source|last (?:reviewed?|updated)|start(?:ed)?|since)\b/i;
const reactionLabel =
  /^[\s•*·▪◦►‣●○–-]*(?:reactions?|manifestations?|reaction details?|causes|effect|comments?|details)\s*[:–-]\s*/i;
const aside =
  /^(?:(?:severity|certainty|criticality|status|type|category)\s*[:–-]?\s*)?(?:mild|moderate|severe|likely|certain|possible|unlikely|definite|probable|suspected|confirmed|unconfirmed|active|inactive|drug|food|medication|environment(?:al)?|allergy|intolerance|adverse reaction|drug allergy|high|low|major|minor|significant|current|historical|resolved|unknown|true allergy|low risk|high risk|non-drug)(?: (?:severity|allergy|risk|criticality))?$/i;

const effect =
  /^(?:(?:severe|mild|moderate|skin|itchy|facial|lip|throat|tongue|generalised|contact|gi|stomach|abdominal|muscle|breathing|dystonic|swollen)\s+)*(?:rash(?:es)?|urticaria|hives|itch(?:ing|iness)?|wheez(?:e|ing)|bronchospasm|anaphyla(?:xis|ctic(?: shock| reaction)?)|angio-?o?edema|o?edema|swelling|vomiting|nausea|diarrhoea|upset|pains?|dermatitis|eczema|breathlessness|shortness of breath|collapse|cough|dizziness|headaches?|hallucinations?|jaundice|blister(?:s|ing)?|reaction|myalgia|seizures?|palpitations|confusion)\b(?:\s+(?:and|with|in|on|of|the|childhood|face|lips|tongue|throat|hands|swelling|vomiting|itching|rash))*[.,;]?(?:\s+(?:recorded|severity|certainty|noted)\b.*)?$/i;

function goesOn(row: Row, line: Line): boolean {
  const text = line.text.trim();
  if (
    row.parts.length === 1 &&
    row.cells.length === 1 &&
    effect.test(text) &&
    /^[^,;:()–-]{2,40}$/.test(row.text) &&
    !effect.test(row.text)
  )
    return true;
  if (reactionLabel.test(text) || meta.test(text)) return true;
  if (row.cells.every((cell) => readDate(cell))) return true;
  if (aside.test(text)) return true;
  if (readDate(text)) return !peelRow(row.text).date;
  return !line.gap && line.cells.length === 1 && isWrapped(row.text, text);
}

interface Found {
  agent: string;
  reaction: string;
  used: string[];
}

/** "Adverse reaction to penicillin (rash)": the agent, and what it did, out of one phrase. */
function splitPhrase(phrase: string): Found {
  const used: string[] = [];
  let text = peelRow(phrase).text;
  const hedged = hedge.exec(text)?.[0] ?? '';
  const lead = hedged + (before.exec(text.slice(hedged.length))?.[0] ?? '');
  if (lead.length > 0 && lead.length < text.length) {
    used.push(lead.replace(/[\s:–-]+$/, ''));
    text = text.slice(lead.length);
  }
  const parts =
    /^(.{2,60}?)\s*(?:\s[–—-]+>?\s|[:;=→·]\s*|\s[–—]|,\s+(?=[^,]*$)|\((?=[^()]*\)\s*$)|\s(?=causes?d?\b|causing\b|gives?\b|resulting in\b|leading to\b)(?:causes?d?|causing|gives?|resulting in|leading to)\s)\s*(.*?)\)?$/iu.exec(
      text,
    );
  let agent = parts?.[1] ?? text;
  let reaction = (parts?.[2] ?? '').replace(/^(?:reaction|causes|caused|manifestation)\s*[:–-]?\s*/i, '');
  const tail = after.exec(agent)?.[0] ?? '';
  if (tail && tail.length < agent.length) {
    agent = agent.slice(0, -tail.length);
    used.push(tail.trim());
  }
  const marked = /\s*\(([^()]*)\)?$/.exec(reaction);
  if (marked && aside.test(marked[1] ?? '')) reaction = reaction.slice(0, marked.index);
  if (aside.test(reaction)) reaction = '';
  agent = agent.replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '');
  reaction = reaction.trim();
  return { agent, reaction, used: [...used, agent, reaction] };
}

function fromColumns(row: Row): Found | null {
  const { by } = row;
  const named = by.agent ?? by.name;
  if (!named || row.parts.length > 1) return null;
  const found = splitPhrase(named);
  const said = by.reaction ?? (by.notes && !aside.test(by.notes) ? by.notes : '');
  const reaction = said.replace(/^reaction\s*:\s*/i, '');
  return {
    agent: found.agent,
    reaction: reaction || found.reaction,
    used: [...found.used, reaction],
  };
}

function fromCells(row: Row): Found | null {
  const texts = row.cells.filter((cell) => !readDate(cell) && !aside.test(cell) && !meta.test(cell));
  const labelled = texts.find((cell) => reactionLabel.test(cell));
  const [first, second] = texts.filter((cell) => cell !== labelled);
  if (!first) return null;
  const found = splitPhrase(first);
  const label = labelled ? (reactionLabel.exec(labelled)?.[0] ?? '') : '';
  const reaction = found.reaction || (labelled ? labelled.slice(label.length) : (second ?? ''));
  const [clean] = reaction.split(/\s*[,;.·|(]\s*(?=severity|certainty|recorded|noted|status|onset|added)/i);
  const kept = peelRow(clean ?? '').text.replace(/^(?:causes|reaction)\s*[:–-]?\s*/i, '');
  return { agent: found.agent, reaction: kept, used: [...found.used, label.trim(), kept] };
}

/** "Drug: codeine. Reaction: constipation. Recorded 2015": each part says what it is. */
const toldApart =
  /\s*[.;,|]\s+(?=(?:reactions?|manifestations?|severity|certainty|criticality|recorded|onset|noted|status|date)\b\s*(?::|on\b|\d))/i;

function entriesOf(row: Row): Found[] {
  const columns = fromColumns(row);
  if (columns) return [columns];
  if (row.parts.length > 1) {
    const cells = row.parts.flatMap((line) =>
      line.cells.length > 1 ? line.cells.filter(Boolean) : [line.text.trim()],
    );
    const split = cells.flatMap((cell) => cell.split(/\s+·\s+|\s*\|\s*/));
    const found = fromCells({ ...row, cells: split });
    return found ? [found] : [];
  }
  if (row.cells.length > 1) {
    const found = fromCells(row);
    return found ? [found] : [];
  }
  const told = row.text.split(toldApart);
  const found = told.length > 1 ? fromCells({ ...row, cells: told }) : null;
  return [found ?? splitPhrase(row.text)];
}

/** Lists written in one line after their heading: "Penicillin (rash), latex". */
export function splitList(text: string): string[] {
  return text
    .split(/[;,](?![^([]*[)\]])\s*|\s+and\s+(?=[^,;]+$)(?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Allergies with their reactions, and whether the record says that none are known. "None recorded" is neither. */
export function readAllergies(
  lines: readonly Line[],
  ledger: Ledger,
): { allergies: AllergyPiece[]; noneKnown: TextPiece | null } {
  const allergies: AllergyPiece[] = [];
  let noneKnown: TextPiece | null = null;
  for (const row of tableRows(lines, ledger, goesOn)) {
    const from = row.lines.map((line) => line.at);
    const none = noKnownAllergiesIn(row.text) || (/^[\s•*·–-]*((?:none|nil))[.\s]*$/i.exec(row.text)?.[1] ?? '');
    if (none) {
      noneKnown ??= { text: none, from };
      ledger.use(row.lines, none);
      continue;
    }
    if (saysNothing(peelRow(row.text).text) || readDate(row.text)) continue;
    for (const found of entriesOf(row)) {
      if (!/\p{L}{2}/u.test(found.agent) || found.agent.length > 120 || aside.test(found.agent)) continue;
      // The day it was recorded has no place in a letter and stays visible.
      for (const used of found.used) ledger.use(row.lines, used);
      allergies.push({ agent: found.agent, reaction: found.reaction, from });
    }
  }
  return { allergies, noneKnown };
}
