import { neverClaimsIn } from '@/utils/guidance/neverClaims';
import type { Draft } from '@/utils/model/draft';
import type { Finding } from '@/utils/model/finding';
import { draftTexts, type DraftText } from './draftTexts';
import { finding } from './finding';

const campaign =
  /\b(?:(?:collective|industrial)\s+action|work(?:ing)?[- ]to[- ]rule|BMA\s+(?:action|ballot|campaign)|GPC\s+action|safe working campaign|protest(?:ing)? (?:against|letter))\b/i;

/** Unmistakable in any text; "dumping syndrome" is a diagnosis. */
const accuses =
  /\b(?:dump(?:ed|ing)?\b(?!\s+syndrome)|unacceptabl[ey]|disgrace(?:ful)?|appalling|outrageous|incompeten(?:t|ce)|negligen(?:t|ce)|scandalous|shambles|ridiculous|breach of contract)/i;

/** Words that a clinical text uses of symptoms and patients, and a reply of colleagues. */
const accusesColleagues =
  /\b(?:you|they|trust|hospital|provider|department|clinic|service)\b[^.]{0,40}\b(?:refus(?:e|ed|es|ing)|fail(?:ed|s|ure|ing)? to|ignor(?:e|ed|es|ing)|insist(?:s|ed|ing)?|demand(?:s|ed|ing)?|bounced|reject(?:ed|s|ing)?)\b/i;

const gentler = 'Say what happened and what you ask for; colleagues answer a courteous letter sooner.';

function wordFindings({ where, text }: DraftText): Finding[] {
  const found: Finding[] = [];
  const said = campaign.exec(text)?.[0];
  if (said)
    found.push(
      finding(
        'campaign-words',
        'block',
        where,
        `“${said}” has no place in a letter about a patient.`,
        'Take it out; the letter stands on the patient’s need.',
      ),
    );
  const harsh =
    accuses.exec(text)?.[0] ?? (where.startsWith('clinical.') ? undefined : accusesColleagues.exec(text)?.[0]);
  if (harsh) found.push(finding('accusing-words', 'prompt', where, `“${harsh}” may read as an accusation.`, gentler));
  return found;
}

function ownWordingFindings({ ownWording }: Draft): Finding[] {
  return ownWording.flatMap(({ text, title }, index) =>
    neverClaimsIn(text)
      .filter(({ id }) => id !== 'tone' && id !== 'collective-action')
      .map(({ id, what }) =>
        finding(
          `own-wording-${id}`,
          'prompt',
          `ownWording.${index}`,
          `“${title.trim() || 'Your own wording'}” may claim ${what}.`,
          'Check it against the source and the date; it stands in the letter as the practice’s own.',
        ),
      ),
  );
}

/** Words that accuse, words of campaign, and claims in a practice's own wording that the product itself would not make. */
export function toneChecks(draft: Draft): Finding[] {
  const quotes = (where: string) => where === 'returned.reasonGiven' || where === 'returned.asked';
  return [
    ...draftTexts(draft)
      .filter(({ where }) => !quotes(where))
      .flatMap(wordFindings),
    ...ownWordingFindings(draft),
  ];
}
