import { cue, main, prose } from './cue';

// Each is a voice or an audience that is not a GP's or a secretary's.

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
    'self refer\\w*|refer yourself|for patients|parents? (?:and |or )?carers?|for parents|information for patients|patient (?:leaflets?|information)|patient stor\\w+|your (?:gp|doctor|referral|appointment|visit|care|health|hospital)|referral policy|hospital referrals? by|frequently asked|what happens|are you a patient',
  ),
);
export const newsVoice = cue(
  'news voice',
  ['title', ...prose],
  'case stud(?:y|ies)|press release|said|has launched|delighted|have been launched|announced|news (?:item|story|stories)|published (?:on|in|by)|posted (?:on|by)|said dr|said professor|write for us|advertisement|share this (?:article|story)|related articles?|abstract|doi|issn|impact factor|corresponding author|open access|keywords|received date|et al|conclusions?|background~methods|methods~results|bmj|journal|editorial',
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
  'briefly describe|aims and objectives|initiatives?|key findings|lessons learn\\w+|evaluat\\w+|of (?:cases|calls|conversations)|et al|references|waiting lists are|kings fund|savings?|since launch|roll(?:ed)? out|until recently|pilot\\w*|elevator pitch|idea description|innovations?|best practice example',
  2,
);
export const policyName = main(
  cue(
    'committee page',
    ['title', 'heading', 'address'],
    'lmcs?|local medical committees?|bma|template letters?|push ?back|foi|freedom of information',
  ),
);
export const policyVoice = cue(
  'policy voice',
  ['title', ...prose],
  'enhanced services?|pound \\d+|des les|(?:gms|pms|gp|standard) contract\\w*|gpce?|bma|lmcs?|collective action|contractual requirement|push ?back|secretary of state|parliament|consultation (?:document|response)|have your say|(?:consultation|survey)~(?:opens?|closes?|ends?|closing)|(?:complete|take|fill in)~survey|nhs england~(?:announc|publish)\\w+|rcgp|royal college|general practice (?:forward|contract)|funding uplift',
  2,
);
export const vendorVoice = cue(
  'vendor voice',
  ['title', ...prose],
  'book a demo|request a demo|our customers|our clients|g cloud|procurement|pricing|buyers?|free trial|help cent(?:re|er)|this article|our platform|our product|testimonials?|roi|case stud(?:y|ies)|sales team|e signature|knowledge base|release notes|api|fhir|developers?|user guide',
  2,
);
export const vendorSells = cue(
  'vendor selling',
  ['title', ...prose],
  '(?:book|request|schedule) (?:a|your) demo|free trial|pricing plans|trusted by|our customers',
);
export const firstPerson = cue(
  'a person writing',
  ['title', 'heading', 'lead', 'text'],
  'i (?:had|wrote|hate|love|think|thought|wonder\\w*|remember)|does any(?:one|body)|has any(?:one|body)|any(?:one|body) (?:have|has|know\\w*)|forums?|threads?|leave a (?:reply|comment)|comments? (?:are )?closed',
  2,
);
/** What is paid for out of a pocket is no NHS service. */
export const pocketVoice = cue(
  'paid for privately',
  ['title', ...prose],
  'self pay\\w*|self fund\\w*|insur(?:er|ers|ed|ance)|fees?|pound \\d+|\\d+ pounds|membership|price list|private (?:patients?|clinics?|healthcare|treatment)',
  2,
);
export const recruiting = main(
  cue(
    'recruiting page',
    ['title', 'heading', 'address'],
    'refer a friend|(?:employee|staff|candidate) referral|recruitment|recruiters?|vacanc\\w+|job search',
  ),
);
export const providerVoice = cue(
  'provider voice',
  ['title', 'heading', 'address'],
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
  'nhs (?:scotland|wales|lothian|grampian|tayside|fife|highland|lanarkshire|forth valley|ayrshire|greater glasgow)|health boards?|sci gateway|refhelp|right decisions|hscni|health and social care trust|northern ireland|hse ie|primary health network|medicare|medicaid|insurance (?:plan|card|provider)|provider number|australia|queensland|new zealand|south africa|ontario|phns?|physicians?|npi|zip code|hipaa|aboriginal|intake forms?|healthcare providers?|hospitalizations?|24 7 365|toll free|caregivers?|pediatric\\w*|orthopedic\\w*|hematolog\\w+|gynecolog\\w+|health insurance|medical cent(?:er)|chi number|wccg|welsh clinical|gp practitioner number',
  2,
);
export const otherProfession = main(
  cue(
    'other profession',
    ['title', 'heading', 'address'],
    'optom\\w+|opticians?|ophthalmic opticians?|\\bloc\\b|dent(?:al|ists?)|orthodont\\w+|pharmac(?:y|ies|ists?)|vet(?:s|erinary)?|schools?(?! nurs\\w+| age)|teachers?|headteachers?|sendcos?|sencos?|social workers?|social care|council|housing|employers?|solicitors?|law|legal|police',
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
/** A form the reader is to take to their own doctor. */
export const patientsForm = cue(
  'form for patients to bring',
  ['heading', 'lead', 'text'],
  '(?:return|bring|hand|send|give|drop|take) (?:it|them|this|these|the (?:completed )?(?:forms?|questionnaires?))(?: [^ ¦]+){0,3}? to (?:the |our |your )?(?:surgery|practice|reception|gp|doctor)|(?:order for|ask|asking|see|visit|from|with|by|to) your (?:own )?(?:gp|doctor|surgery)(?! (?:code|practice code|details))|your gp (?:to|will|can|may|must|should|needs?)|you (?:will |may )?need to (?:obtain|get|be)~referr\\w+|make an appointment (?:to see|with)|refer you|if you wish to proceed|we will refer you|your symptoms',
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
