import type { Cue } from '@/utils/model/site';
import type { Place } from '@/utils/model/signals';
import { form, formWords } from './formWords';

/** Where a page or a part of it is named. */
const name: Place[] = ['title', 'heading', 'address'];
const prose: Place[] = ['heading', 'lead', 'text', 'label', 'legend', 'button', 'link'];
const main = (cue: Cue): Cue => ({ ...cue, main: true });
const cue = (id: string, places: readonly Place[], says: string, least = 1): Cue => ({ id, in: places, says, least });

const system = '(?:emis|systm ?one|tpp|dxs|vision|ardens|medicus)';

const formName = formWords.name;

export const formInName = cue('form in name', [...name, 'legend'], formName);
export const formNamed = cue(
  'form named',
  ['title', 'heading', 'address', 'legend', 'lead', 'text', 'label', 'button', 'link'],
  formName,
);
/** Forms of the protected pathways often carry other names than "referral form". */
export const anyForm = cue(
  'other form named',
  ['title', 'heading', 'link', 'lead', 'text'],
  '(?:order|application|request|consent|assessment|notification|concerns?|checklist|enquiry|risk|medical|funding|booking|mitigation|fast track|decision) (?:forms?|tools?)|proformas?',
);
export const formWordInName = main(
  cue('form word in name', ['title', 'heading'], 'forms?|proformas?|templates?|checklists?|tools?'),
);
/** Some form at all, by whatever name: without one a protected word in a title is guidance. */
export const formAtAll = cue(
  'some form',
  ['title', 'heading', 'link', 'file name', 'legend', 'button', 'lead', 'text', 'label'],
  `${formName}|(?:order|application|request|consent|assessment|notification|concerns?|checklist|enquiry|risk|funding|booking|mitigation|fast track|specific|referral|this|the|that|new|old|online|completed|appropriate|correct|paper) (?:forms?|tools?|checklists?)|forms? for|proformas?`,
);
export const localFormFile: Cue = { ...cue('form to download', ['link', 'file name'], ''), forms: 'local file' };
export const localFormLink: Cue = { ...cue('form linked', ['link', 'file name'], ''), forms: 'local' };
export const exemptFormLink: Cue = { ...cue('exempt form linked', ['link', 'file name'], ''), forms: 'exempt' };

export const imposed = cue(
  'form imposed',
  ['heading', 'lead', 'text', 'label', 'link', 'button'],
  `(?:complet\\w+|us(?:e|ed|ing)|submi\\w+|download\\w*|fill\\w*|return\\w*|sent?d?|made|attach\\w*|via|on|with|through|by|need\\w*|have) (?:[^ ¦]+ ){0,6}?(?:proformas?|referral (?:[^ ¦]+ )?${form})|(?:submission|completion|completing|complete|using|use|on) (?:of )?(?:this|the above|the) (?:[^ ¦]+ ){0,3}?${form}|` +
    `(?:incomplete|inadequate) (?:referral )?(?:forms?|referrals?)~(?:returned|rejected)|(?:returned|rejected)~${form}|(?:proforma|referrals? ${form})(?: [^ ¦]+){0,4}? (?:needs? to be|must be|should be|has to be|have to be|is required|are required)|referrals? ${form} (?:is|are|can|available|should|must|will|needs?|below|attached|to be)|${form}~${system}|${system}~${form}|(?:copy|copies) of~referral ${form}|completed (?:referral )?${form}|referrals?(?: [^ ¦]+){0,6} via~${system}|mandatory~form|form is mandatory|omission~rejected`,
);

/** A form asked of referrers by name: the plainest sign of all. */
export const imposedOnReferrers = cue(
  'form asked of referrers',
  ['heading', 'lead', 'text', 'link'],
  `(?<!(?:your|my|ask the|ask a|the patients) )(?:gps?|referrers?|(?:referring )?clinicians?|(?:health|healthcare|medical|care) professionals?|practices|referrals)(?: [^ ¦]+){0,14}? (?:proformas?|(?:referral|electronic|standard|online|this|the above|above|below|emis) (?:[^ ¦]+ )?${form}|${form} (?:below|in|within|on|is|are|above))|referral form(?: [^ ¦]+){0,4} (?:completed|filled in|submitted|signed|sent)(?: [^ ¦]+){0,3}? by (?:an? |the |your patients )?(?:[^ ¦]+ ){0,3}?(?:gps?|clinicians?|referrers?|professionals?|doctors?)|(?:please )?complete(?: [^ ¦]+){0,8}? referral (?:[^ ¦]+ )?${form}(?= (?:and|below|to|for|with|or|¦))`,
);
/** A form asked of every referral. */
export const imposedOnAll = cue(
  'form asked of all referrals',
  ['heading', 'lead', 'text'],
  '(?:all|any|new|gp|routine)(?: [^ ¦]+){0,4}? referrals?(?: [^ ¦]+){0,12}? (?:must|should|need|needs|will|to be|have to|has to|only)(?: [^ ¦]+){0,12}? (?:forms?|proformas?)',
);
export const selfVoice = cue('self-referral offered', ['heading', 'lead', 'text'], 'refer yourself|referring yourself');
export const referralInName = cue('referral in name', ['title', 'heading', 'address'], 'referrals?|refer');
export const formInLead = cue('form in first words', ['title', 'heading', 'lead', 'address'], formName);

/** Words of people who refer. Two different ones, because any one of them also stands in pages for patients. */
const referrerWords =
  `(?:for|from|by|to|via|all|our|local) (?:the |a )?(?:gps?|referrers?|clinicians?|primary care|general practi\\w+)|(?<!(?:your|my) )gps? (?:and|or|only|across|can|should|must|may|will|are|who|practices?|referr\\w+|surger\\w+|access|colleagues|information)|referring (?:gps?|clinicians?|practices?|professionals?|practitioners?|doctors?|organisations?|teams?)|referrers?|(?:health|healthcare|medical|other|care) professionals|clinicians?|primary care|general practi\\w+|` +
  `patients? (?:with|who|must|should|has|have|is|are|aged|details|registered|under|under the age|presenting)|(?:the|your|their|a|this|each) patients?|please refer|to refer|how to refer|make a referral|making a referral|${system}|ers|ereferrals?|choose and book|nhs ?(?:net|mail)|referring (?:health|healthcare) professionals|practice code|nhs number|consultants?|inclusion criteria|exclusion criteria|referral criteria|red flags?|triage\\w*|secondary care`;
export const referrers: Cue = cue('referrers addressed', ['title', ...prose], referrerWords, 3);
export const someReferrers: Cue = cue('referrers spoken of', ['title', ...prose], referrerWords, 2);
export const referrerPlace = cue(
  'referrer pages',
  ['address', 'title', 'heading'],
  'gps?|for gps?|gp (?:information|hub|area|zone|portal|referr\\w+)|health professionals?|healthcare professionals?|professionals?|referrers?|clinicians?|primary care|referral guid\\w+|referral support|refer a patient|referring|making a referral|make a referral|how to refer|how to make a referral',
);

export const adviceName = `a and g|advice and guidance|advice guidance|advice (?:and|or) refer\\w*|(?:specialist|consultant|pre referral|clinician|gp|telephone|email) advice(?: and guidance| lines?| service| requests?)?|advice requests?|teledermatology advice|advice lines?|consultant (?:line|connect)`;
export const adviceInName = cue('advice in name', name, adviceName);
export const platformInName = main(
  cue(
    'advice platform in name',
    ['title', 'heading', 'address'],
    'cinapsis|consultant (?:connect|line|link)|photosaf|rego|kinesis|medefer',
  ),
);
export const adviceSpokenOf = cue(
  'advice spoken of',
  ['heading', 'lead', 'text'],
  'a and g|advice and guidance|specialist advice|advice service',
);
export const adviceWord = main(cue('advice word', ['title', 'heading', 'address'], 'advice'));
export const adviceNamed = cue(
  'advice service named',
  ['lead', 'text', 'heading'],
  '(?:a and g|advice and guidance)(?: services?)?~(?:via|through|on|in) (?:the )?ers|ers (?:a and g|advice and guidance)|(?:use|using|via|through) the (?:[^ ¦]+ )?(?:a and g|advice and guidance)',
);

export const adviceActs: readonly Cue[] = [
  cue(
    'advice asked for',
    prose,
    '(?:request|seek|submit|send|obtain|access|ask|us|rais|creat|mak|get|provid|offer|giv|receiv)\\w*~(?:advice|a and g|guidance)|(?:advice|a and g|guidance)~requests?',
  ),
  cue(
    'route named',
    prose,
    `(?:via|through|on|using|in|within|by)~(?:ers|ereferrals?)|ers|ereferral service|consultant connect|cinapsis|kinesis|rego|vantage|medefer|photosaf|accurx|${system}`,
  ),
  cue(
    'turnaround',
    prose,
    '(?:within|in|under) \\d+(?: (?:to )?\\d+)? (?:working |business )?(?:days?|hours?)|\\d+ working days?|of responses|turn ?around|response times?|respond\\w*~(?:days?|hours?)',
  ),
  cue(
    'responsibility',
    prose,
    'clinical responsibility|conver\\w+~referral|requesting clinician|referring clinicians?|gp code|practice code',
  ),
  cue(
    'what to send',
    prose,
    '(?:attach|includ|upload)\\w*~(?:photo\\w*|images?|pictures?|ecgs?|results?|letters?|history|details)|inclusion criteria|exclusion criteria',
  ),
];

const labelWords =
  'nhs (?:number|no)|ubrn|hospital (?:no|number)|referring (?:gp|clinician|practitioner|professional|organisation|consultant)|referrers? (?:name|details|role|email|telephone|organisation|designation|job title|address)|gp (?:details|name|practice|surgery|address)|registered gp|usual gp|name of gp|practice (?:name|code)|national practice code|gmc(?: registration)?(?: no| number)?|on behalf of gp|dates? of~(?:referral|refer)|reason for~referral|relationship to patient|designation|job title|profession|patients? (?:name|details|consent\\w*|aware|forename|surname|address|gp)|interpreter required|transport required|past medical history|current medication|presenting (?:problem|complaint|condition)s?|consent\\w*~patient|(?:is the )?patient aware';

/** A page of health care says so: two different words of it, which pages of trade, training or family support lack. */
export const healthCare = cue(
  'health care',
  ['title', 'address', ...prose, 'legend', 'file name'],
  'nhs|gps?|general practi\\w+|patients?|clinics?|clinical(?:ly)?|clinicians?|health|healthcare|medical|medicines?|medications?|hospitals?|consultants?|hospices?|palliative|surger(?:y|ies)|emis|systmone|ers|diagnos\\w+|symptoms?|\\w+ology|\\w*therap\\w+|nurs(?:e|es|ing)|icb|ccg|secondary care|primary care|wheelchairs?|podiatry|audiology|dermatolog\\w+|autism|adhd',
  2,
);

/** Labels a professional fills in on a referral form; two different ones make one. */
export const professionalLabels = cue('professional labels', ['label', 'legend', 'heading'], labelWords, 2);
/** The same where the form stands as plain text. */
export const professionalText = cue('professional form text', ['label', 'legend', 'heading', 'text'], labelWords, 4);
export const someProfessionalText = cue(
  'some professional form text',
  ['label', 'legend', 'heading', 'text'],
  labelWords,
  3,
);
export const letterContents = cue(
  'what a letter should say',
  ['title', 'heading', 'lead', 'text'],
  'referral letters?~(?:should|must|to)~(?:contain|include)|(?:include|following|information)~in (?:the |your )?(?:referral )?letters?',
);

export const returnedWords =
  'rejected triage response|returned? (?:to referrer )?with advice|referral (?:has been |was )?(?:rejected|returned)|rejected referrals?|rejection reason|reason for rejection|return to referrer|returned to referrer|triage outcome|triage response';
export const returnedNamed = cue('return named', ['heading', 'title', 'label', 'legend'], returnedWords);

// What forbids. Each is a voice or an audience that is not a GP's or a secretary's.

export const patientVoice = cue(
  'patient voice',
  ['title', ...prose],
  'your (?:own )?(?:gp|doctor|family doctor|appointments?|symptoms|consultant|hospital appointment|condition|treatment|medical records?|health|care|test results|referral letter|medication|named gp|local gp|specialist|operation|surgery|skin|mole|body|nurse)|see your (?:gp|doctor)|if you (?:are worried|feel unwell|have been referred|are referred|do not hear|need to see|have symptoms|cannot attend|think you)|you (?:have been|will be|may be|can be|are being|were) (?:referred|offered|asked|seen|sent|contacted|invited)|you (?:can|may) (?:self refer|refer yourself)|refer yourself|(?:contact|call|write to|phone|telephone) you|ask (?:your|the) (?:gp|doctor|receptionist)|for patients and (?:carers|families)|patient information|information for patients|our reception\\w*|repeat prescriptions?',
  3,
);
/** In advice and guidance one word to the patient is enough: GPs are never told what their own GP will do. */
export const patientAddressed = cue(
  'patient addressed',
  ['title', 'heading', 'lead', 'text'],
  '(?:your|my) (?:own )?(?:gps?|doctor)(?! (?:code|practice code|details|practice))|your (?:skin|symptoms|appointment|care|condition|mole|consultation|health|referral or)|contact you to|offered a clinic|(?:you|they)(?:ll)? (?:do )?need (?:a clinic|an) appointment|why have i|will i|do i need|(?:i|ive) been referred',
);
export const patientName = main(
  cue(
    'patient page',
    ['title', 'heading', 'address'],
    'self refer\\w*|refer yourself|for patients|information for patients|patient (?:leaflets?|information)|patient stor\\w+|your (?:gp|doctor|referral|appointment|visit|care|health|hospital)|referral policy|hospital referrals? by|frequently asked|what happens|are you a patient',
  ),
);
export const newsVoice = cue(
  'news voice',
  ['title', ...prose],
  'case stud(?:y|ies)|press release|said|has launched|delighted|have been launched|announced|read more news|latest news|news (?:item|story|stories)|published (?:on|in|by)|posted (?:on|by)|said dr|said professor|newsletter|blog|award\\w*|shortlisted|write for us|advertisement|subscribe|sign up to our|share this (?:article|story)|related articles?|abstract|doi|issn|impact factor|corresponding author|open access|keywords|received date|et al|conclusions?|background~methods|methods~results|bmj|journal|editorial',
  2,
);
export const newsName = main(
  cue(
    'news page',
    ['title', 'address', 'heading'],
    'case stud(?:y|ies)|casestud(?:y|ies)|news|blog|press release|newsletter|podcast|webinar|award\\w*|article|viewarticle|playbooks?|evaluation|award entry',
  ),
);
export const reportVoice = cue(
  'report voice',
  ['title', 'heading', 'lead', 'text'],
  'briefly describe|aims and objectives|initiatives?|key findings|lessons learn\\w+|evaluat\\w+|of (?:cases|calls|conversations)|et al|references|waiting lists are|kings fund|savings?|since launch|roll(?:ed)? out|until recently|pilot\\w*',
  2,
);
export const policyName = main(
  cue(
    'committee page',
    ['title', 'heading', 'address'],
    'lmcs?|local medical committees?|bma|template letters?|push ?back',
  ),
);
export const policyVoice = cue(
  'policy voice',
  ['title', ...prose],
  'enhanced services?|pound \\d+|des les|(?:gms|pms|gp|standard) contract\\w*|gpce?|bma|lmcs?|collective action|contractual requirement|push ?back|secretary of state|parliament|consultation (?:document|response)|nhs england~(?:announc|publish)\\w+|rcgp|royal college|general practice (?:forward|contract)|funding uplift',
  2,
);
export const vendorVoice = cue(
  'vendor voice',
  ['title', ...prose],
  'book a demo|request a demo|our customers|our clients|g cloud|procurement|pricing|buyers?|free trial|help cent(?:re|er)|this article|our platform|our product|testimonials?|roi|case stud(?:y|ies)|sales team|e signature|knowledge base|release notes|api|fhir|developers?|user guide',
  2,
);
export const providerVoice = cue(
  'provider voice',
  ['title', 'heading', 'address', 'lead'],
  'for consultants|service managers|ers leads|provider clinicians?|providers? (?:clinician )?teams|consultants and provider|provider response required|referrals for review|respond\\w* to (?:an )?advice',
);
export const jobVoice = cue(
  'job voice',
  ['title', ...prose],
  'job (?:description|advert\\w*|purpose|summary)|person specification|salary|band \\d|vacanc\\w+|closing date|apply now|interview date|annual leave',
  2,
);
export const otherNation = cue(
  'other nation',
  ['title', ...prose],
  'nhs (?:scotland|wales|lothian|grampian|tayside|fife|highland|lanarkshire|forth valley|ayrshire|greater glasgow)|health boards?|sci gateway|refhelp|right decisions|hscni|health and social care trust|northern ireland|hse ie|primary health network|medicare|medicaid|insurance (?:plan|card|provider)|provider number|australia|queensland|new zealand|south africa|ontario|phns?|physicians?|npi|zip code|hipaa|aboriginal|pediatric\\w*|orthopedic\\w*|hematolog\\w+|gynecolog\\w+|health insurance|medical cent(?:er)|chi number|wccg|welsh clinical|gp practitioner number',
  2,
);
export const otherProfession = main(
  cue(
    'other profession',
    ['title', 'heading', 'address'],
    'optom\\w+|opticians?|ophthalmic opticians?|\\bloc\\b|dent(?:al|ists?)|orthodont\\w+|pharmac(?:y|ies|ists?)|vet(?:s|erinary)?|schools?(?! nurs\\w+| age)|teachers?|headteachers?|sendcos?|sencos?|social workers?|social care|council|housing|employers?|solicitors?|police',
  ),
);
export const animals = cue(
  'animals',
  ['title', 'heading', 'lead', 'text', 'address'],
  'veterinary|vets?|pets?|dogs?|cats?|equine|horses?|animals?|your pet',
  2,
);
export const teeth = cue(
  'teeth',
  ['title', 'heading', 'lead', 'text', 'label', 'link'],
  'dental|dentists?|gdc(?: number)?|orthodont\\w+|endodont\\w+|periodont\\w+|implants?|dental practi\\w+|teeth|tooth',
  3,
);
export const careersAdvice = cue(
  'other advice',
  ['title', ...prose],
  'careers?|matrix (?:standard|accredit\\w+)|learners?|iag|apprentices\\w*|small business\\w*|businesses|entrepreneurs?|refer a friend|employee referral|referral (?:bonus|program\\w*|scheme|code)|affiliate|customers?|shadowing|property|landlords?',
  2,
);
export const learning = cue(
  'learning',
  ['title', 'address', ...prose],
  'e ?learning|module|cpd|learning objectives?|quiz|curriculum|trainees?|syllabus',
  2,
);
export const turnedAway = cue(
  'GPs turned away',
  prose,
  '(?:are you a gp|gps?)(?: ¦)?(?: [^ ¦]+){0,3}? (?:stop|not) (?:filling|fill|use|using|complete|completing)~(?:this|form)|not for gps?|gps? (?:should|must) not use this',
);
export const selfReferral = cue(
  'self-referral',
  ['title', 'heading', 'address', 'legend', 'label', 'button'],
  'self refer\\w*|refer yourself|i am the patient|about you|your details|your (?:full )?name|your date of birth|your gp',
);
