import type { RecordSystem } from './intake';
import type { Line } from './line';

type Named = Exclude<RecordSystem, 'none'>;

/** Words and habits of each system's prints, with their weight: its name decides, its headings and date writing lean. */
const marks: readonly (readonly [Named, number, RegExp])[] = [
  ['emis', 20, /\bemis(?: ?web| health| x)?\b/i],
  ['systmone', 20, /\b(?:systm ?one|tpp|s1 record)\b/i],
  ['medicus', 20, /\bmedicus\b/i],
  ['emis', 3, /^\s*(?:significant past|minor past|health status|significant past problems|minor past problems)\b/im],
  ['emis', 2, /\blast issued?\b(?! date\b)(?: on)?/i],
  ['emis', 2, /\bassociated text\b|\bO\/E - |\bdate ended\b|\bproblem \((?:first|review|new)\)/i],
  ['emis', 2, /\b[A-Z]{2,}, [A-Z][a-z]+ \((?:Mr|Mrs|Ms|Miss|Dr|Mx|Master)\)/],
  ['emis', 3, /\b\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\d{4}\b/],
  ['emis', 1, /\bone to be taken\b/i],
  [
    'systmone',
    4,
    /\b(?:tabbed journal|repeat templates?|sensitivities (?:&|and) allergies|allergies (?:&|and) sensitivities|summary (?:&|and) family history|groups (?:&|and) relationships|status markers|current acutes|acute issues|major active|minor active|major inactive|new journal)\b/i,
  ],
  ['systmone', 3, /\((?:X[A-Za-z0-9]{4}|Y[0-9a-f]{4})\)/],
  ['systmone', 1, /\b0\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}\b/],
  ['systmone', 2, /\b\d+ (?:tablets|capsules|ml|grams) - (?:take|use|apply|inhale|one)\b/i],
  ['emis', 2, /\b\d+ (?:tablet|capsule)\b/],
  ['medicus', 1, /(?<![\d-])[1-9] (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}\b/],
  ['medicus', 1, /^\s*(?:onset|started|ended):? (?:\d{1,2} )?(?:[A-Z][a-z]{2,8} )?\d{4}\s*$/m],
  ['systmone', 2, /\bsensitivities\b|\bsurgery: dr\b|\bnumeric (?:results?|values?)\b/i],
  ['systmone', 2, /\bNHS: ?\d/i],
  [
    'medicus',
    4,
    /\b(?:care record|adverse reactions? (?:&|and) allergies|allergies (?:&|and) adverse reactions|inactive problems|linked problems|presenting reason|clinical summary)\b/i,
  ],
  ['medicus', 2, /\s·\s/],
  ['medicus', 2, /^\s*(?:onset|started|reaction|recorded|last issued|next review|significance)\b.*·/im],
  ['medicus', 1, /^\s*(?:date of birth|nhs number|sex|legal sex)\s*$/im],
  ['medicus', 1, /^\s*(?:observations|medications?|allergies and intolerances)\s*(?:\(\d+\))?\s*$/im],
];

/** Which record system a paste came from, by what only its prints have; `none` where nothing tells. */
export function systemOf(lines: readonly Line[]): RecordSystem {
  // The name stands at the head or the foot; the habits show within the first pages.
  const text = [...lines.slice(0, 400), ...lines.slice(400).slice(-20)]
    .map((line) => line.text.slice(0, 400))
    .join('\n');
  const scores: Record<Named, number> = { emis: 0, systmone: 0, medicus: 0 };
  for (const [system, weight, mark] of marks) if (mark.test(text)) scores[system] += weight;
  const [first, second] = (Object.entries(scores) as [Named, number][]).sort((a, b) => b[1] - a[1]);
  return first && second && first[1] >= 2 && first[1] > second[1] ? first[0] : 'none';
}
