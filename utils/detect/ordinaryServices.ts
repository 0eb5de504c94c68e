/**
 * Services whose own forms are ordinary ones. A form is offered a letter only where the page or the form names one of these: a clinic that
 * nobody here has heard of may be a suspected cancer clinic by a name of its own.
 */
const therapy =
  'podiatr\\w+|foot (?:health|protection|care|and ankle|clinic)|chiropody|orthotic\\w*|orthos\\w+|prosthe\\w+|\\w*physio(?:therap\\w+|s)?|musculoskeletal|msk\\w*|back pain|back and joint|joints?|orthopaedic\\w*|pain (?:management|clinic|service|team)|(?:chronic|persistent) pain|fibromyalgia|hands?|carpal tunnel|hips?|knees?|shoulders?|spinal (?:triage|assessment|service)|injection\\w*|acupuncture|' +
  'occupational therap\\w+|speech(?: and)? language|slt|salt|swallowing (?:therapy|assessment)|diet\\w+|nutrition\\w*|rehab\\w*|reablement|intermediate care|falls?|balance|vestibular|exercise|wheelchairs?|seating|equipment|art therapy|music therapy|\\w+ therapy service|therapy services?';
const mind =
  'memory|dementia|cognitive|camhs|mental health|mental wellbeing|wellbeing|psycholog\\w+|\\w*psychiatr\\w+|talking therap\\w+|iapt|counsell\\w+|eating disorders?|arfid|early intervention|personality|ptsd|trauma stress|veterans?|gambling|addiction\\w*|drug and alcohol|substance (?:misuse|use)|alcohol|smoking|social prescribing|health coach\\w*|carers?|bereavement|gender|chronic fatigue|me cfs|cfs|' +
  'autis\\w+|asd|asc|adhd|add|attention|neurodevelopment\\w*|neurodivers\\w+|tourettes?|learning disabilit\\w+|perinatal|maternal|parent infant|minds?|right to choose';
const longTerm =
  'diabet\\w+|endocrin\\w+|osteoporosis|fracture liaison|rheumatolog\\w+|arthritis|parkinsons?|multiple sclerosis|epilep\\w+|neurolog\\w+|neuro ?rehab\\w*|headaches?|migraines?|cardiac rehab\\w*|heart|cardiolog\\w+|cardiac|echo\\w*|ecgs?|holter|blood pressure|hypertension|lipids?|cholesterol|palpitations?|arrhythmia|atrial fibrillation|anticoag\\w+|warfarin|murmurs?|valve|chest pain|angina|racpc?|vascular|varicose|leg ulcers?|wounds?|tissue viability|lymphoedema|' +
  'copd|asthma|bronchiectasis|spirometry|feno|sleep\\w*|apnoea|chronic cough|breathless\\w*|allerg\\w+|immunolog\\w+|nephrolog\\w+|ckd|chronic kidney|renal (?:clinic|medicine|service)|hepatitis|fibroscan|liver fibrosis|nafld|coeliac|ibs|irritable|inflammatory bowel|crohns?|colitis|reflux|dyspepsia|pylori|sickle|thalassaemia|haemoglobinopath\\w+|iron infusions?|long covid|post covid|covid';
const others =
  'hospices?|palliative|end of life|geriatric\\w*|elderly|older (?:people|adults|persons?)|frailty|care homes?|district nurs\\w+|community (?:nurs\\w+|matrons?|services?|health|clinics?|paediatric\\w*|hospitals?|gynae\\w+|dermatolog\\w+|ent|urolog\\w+|ophthalmolog\\w+|respiratory|care|team)|health visit\\w+|school nurs\\w+|paediatric\\w*|child(?:rens?)? (?:development|health|therap\\w+|community)|' +
  'continence|bladder and bowel|pelvic (?:health|floor)|urogynae\\w+|prolapse|heavy (?:menstrual|periods?)|menstrual|periods|endometriosis|pcos|polycystic|menopaus\\w+|change of life|contracept\\w+|coils?|larc|sexual health|psychosexual|\\w*fertility|ivf|vasectom\\w+|circumcision|erectile|luts|lower urinary|' +
  'hearing|audiolog\\w+|tinnitus|ear wax|wax|microsuction|glue ear|grommets?|tonsils?|voice therapy|stammer\\w*|cataracts?|glaucoma|eyes?|ophthalmolog\\w+|low vision|squint|eczema|psoriasis|acne|rash(?:es)?|warts?|minor (?:surgery|operations?|procedures?|skin)|lipomas?|cysts?|hernias?|gallstones?|haemorrhoids?|piles|' +
  '(?:healthy )?weight (?:management|clinic|service|programme|loss (?:programme|service|surgery))|healthy weight|tier (?:2|3|two|three)|obesity|bariatric|slimming|lifestyle|health checks?|homeless\\w*|asylum|travel|interpret\\w+|hiv|foot ulcers?|standard referral form|non urgent|routine|overactive bladder|incontinence|dermatology community';

export const ordinaryServices = `${therapy}|${mind}|${longTerm}|${others}`;

/** Departments that have a cancer pathway beside their ordinary one: ordinary unless the name is in a hurry. */
export const mixedServices =
  'respiratory|chest|ent|ear nose and throat|urolog\\w+|gynae\\w*|dermatolog\\w+|skin|teledermatolog\\w+|haematolog\\w+|gastro\\w*|endoscop\\w+|gastroscop\\w+|colonoscop\\w+|sigmoidoscop\\w+|hepatolog\\w+|liver|general surgery|surgery|oral|maxillofacial|medicine|general medicine|outpatients?|community|clinic services|specialist services|open access|direct access|neck of femur|renal|kidney|thyroid|womens|mens|plastics?|plastic surgery|diagnostic physiology|physiology|monitoring|studies|study';

export const hurriedWords =
  'fast\\w*|quick\\w*|rapid\\w*|accelerat\\w+|priorit\\w+|express|expedit\\w+|prompt|early|urgent\\w*|hot|hotline|immediate\\w*|emergenc\\w+|concern\\w*|suspicio\\w+|suspect\\w*|high risk|alarm\\w*|warning|serious\\w*|worr\\w+|abnormal\\w*|unexplained|incidental|\\d+ (?:day|week|hour)s?|(?:one|two|three|four|ten) (?:day|week|hour)s?|one (?:stop|visit)|fortnight\\w*|same \\w+|straight|direct to|c pathway|lumps?|masses|mass|nodul\\w+|bleed\\w*|jaundic\\w*|anaemi\\w+';

/** Words that make any name doubtful, an ordinary service's too: what is growing, bleeding, abnormal, acute, or for a panel. */
export const doubtfulWords =
  'swell\\w+|shadows?|hard|spots?|flashes|curtain|tonight|straight away|duty (?:doctor|team)|thresholds?|approvals?|ovarian|on~scan|chang\\w+ (?:marks?|spots?|patch\\w*|skin)|growths?|growing|bleed\\w*|losing weight|loss of weight|weight (?:loss|going|down|falling)(?! (?:programmes?|services?|surgery|groups?|clinics?|management|support))|(?:one|1|single) sided|unilateral|abnormal\\w*|alarm\\w*|raised|unexplained|without~cause|pale|bruis\\w+|brain scans?|emergenc\\w+|acute(?! trust| hospitals?)|detention|detained|detain|hurt|hurting|abus\\w+|violence|violent|panels?|criteria forms?|polic(?:y|ies)|bookings?|lumps?|mass(?:es)?|nodul\\w+|fast(?! foods?)\\w*|rapid\\w*|hotlines?|immediate\\w*|warning|high risk|today|accelerat\\w+|expedit\\w+|suspicio\\w+|fear\\w*|danger\\w*|risk of|life threatening|death|deceased|dying quickly';

/** The same words where they are harmless. */
export const harmlessWords =
  'rapid access (?:and [^ ¦]+ )?chest pain|(?:heavy )?menstrual bleeding|heavy bleeding|chest pain rapid access|acute (?:and|or) (?:chronic|community)|(?:community|chronic) (?:and|or) acute|privacy policy|raised (?:bmi|blood pressure|cholesterol|lipids)|falls risk|risk of falls|weight loss (?:programmes?|services?|surgery|groups?|clinics?)';
