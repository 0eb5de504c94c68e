/** Where a part of a record summary belongs. `other` is understood to be none of ours; `contacts` speaks of other people. */
export type Section =
  | 'patient'
  | 'problems'
  | 'medicines'
  | 'allergies'
  | 'values'
  | 'consultations'
  | 'procedures'
  | 'family'
  | 'social'
  | 'needs'
  | 'contacts'
  | 'other';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words a heading may have besides its own, whatever the section. */
export const fillers = words(`
  the of and for in on to from with by a an patient patients s list lists summary record records recorded details detail
  information section entries entry all at as last latest recent recently most current within past previous since over
  months month weeks days years year date dates items item total shown up only new please see note first code coded`);

/** What each section's heading is called (keys) and what may stand beside it (others); a heading needs at least one key. */
export interface SectionWords {
  section: Section;
  keys: ReadonlySet<string>;
  others: ReadonlySet<string>;
}

/** In order of precedence: "drug allergies" is allergies although "drug" is also a word of medicines. */
export const sectionWords: readonly SectionWords[] = [
  {
    section: 'contacts',
    keys: words(`kin emergency contacts relationships carers carer registered usual practice surgery gp organisation referrer
      referring sender author hcp professionals household`),
    others:
      words(`next emergency contact details named accountable general practitioner doctor clinician health healthcare
      care key worker family groups group registration address social services involved main person persons information name
      significant personal other and relationship medical home`),
  },
  {
    section: 'allergies',
    keys: words(`allergy allergies allergens allergen sensitivities sensitivity intolerance intolerances hypersensitivity
      hypersensitivities reactions alg`),
    others: words(`drug drugs known adverse reaction food non other active alerts historical environmental and inactive
      substance medication medicine medicines status warnings`),
  },
  {
    section: 'other',
    keys: words('discontinued stopped expired cancelled'),
    others: words(
      'medication medications medicine medicines repeat repeats acute acutes drug drugs templates ended other and',
    ),
  },
  {
    section: 'other',
    keys: words(`vaccinations vaccination immunisations immunisation immunizations imms vaccines recalls recall diary
      reminders reminder alerts alert warnings referrals referral documents document letters attachments communications
      appointments appointment tasks task screening plans qof administrative admin administration audit
      safeguarding cytology consent consents sharing correspondence admissions pregnancies pregnancy obstetric
      contraception travel flags markers disclaimer signature signed actions action followup outstanding requests
      questionnaires devices certificates presenting complaint management plan impression assessment history reason
      question dear frailty notes footer page printed report comments services goals`),
    others: words(`care clinical active status due overdue flu covid cervical smear health childhood significant in out
      utd inbound outbound pending test tests investigation investigations of med3 statement hospital other scr data events
      event clinic upcoming future booked reviews review adult child protection maternity scanned linked fit pathology
      radiology administrative follow to do group groups national summary report`),
  },
  {
    section: 'family',
    keys: words('family fh fhx familial'),
    others: words('history hx medical conditions relevant significant known'),
  },
  {
    section: 'needs',
    keys: words(`needs requirements requirement adjustments adjustment interpreter accessibility accessible disability
      disabilities ais`),
    others: words(`special individual communication reasonable support information access individuals additional and
      care required impairments language mobility flag functional physical sensory hearing visual transport other mental
      specific particular alert alerts flags`),
  },
  {
    section: 'social',
    keys: words('soc social lifestyle smoking alcohol occupation habits employment tobacco sh shx occupational'),
    others: words('history status context circumstances data and hx use intake consumption personal family other'),
  },
  {
    section: 'procedures',
    keys: words('procedures procedure operations operation surgical surgeries'),
    others: words('history past previous and performed significant'),
  },
  {
    section: 'medicines',
    keys: words(`therapy therapies treatment treatments medication medications medicine medicines meds prescription prescriptions prescribing repeat repeats acute
      acutes templates dh rx prescribed dispensing drugs rpt rpts`),
    others: words(`drug drugs history current active template issued issue issues 12 6 3 once one off regular
      therapies hospital specialist counter otc otcs dispensed screen also known taking on long term short course courses
      authorised variable elsewhere outside external not linked over courses devices medical and treatment therapy`),
  },
  {
    section: 'problems',
    keys: words(`problem problems condition conditions diagnosis diagnoses pmh pmhx morbidities comorbidities illnesses
      illness background multimorbidity`),
    others: words(`active inactive resolved ended closed ongoing open minor major significant main key important health
      medical clinical issues issue other known long term chronic history historical historic present hx co confirmed
      unspecified significance high low with ltc and existing priority`),
  },
  {
    section: 'consultations',
    keys: words('consultation consultations encounter encounters journal visits'),
    others: words(
      'tabbed events event history gp clinical notes note record medical view surgery care in progress contacts full',
    ),
  },
  {
    section: 'values',
    keys: words(`values value results result investigations investigation examination examinations exam measurements
      measurement observations observation vitals vital biometrics pathology bloods readings numerics numeric biochemistry
      haematology laboratory lab labs obs findings oe ix microbiology radiology imaging tests physiological biometric
      centiles growth`),
    others: words(`status health signs physical clinical key test blood reading and other relevant significant data
      hospital reports report baseline 3 5 6 12 basic general on radiology`),
  },
  {
    section: 'patient',
    keys: words('demographics demographic personal identification identity patient'),
    others: words('contact details registration data about information your'),
  },
];

/** Headings of more than one word whose words alone would say something else. */
export const sectionPhrases: readonly { phrase: RegExp; section: Section }[] = [
  { phrase: /^(?:relevant |significant |previous |past )*(?:past )?(?:medical|health) history$/, section: 'problems' },
  { phrase: /^(?:relevant |significant )?past history$|^significant (?:medical )?history$/, section: 'problems' },
  { phrase: /^(?:drug|medication|prescribing) history$/, section: 'medicines' },
  { phrase: /^health status$|^key health data$|^vital signs$|^on examination$|^bp readings?$/, section: 'values' },
  { phrase: /^(?:past )?surgical history$|^past operations$/, section: 'procedures' },
  { phrase: /^(?:patient|contact|personal|registration) (?:details|information|contact details)$/, section: 'patient' },
  { phrase: /^(?:other|lifestyle) (?:lifestyle|social) (?:information|factors)$/, section: 'social' },
  { phrase: /^adverse (?:drug )?(?:reactions?|events)$/, section: 'allergies' },
  {
    phrase:
      /^(?:clinical |progress |recent |free text )+notes$|^(?:recent )?(?:clinical )?(?:events|record entries|contacts)$/,
    section: 'consultations',
  },
  { phrase: /^(?:recent )?(?:gp )?(?:contacts|consulting notes)$/, section: 'consultations' },
  { phrase: /^(?:summary and )?family history(?: and summary)?$/, section: 'family' },
  { phrase: /^(?:gp|practice|surgery|referrer|referring gp|doctor)(?: details)?$/, section: 'contacts' },
  {
    phrase: /^reasonable adjustments?(?: flags?)?$|^accessible information(?: needs| standard| requirements)*$/,
    section: 'needs',
  },
  { phrase: /^communication (?:needs|requirements|preferences)$/, section: 'needs' },
];

export const pastWords = words('past inactive resolved ended closed previous historic historical former old');
export const activeWords = words('active current ongoing open present');
export const statusOthers = words('significant minor major other and problems problem');
export const stoppedWords = words('past previous discontinued stopped ended inactive historical expired cancelled');
export const repeatWords = words('repeat repeats template templates regular rpt rpts');
export const acuteWords = words('acute acutes');
/** A page's title ("Patient summary report") opens nothing but the patient's own details. */
export const titleWords = words(
  'patient patients summary report record records full print printout clinical health medical overview details care gp referral brief',
);
