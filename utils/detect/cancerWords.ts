import type { Lexicon } from '@/utils/model/lexicon';
import { redFlags } from './redFlags';

/** What stands beside a symptom where the symptom is the name of a clinic or of its form. */
const asked = '(?:clinics?|referrals?|forms?|proformas?|pathway|hotline|service|one stop|triage)';

/** Alarm symptoms and findings that name a clinic, a pathway or a form in place of the word cancer. */
const alarm =
  `(?:painless|obstructive) jaundice|(?<!neonatal |newborn |prolonged )jaundice~${asked}|lymphadenopathy|lymph nodes?~${asked}|hoarse\\w*|iron deficiency~${asked}|ida ${asked}|` +
  `(?:lung|pulmonary|thyroid)~nodules?|(?:thyroid|parotid|salivary|soft tissue|groin|axillary|penile|vulval)~(?:lumps?|swellings?|mass(?:es)?)|(?:skin|pigmented) lesions?~(?:triage|photo\\w*|images?)|` +
  `(?:mouth|oral|tongue) ulcers?|rectal bleeding~${asked}|unexplained (?:bruising|pallor|weight loss|bleeding)|muo ${asked}|(?:28|31|62) days? (?:pathway|standard|target|referrals?|forms?|proformas?|clinics?|diagnos\\w+)`;

/** Parts of the body whose quick clinics and urgent forms are the cancer pathway's. */
const organ =
  '(?:lung|chest clinic|colon|scrotal|hpb|neck|lumps?|prostate|urolog\\w+|haematuria|gynae\\w*|colorectal|bowel|skin|dermatolog\\w+|head|thyroid|ent|haematolog\\w+|upper gi|lower gi|liver|pancrea\\w+|hpb|brain|bone|bladder|renal mass|kidney|testicular|ovar\\w+|endometri\\w+|cervi\\w+|oral|mouth)';
/** The same clinics by how fast they are, by an abnormal finding, or by the body's part that is lumpy, bleeding or thick. */
const quick =
  `rapid access ${organ}|${organ}~rapid(?: access)?|rapid ${organ}|urgent ${organ}(?: and [^ ¦]+)?~(?:referrals?|clinics?|pathways?|forms?|proformas?)|${organ} (?:[^ ¦]+ )?urgent(?: referrals?)?|${organ} hotlines?|one (?:stop|visit)~${organ}|${organ}~one (?:stop|visit)|one stop mammograph\\w+|(?:timed|optimal) (?:[^ ¦]+ ){0,3}?pathways?|` +
  `site specific|direct to (?:test|scope|colonoscopy|gastroscopy|endoscopy|scan|ct)|direct gastroscopy|ralc|mdcs?|mddcs?|stt|(?:priority|urgent|rapid|fast|quick|multi ?disciplinary) (?:[^ ¦]+ )?diagnos\\w+|gut feelings?|serious (?:illness\\w*|disease|pathology|diagnosis|symptoms?)|worrying|red flags? (?:referrals?|forms?|proformas?|clinics?|pathway|symptoms? (?:clinics?|forms?))|alarm symptoms?|` +
  `(?:abnormal|suspicious) (?:chest x ?rays?|cxrs?|ultrasound|scans?|imaging|cervix|prostate|dre|mri|pancreas|liver)|(?:psa|prostate) ${asked}|(?:chang\\w+ (?:in|of)|altered) bowel habits?|cibh|(?:rectal|anal|renal|kidney|liver|pancreatic|adrenal|brain|intracranial|bone|lung) mass(?:es)?|space occupying|(?:endometrial|thickened) (?:thickening|endometrium)|post ?coital bleeding|` +
  `(?<!benign |benign skin |benign pigmented )lesions?(?=~${asked}|(?: [^ ¦]+){0,2} ¦|$)|(?<!fatty )lumps?|blood in~urine|blood in~(?:stools?|sputum|semen)|coughing (?:up )?blood|bleeding after~menopause|painless (?:yellowing|jaundice)|white reflex|leukocoria|food sticking|leukoplakia|erythroplakia|(?:red|white) patch\\w*|moles? ${asked}|mole check\\w*|splenomegaly|night sweats|(?:upper gi|lower gi|head and neck)(?! endoscop\\w+)~(?:referrals?|forms?|proformas?)`;

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
  '(?:suspected|possible)(?: [^ ¦]+){0,2} (?:cancers?|melanomas?|malignan\\w+)(?: [^ ¦]+){0,3} (?:seen|triaged|reviewed|assessed|booked|appointed)(?: [^ ¦]+){0,4} (?:2 weeks|14 days|7 days)|' +
  '(?:forms?|proformas?|templates?)(?: (?!not |never |cannot |dont |except |excluding |other |non |without )[^ ¦]+){0,4} (?:for|as|on|via|under)(?: (?:all|an?|the|your|any))? (?:2ww\\w*|2wr|2 weeks? (?:wait\\w*|rule)|uscr?|urgent suspected|suspected(?: [^ ¦]+){0,2} cancers?|(?:[^ ¦]+ ){0,2}cancers? (?:pathways?|referrals?|routes?))';

/** Words of suspected cancer: in names any word of the pathway or the disease, in prose and on labels the pathway's alone. */
export const cancerWords: Lexicon['cancer'] = {
  name: `${pathway}|${alarm}|${quick}|${disease}`,
  prose:
    '2ww\\w*|2wr|2 weeks? (?:wait\\w*|rule|referrals?|pathways?)|urgent suspected~cancers?|(?:suspected|suspicion of)~cancers?|uscr?|cancer suspected|(?:suspected|possible|query)~(?:scc|squamous\\w*|melanomas?|malignan\\w+)|possible cancers?|(?:cancer|fast track|rapid diagnostic)~(?:referral )?(?:forms?|proformas?)|date of decision to refer|' +
    'rapid diagnostic (?:cent\\w+|clinics?)|(?:non|vague)(?: site)? specific symptoms?|faster diagnosis|ng12',
  form: `(?:2ww\\w*|2wr|2 weeks? (?:wait\\w*|rule)|uscr?|urgent suspected|suspected(?: [^ ¦]+){0,2} cancers?)(?: [^ ¦]+){0,5} (?:forms?|proformas?|templates?)|${formMeant}`,
  formMeant,
  declared:
    '(?:aware|informed|told|explained|discussed)(?: [^ ¦]+){0,8}? (?:suspected cancer|(?:may|might|could) (?:have|be) (?:a )?cancer|possib\\w+(?: of)?(?: having)? cancer|cancer is suspected)|(?:this is|as) an? (?:urgent )?(?:suspected )?cancer referral|cancer (?:type|site|area)s? suspected|(?:pretty sure|very concerned|unsure|think~likely)(?: [^ ¦]+){0,6}? cancer',
  elsewhere:
    '(?:on|via|by|using|with|through|use|need|needs) (?:the|their|its|your|our|an?) (?:usual|normal|separate|existing|own|current|relevant|dedicated|standard|appropriate|correct|right)(?: [^ ¦]+){0,4}? (?:forms?|proformas?|pathways?|routes?)|(?:use|complete|send|submit) (?:the|an?|our) (?:[^ ¦]+ ){0,4}?(?:forms?|proformas?|pathways?|routes?) (?:if|for|when|where|instead)',
  redFlags,
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
