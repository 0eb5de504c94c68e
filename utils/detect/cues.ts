import type { Cue } from '@/utils/model/site';
import { cue, main, name, prose } from './cue';
import { form, formWords } from './formWords';

const system = '(?:emis|systm ?one|tpp|dxs|vision|ardens|medicus)';

const formName = formWords.name;
/** What stands before "form" where it is no form to refer by. */
const otherForms =
  '(?:self|feedback|complaints?|contact|enquir(?:y|ies)|registration|consent|survey|comments?|booking|prescription|payment|questionnaire|volunteer\\w*|application|donation)';

export const formInName = cue('form in name', [...name, 'legend'], formName);
export const formInMainName = main(cue('form in main name', ['title', 'heading', 'address'], formName));
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
export const anyFormLink = cue(
  'other form linked',
  ['link', 'file name'],
  '(?:order|application|notification|concerns?|funding|booking|approval|panel|ebi) (?:forms?|tools?)',
);
export const formWordInName = main(
  cue('form word in name', ['title', 'heading'], 'forms?|proformas?|templates?|checklists?|tools?'),
);
/** Some form at all, by whatever name: without one a protected word in a title is guidance. */
export const formAtAll = cue(
  'some form',
  ['title', 'heading', 'link', 'file name', 'legend', 'button', 'lead', 'text', 'label'],
  `${formName}|(?:order|application|request|consent|assessment|notification|concerns?|checklist|enquiry|risk|funding|booking|mitigation|fast track|specific|referral|this|the|that|new|old|online|completed|appropriate|correct|paper|ebi|approval|panel|without a|need a|notification) (?:forms?|tools?|checklists?)|forms? for|proformas?`,
);
export const localFormFile: Cue = { ...cue('form to download', ['link', 'file name'], ''), forms: 'local file' };
export const localFormLink: Cue = { ...cue('form linked', ['link', 'file name'], ''), forms: 'local' };
export const exemptFormLink: Cue = { ...cue('exempt form linked', ['link', 'file name'], ''), forms: 'exempt' };

export const imposed = cue(
  'form imposed',
  ['heading', 'lead', 'text', 'label', 'link', 'button'],
  `(?:complet\\w+|us(?:e|ed|ing)|submi\\w+|download\\w*|fill\\w*|return\\w*|sent?d?|made|attach\\w*|via|on|with|through|by|need\\w*|have) (?:(?!self )[^ ¦]+ ){0,6}?(?:proformas?|referral (?:[^ ¦]+ )?${form})|(?:submission|completion|completing|complete|using|use|on) (?:of )?(?:this|the above|the) (?:(?!${otherForms} )[^ ¦]+ ){0,3}?${form}(?! (?:below )?to (?:request|register|order|book|contact|tell|report|cancel|give))|` +
    `(?:incomplete|inadequate) (?:referral )?(?:forms?|referrals?)~(?:returned|rejected)|(?:returned|rejected)~${form}|(?:proforma|referrals? ${form})(?: [^ ¦]+){0,4}? (?:needs? to be|must be|should be|has to be|have to be|is required|are required)|referrals? ${form} (?:is|are|can|available|should|must|will|needs?|below|attached|to be)|${form}~${system}|${system}~${form}|(?:copy|copies) of~referral ${form}|completed (?:referral )?${form}|referrals?(?: [^ ¦]+){0,6} via~${system}|to refer(?: ¦)?(?: [^ ¦]+){0,8}? (?:proforma|referral (?:[^ ¦]+ )?${form})|(?:gps?|referrers?|clinicians?) (?:send|use|complete)(?: [^ ¦]+){0,5}? (?:proformas?|referral ${form})|mandatory~form|form is mandatory|omission~rejected`,
);

/** A form asked of referrers by name: the plainest sign of all. */
export const imposedOnReferrers = cue(
  'form asked of referrers',
  ['heading', 'lead', 'text', 'link'],
  `(?<!(?:your|my|ask the|ask a|the patients) )(?:gps?|referrers?|(?:referring )?clinicians?|(?:health|healthcare|medical|care) professionals?|practices|referrals)(?: [^ ¦]+){0,14}? (?:proformas?|(?:referral|electronic|standard|online|this|the above|above|below|emis) (?:[^ ¦]+ )?${form}|${form} (?:below|in|within|on|is|are|above))|refer(?: [^ ¦]+){0,3}? (?:by|with|using|via|on) (?:the|our|an?|this) (?:[^ ¦]+ ){0,3}?${form}|letters?(?: [^ ¦]+){0,2}? (?:cannot be|(?:are|is|will|can) not(?: be)?) accepted|(?:gps?|referrers?) (?:send|use|refer)(?: ¦)?(?: [^ ¦]+){0,5}? (?:proformas?|referral ${form})|referrals?(?: [^ ¦]+){0,8}? (?:not on|without|unless on|only on) (?:the|this|a|an|our|any)(?: [^ ¦]+){0,3}? ${form}|(?:referral|this|the|following|above|online|attached) form(?: [^ ¦]+){0,4} (?:completed|filled in|submitted|signed|sent)(?: [^ ¦]+){0,3}? by (?:an? |the |your patients )?(?:[^ ¦]+ ){0,3}?(?:gps?|clinicians?|referrers?|professionals?|doctors?)|(?:please )?complete(?: [^ ¦]+){0,8}? referral (?:[^ ¦]+ )?${form}(?= (?:and|below|to|for|with|or|¦))`,
);
/** A form asked of every referral. */
export const imposedOnAll = cue(
  'form asked of all referrals',
  ['heading', 'lead', 'text'],
  '(?:all|any|new|gp|routine)(?: [^ ¦]+){0,4}? referrals?(?: [^ ¦]+){0,12}? (?:must|should|need|needs|will|to be|have to|has to|only)(?: [^ ¦]+){0,12}? (?:forms?|proformas?)',
);
export const selfVoice = cue(
  'self-referral offered',
  ['heading', 'lead', 'text'],
  'refer yourself|referring yourself|patients? referring themselves',
);
/** Who may refer, said of professionals. */
export const fromProfessionals = cue(
  'referrals from professionals',
  ['lead', 'text', 'heading', 'label'],
  '(?:referrals?|referred|accept\\w*|completed|referring)(?: (?!self )[^ ¦]+){0,6}? (?:from|by) (?:an? |the |all |any |other |qualified |registered |local |appropriate |your )*(?:[^ ¦]+ ){0,2}?(?:gps?|general practitioners?|(?:health|healthcare|medical)(?: and social care)? professionals?|clinicians?|primary (?:health ?)?care)|referrals? (?:should|must|can|will) be (?:made|sent|submitted) by (?:the |a |your )?gps?|(?:if you are an? |for )(?:gp|(?:health|healthcare) professionals?|professional)(?: [^ ¦]+){0,8}? (?:refer|form)',
);
export const referralInName = cue('referral in name', ['title', 'heading', 'address'], 'referrals?|refer');
export const referralInMainName = main(cue('referral in main name', ['title', 'heading'], 'referrals?'));
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

/** A page named for professionals, by its address, title or main heading. */
export const professionalPlace = main(
  cue(
    'page for professionals',
    ['address', 'title', 'heading'],
    'professionals|for (?:healthcare|health|care) professionals?|clinicians?|referrers?|for gps?|gps?|general practitioners?|primary care|gp referrals?',
  ),
);

export const adviceName = `a and g|advice and guidance|advice guidance|advice (?:and|or) refer\\w*|advice before referr\\w+|(?:specialist|consultant|pre referral|clinician|gp|telephone|email) advice(?: and guidance| lines?| service| requests?)?|advice requests?|teledermatology advice|advice lines?|consultation lines?|consultant (?:line|connect)`;
export const adviceInName = cue('advice in name', name, adviceName);
export const platformInName = main(
  cue(
    'advice platform in name',
    ['title', 'heading', 'address'],
    'cinapsis|consultant (?:connect|line|link)|photosaf|rego|kinesis|medefer|teledermatology',
  ),
);
export const adviceSpokenOf = cue(
  'advice spoken of',
  ['heading', 'lead', 'text'],
  'a and g|advice and guidance|specialist advice|advice service|advice requests?',
);
export const adviceWord = main(cue('advice word', ['title', 'heading', 'address'], 'advice'));
export const adviceNamed = cue(
  'advice service named',
  ['lead', 'text', 'heading'],
  '(?:a and g|advice and guidance)(?: services?)?~(?:via|through|on|in|by|from|using) (?:the )?ers|ers (?:a and g|advice and guidance)|(?:use|using|via|through) the (?:[^ ¦]+ )?(?:a and g|advice and guidance)',
);

/** An advice line or clinic said to be for GPs. */
export const adviceForGps = cue(
  'advice line for GPs',
  ['heading', 'lead', 'text'],
  'gp referrals? and advice|advice for (?:gps?|referrers)|(?:gps?|referrers?|clinicians?) (?:referrals? and )?advice (?:lines?|services?|clinics?|hotlines?|email)|(?:advice|consultant|specialist) (?:lines?|service|clinic|hotline) (?:is |are )?(?:available )?(?:for|to) (?:gps?|referrers|clinicians|primary care|general practi\\w+)|telephone advice (?:service|clinic|line)s?~(?:gps?|primary care|clinicians)',
);

/** The same in a page's first words, which say what the page is for. */
export const adviceFirst = cue('advice service first', ['lead'], adviceNamed.says);

export const adviceActs: readonly Cue[] = [
  cue(
    'advice asked for',
    prose,
    '(?:send|ask|put|raise)~questions?|(?:request|seek|submit|send|obtain|access|ask|us|rais|creat|mak|get|provid|offer|giv|receiv)\\w*~(?:advice|a and g|guidance)|(?:advice|a and g|guidance)~requests?|(?:as|through|by|using) (?:an? )?(?:a and g|advice and guidance)|(?:a and g|advice and guidance) (?:first|before)',
  ),
  cue(
    'route named',
    prose,
    `(?:via|through|on|using|in|within|by)~(?:ers|ereferrals?)|ers|ereferral service|consultant connect|cinapsis|kinesis|rego|vantage|medefer|photosaf|accurx|${system}`,
  ),
  cue(
    'turnaround',
    prose,
    '(?:within|in|under) (?:\\d+|one|two|three|four|five|seven|ten)(?: (?:to )?\\d+)? (?:working |business )?(?:days?|hours?)|(?:\\d+|one|two|three|four|five|seven|ten) working days?|answered~(?:within|in)|of responses|turn ?around|response times?|respond\\w*~(?:days?|hours?)',
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
  cue(
    'specialist reached',
    prose,
    '(?:telephone|phone|direct|immediate|email)(?: telephone| direct)? access to~(?:consultants?|specialists?)|(?:speak|talk)~to~(?:consultants?|specialists?|registrars?|psychiatrists?|paediatricians?)|(?:call|ring|phone|email|contact|bleep) the (?:on call )?(?:consultant|specialist|advice line)|(?:advice|consultant) lines? (?:is|are) (?:open|available|staffed|manned)|(?:consultants?|specialists?) (?:will )?(?:reply|replies|respond|answer)\\w*|clinical quer\\w+|specific questions?|second opinion|consultant (?:opinion|advice)',
  ),
];

const labelWords =
  'nhs (?:number|no)|ubrn|hospital (?:no|number)|referring (?:gp|doctor|clinician|practitioner|professional|organisation|consultant)|referrers? (?:name|details|role|email|telephone|organisation|designation|job title|address)|gp (?:details|name|practice|surgery|address)|registered gp|usual gp|name of gp|practice (?:name|code|address)|gp signature|signature of (?:gp|referrer)|(?:has|is) the (?:patient|client|person|service user)~(?:consented|consent|aware|agreed)|(?:client|service user)s?~(?:consent\\w*|aware)|national practice code|gmc(?: registration)?(?: no| number)?|on behalf of gp|dates? of~(?:referral|refer)|reason for~referral|relationship to patient|designation|job title|profession|patients? (?:name|details|consent\\w*|aware|forename|surname|address|gp)|interpreter required|transport required|past medical history|current medication|presenting (?:problem|complaint|condition)s?|consent\\w*~patient|(?:is the )?patient aware';

/** A page of health care says so: two different words of it, which pages of trade, training or family support lack. */
export const healthCare = cue(
  'health care',
  ['title', 'address', ...prose, 'legend', 'file name'],
  'nhs|gps?|general practi\\w+|patients?|clinics?|clinical(?:ly)?|clinicians?|health|healthcare|medical|medicines?|medications?|hospitals?|consultants?|hospices?|palliative|surger(?:y|ies)|emis|systmone|ers|diagnos\\w+|symptoms?|\\w+ology|\\w*therap\\w+|nurs(?:e|es|ing)|icb|ccg|secondary care|primary care|wheelchairs?|podiatry|audiology|dermatolog\\w+|autism|adhd|ecgs?|rash(?:es)?|eczema|blood (?:counts?|tests?|results?)|advice and guidance',
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
/** So many in running text that the page need only be called a referral. */
export const manyProfessionalText = cue(
  'much professional form text',
  ['label', 'legend', 'heading', 'text'],
  labelWords,
  6,
);
/** So many of them that the page need not be called a form. */
export const manyProfessionalLabels = cue('many professional labels', ['label', 'legend'], labelWords, 4);
export const letterContents = cue(
  'what a letter should say',
  ['title', 'heading', 'lead', 'text'],
  'referral letters?~(?:should|must|to)~(?:contain|include)|(?:include|following|information)~in (?:the |your )?(?:referral )?letters?',
);

export const returnedWords =
  'rejected triage response|returned? (?:to referrer )?with advice|referral (?:has been |was )?(?:rejected|returned)|rejected referrals?|rejection reason|reason for rejection|return to referrer|returned to referrer|triage outcome|triage response';
export const returnedNamed = cue('return named', ['heading', 'title', 'label', 'legend'], returnedWords);
