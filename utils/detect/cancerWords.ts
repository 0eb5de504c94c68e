import type { Lexicon } from '@/utils/model/lexicon';

/** What stands beside a symptom where the symptom is the name of a clinic or of its form. */
const asked = '(?:clinics?|referrals?|forms?|proformas?|pathway|hotline|service|one stop|triage)';

/** Alarm symptoms and findings that name a clinic, a pathway or a form in place of the word cancer. */
const alarm =
  `(?:painless|obstructive) jaundice|(?<!neonatal |newborn |prolonged )jaundice~${asked}|lymphadenopathy|lymph nodes?~${asked}|hoarse\\w*|iron deficiency~${asked}|ida ${asked}|` +
  `(?:lung|pulmonary|thyroid)~nodules?|(?:thyroid|parotid|salivary|soft tissue|groin|axillary|penile|vulval)~(?:lumps?|swellings?|mass(?:es)?)|(?:skin|pigmented) lesions?~(?:triage|photo\\w*|images?)|` +
  `(?:mouth|oral|tongue) ulcers?|rectal bleeding~${asked}|unexplained (?:bruising|pallor|weight loss|bleeding)|muo ${asked}|(?:28|31|62) days? (?:pathway|standard|target|referrals?|forms?|proformas?|clinics?|diagnos\\w+)`;

/** Names of the urgent suspected cancer pathway (field guide 4.1, detection guide 5). */
const pathway =
  '2ww\\w*|2wr\\w*|(?:2|two)weeks?\\w*|2 weeks? (?:wait\\w*|rule|referrals?|pathways?|target|proformas?|forms?|clinics?|suspected)|tww|twr|14 days? (?:rule|wait|pathway|referral)|uscr?s?|urgent suspected|fast track\\w*|' +
  'rapid (?:access )?diagnostics?(?: (?:cent\\w+|clinics?|service|pathway))?|rdcs?|(?:non|vague)(?: site)? specific symptoms?|vague symptoms?|nss|faster diagnos\\w+|fds|ng12|' +
  '(?:faecal|fecal) immuno\\w+(?: \\w+){0,2}|q?fit (?:tests?\\w*|kits?|results?|pathway|value|positive|negative|and)|symptomatic breast|straight to test|(?:breast|neck|testicular|lump)~lumps?(?: clinics?)?|lump clinics?|metasta\\w+|unknown primary|cup (?:teams?|referrals?|forms?|proformas?|clinics?|pathway|service)|ca ?125|(?:pelvic|ovarian|abdominal) mass(?:es)?|haematuria~(?:clinics?|referrals?|forms?|proformas?|pathway|one stop)|(?:visible|macroscopic) haematuria|haemoptysis|(?:post menopausal|postmenopausal) bleeding|pmb (?:clinics?|referrals?|forms?|proformas?|pathway|one stop)|(?:raised|elevated) psa|dysphagia (?:hotline|clinics?|referrals?|forms?)|suspicio\\w+~(?:lesions?|moles?|lumps?|naev\\w+)|changing moles?|' +
  '(?:suspected|suspicio\\w+)~(?:malignan\\w+|tumou?rs?|melanomas?|sarcomas?|lymphomas?|myelomas?|leuk\\w+)';
const disease =
  '[^ ¦]*cancer[^ ¦]*|oncolog\\w+|malignan\\w+|melanomas?|carcinomas?|sarcomas?|lymphomas?|leukaemias?|myelomas?|neuroblastomas?|tumou?rs?|breast(?! ?feed\\w*| pump| milk| screening)';

/** A form said to be the pathway's own, the form first: a page that merely points elsewhere names the pathway first. */
const formMeant =
  'as (?:an? )?(?:possible|suspected|query) cancers?|' +
  '(?:forms?|proformas?|templates?)(?: (?!not |never |cannot |dont |except |excluding |other |non |without )[^ ¦]+){0,4} (?:for|as|on|via|under)(?: (?:all|an?|the|your|any))? (?:2ww\\w*|2wr|2 weeks? (?:wait\\w*|rule)|uscr?|urgent suspected|suspected(?: [^ ¦]+){0,2} cancers?|(?:[^ ¦]+ ){0,2}cancers? (?:pathways?|referrals?|routes?))';

/** Words of suspected cancer: in names any word of the pathway or the disease, in prose and on labels the pathway's alone. */
export const cancerWords: Lexicon['cancer'] = {
  name: `${pathway}|${alarm}|${disease}`,
  prose:
    '2ww\\w*|2wr|2 weeks? (?:wait\\w*|rule|referrals?|pathways?)|urgent suspected~cancers?|(?:suspected|suspicion of)~cancers?|uscr?|cancer suspected|(?:suspected|possible|query)~(?:scc|squamous\\w*|melanomas?|malignan\\w+)|possible cancers?|(?:cancer|fast track|rapid diagnostic)~(?:referral )?(?:forms?|proformas?)|date of decision to refer|' +
    'rapid diagnostic (?:cent\\w+|clinics?)|(?:non|vague)(?: site)? specific symptoms?|faster diagnosis|ng12',
  form: `(?:2ww\\w*|2wr|2 weeks? (?:wait\\w*|rule)|uscr?|urgent suspected|suspected(?: [^ ¦]+){0,2} cancers?)(?: [^ ¦]+){0,5} (?:forms?|proformas?|templates?)|${formMeant}`,
  formMeant,
  not: 'non not never no except excluding excludes excluded exclude without cannot dont than from of',
  before: { than: 'other rather', from: 'apart', of: 'instead' },
  filler:
    'for a an the any of be to use used using suitable appropriate intended urgent on via as suspected suspicion patient patients with include including accept accepted skin referral referrals this form it under meeting',
  // The chest pain clinic's old "two week rule", and the fast track tool of continuing healthcare.
  otherwise:
    'chest pain(?: [^ ¦]+){0,6} ¦? ?2 weeks? (?:wait )?rule|2 weeks? (?:wait )?rule~chest pain|(?:continuing healthcare|chc)(?: ¦)?~fast track\\w*|fast track~(?:continuing healthcare|chc)',
  sites:
    'brain(?: and cns)?|cns|breast|childrens?|paediatric|colorectal|lower gi|gynae\\w*|haemat\\w+|head and neck|lung|sarcoma|skin|upper gi|urolog\\w+|neuroblastoma|thyroid|ovarian|prostate|bladder',
};
