/** Something no letter may say. `unless` excuses a sentence that says it in the one form that is right. */
export interface NeverClaim {
  id: string;
  /** What must not be claimed, in a line. */
  what: string;
  pattern: RegExp;
  unless?: RegExp;
}

const advice = '(?:advice and guidance|a&g|specialist advice|single points? of access)';
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/**
 * Twelve things never to claim and the tone of every letter (docs/decisions/0008-dated-wording.md), as patterns tried on each sentence.
 * They guard the product's own text; a practice's own wording is measured by them too and told.
 */
export const neverClaims: readonly NeverClaim[] = [
  {
    id: 'advice-voluntary',
    what: 'that advice and guidance is voluntary, outside the contract, unfunded or paid by the request',
    pattern: new RegExp(
      `${advice}[^.]{0,80}\\b(?:voluntary|optional|non-contractual|not (?:contractual|required|mandatory|mandated)|unfunded|not funded|no(?:t a)? contractual)|£ ?20\\b|enhanced service`,
      'i',
    ),
  },
  {
    id: 'advice-mandatory',
    what: 'that advice and guidance is mandatory or that every referral goes through it',
    pattern: new RegExp(
      `${advice}[^.]{0,80}\\b(?:mandatory|mandated|compulsory|obligatory|must be (?:used|sought)|is required)|\\b(?:all|every) (?:non-cancer |planned )?referrals? must\\b`,
      'i',
    ),
  },
  {
    id: 'collective-action',
    what: 'that the practice takes collective or industrial action, or that the BMA tells GPs to stop advice and guidance',
    pattern:
      /(?:collective|industrial|local) action|work[- ]to[- ]rule|\bstrike\b|\bdispute\b|in protest|BMA[^.]{0,60}\b(?:stop|cease|boycott)/i,
  },
  {
    id: 'breach',
    what: 'that anybody is in breach of a contract',
    pattern: /\bbreach|\bunlawful|\billegal|contravene/i,
  },
  {
    id: 'other-route',
    what: 'that a referral letter may go by email, post or fax instead of e-RS',
    pattern:
      /\breferrals?\b[^.]{0,80}\b(?:by|via|through) (?:e-?mail|post|fax)|(?:instead of|rather than|outside|without) (?:the )?(?:NHS )?e-?(?:RS\b|Referral Service)/i,
  },
  {
    id: 'no-form-ever',
    what: 'that a form is never needed; the right claim names the national GP contract and a local form',
    pattern:
      /\b(?:no|never|not|nothing)\b[^.]{0,60}\b(?:pro-?formas?|forms?)\b[^.]{0,60}\b(?:need(?:ed|s)?|requires?d?|necessary|obliged?|obliges)|\b(?:no|never|not|nothing)\b[^.]{0,60}\b(?:need|requires?d?|obliged?|obliges)\b[^.]{0,80}\b(?:pro-?formas?|forms?)\b|\b(?:pro-?formas?|forms?)\b[^.]{0,40}\b(?:never|not|no longer)\b[^.]{0,30}\b(?:needed|required|necessary)/i,
    unless: /no term of the national GP contract[^.]*locally produced/,
  },
  {
    id: 'promise',
    what: 'that a letter secures acceptance, an appointment or a start of the waiting-time clock',
    pattern:
      /guarantee|will be accepted|must (?:be )?accept|must not (?:be )?(?:reject|return)|entitled to an appointment|waiting[- ]time clock|clock (?:has )?start|18[- ]week/i,
  },
  {
    id: 'product-decides',
    what: 'that the product decides urgency or pathway, or has checked clinical content',
    pattern:
      /\b(?:this|the) (?:tool|software|product|extension|program|app)\b|Dear Colleague (?:has|recommends|decides|checked)|automatically (?:checked|generated|triaged)|clinically (?:checked|validated)/i,
  },
  {
    id: 'endorsement',
    what: 'endorsement by the BMA, an LMC, the NHS or a standards body, or "in line with" without document and date',
    pattern:
      /\b(?:endorsed|approved|accredited|authorised|backed|supported|recommended) by (?:the )?(?:BMA|GPC|LMC|NHS|PRSB|GMC|Professional Record)|on behalf of the (?:BMA|NHS|LMC)|\b(?:in line|in accordance|consistent|compliant) with\b|conforms? to/i,
    unless: new RegExp(`in line with[^.]*${month} 20\\d\\d`),
  },
  {
    id: 'clause-number',
    what: 'a clause number of the NHS Standard Contract without its contract year',
    pattern: /\b(?:SC|Service Conditions?|clause)\s?\d/i,
    unless: /20\d\d\/\d\d/,
  },
  {
    id: 'two-week-wait',
    what: 'that the two-week wait is the national target of today',
    pattern: /two[- ]week[- ](?:wait|rule|target|standard)|\b2\s?WW\b|\b2\s?WR\b/i,
  },
  {
    id: 'other-nations',
    what: 'anything about Wales, Scotland or Northern Ireland',
    pattern: /\b(?:Wales|Welsh|Scotland|Scottish|Northern Ireland)\b/,
  },
  {
    id: 'tone',
    what: 'words that accuse or offend',
    pattern:
      /\bdump|\brefus|\bunacceptabl|\bdisgrac|\bappalling|\bincompeten|\bnegligen|\bbounced?\b|\binappropriate|\bfail(?:ed|s|ure|ing)? to\b|\bdemand(?:s|ed|ing)?\b|\binsist|\bignor(?:e|ed|ing)\b|\bexcuse|\breject/i,
  },
];

const sentenceEnd = /(?<=[.!?:])\s+|\n+/;

/** The sentences of a text that say what no letter may say, each with the claim it makes. */
export function neverClaimsIn(text: string): { id: string; what: string; sentence: string }[] {
  return text
    .split(sentenceEnd)
    .flatMap((sentence) =>
      neverClaims
        .filter(({ pattern, unless }) => pattern.test(sentence) && !unless?.test(sentence))
        .map(({ id, what }) => ({ id, what, sentence })),
    );
}
