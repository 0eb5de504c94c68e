import { firstMatch, matches, pattern } from './pattern';

/** Names of the urgent suspected cancer pathway (field guide 4.1, detection guide 5), for a page's or a form's own name. */
const pathway =
  '2ww\\w*|2wr|2 weeks? (?:wait\\w*|rule|referrals?|pathways?|target|proformas?|forms?|clinics?|suspected)|tww|twr|14 days? (?:rule|wait|pathway|referral)|uscr?s?|urgent suspected|fast track\\w*|' +
  'rapid (?:access )?diagnostics?(?: (?:cent\\w+|clinics?|service|pathway))?|rdcs?|(?:non|vague)(?: site)? specific symptoms?|vague symptoms?|nss|faster diagnos\\w+|fds|ng12|' +
  '(?:faecal|fecal) immuno\\w+(?: \\w+){0,2}|q?fit (?:tests?\\w*|kits?|results?|pathway|value|positive|negative|and)|symptomatic breast|straight to test|(?:breast|neck|testicular|lump)~lumps?(?: clinics?)?|lump clinics?|' +
  '(?:suspected|suspicio\\w+)~(?:malignan\\w+|tumou?rs?|melanomas?|sarcomas?|lymphomas?|myelomas?|leuk\\w+)';
const disease =
  '[^ ¦]*cancer[^ ¦]*|oncolog\\w+|malignan\\w+|melanomas?|carcinomas?|sarcomas?|lymphomas?|leukaemias?|myelomas?|neuroblastomas?|tumou?rs?|breast(?! ?feed\\w*| pump| milk| screening)';
const anyName = `${pathway}|${disease}`;

/** In prose and on labels only words that name the pathway itself count: a history of cancer is no cancer form. */
const inProse =
  '2ww\\w*|2wr|2 weeks? (?:wait\\w*|rule|referrals?|pathways?)|urgent suspected~cancers?|(?:suspected|suspicion of)~cancers?|uscr?|cancer suspected|(?:cancer|fast track|rapid diagnostic)~(?:referral )?(?:forms?|proformas?)|date of decision to refer|' +
  'rapid diagnostic (?:cent\\w+|clinics?)|(?:non|vague)(?: site)? specific symptoms?|faster diagnosis|ng12';

const filler =
  '(?:for|a|an|the|any|of|be|to|use|used|using|suitable|appropriate|intended|urgent|on|via|via the|as|suspected|suspicion|patients?|with|include|including|accept|accepted|skin|referrals?|this form|it|under|meeting)';
const not =
  '(?:non|not|never|no|other than|apart from|except|exclud\\w+|without|rather than|instead of|do not|dont|cannot|is not|are not)';
const chained = (name: string) =>
  `(?<!if )${not}(?: ${filler}){0,5} (?:${name})(?: (?:referrals?|pathways?|patients?|forms?|criteria|and|or|the|${name}))*`;

/** Not about cancer: the chest pain clinic's old "two week rule", and the fast track tool of continuing healthcare. */
const otherwise =
  'chest pain(?: [^ ¦]+){0,6} ¦? ?2 weeks? (?:wait )?rule|2 weeks? (?:wait )?rule~chest pain|(?:continuing healthcare|chc)(?: ¦)?~fast track\\w*|fast track~(?:continuing healthcare|chc)';

// Denials are looked for only where the words stand at all: their pattern is the longest of the matcher.
const bare = (folded: string, name: string) =>
  firstMatch(name, folded) === null
    ? ''
    : folded.replace(pattern(chained(name)), ' ¦ ').replace(pattern(otherwise), ' ¦ ');

/** Words in the name of a page, a form, a link or a file that make it one for suspected cancer; null when they are denied ("not for 2WW"). */
export function cancerInName(folded: string): string | null {
  return firstMatch(anyName, bare(folded, anyName));
}

/** Words of prose or of a form's labels that make it a suspected cancer form, up to `most` different ones, denied ones left out. */
export function cancerInProse(folded: string, most: number): string[] {
  return matches(inProse, bare(folded, inProse), most);
}

const cancerForm = `(?:2ww\\w*|2wr|2 weeks? (?:wait\\w*|rule)|uscr?|urgent suspected|suspected(?: [^ ¦]+){0,2} cancers?)(?: [^ ¦]+){0,5} (?:forms?|proformas?|templates?)`;

/** Mentions of a suspected cancer form in prose, up to `most` different ones, denied ones left out. */
export const cancerFormsIn = (folded: string, most: number): string[] =>
  matches(cancerForm, bare(folded, inProse), most);

const sites =
  'brain(?: and cns)?|cns|breast|childrens?|paediatric|colorectal|lower gi|gynae\\w*|haemat\\w+|head and neck|lung|sarcoma|skin|upper gi|urolog\\w+|neuroblastoma|thyroid|ovarian|prostate|bladder';

/** The tumour sites a text lists, up to five different ones: five in a list of forms is the suspected cancer list. */
export const tumourSites = (folded: string): string[] => matches(sites, folded, 5);
