import type { Lexicon } from '@/utils/model/lexicon';

/** Pathways whose form must be used as it is (field guide 4.2), by the words a page, a form, a link or a file carries in its name. */
export const protectedPathways: Lexicon['pathways'] = [
  [
    'safeguarding',
    'safeguarding|mash|marf|(?:multi|inter) agency (?:referral|contact|request|information)|child protection|(?:child\\w*|adults?|people) at risk|vulnerable adults?|section (?:42|47)|marac|dash risk|domestic (?:abuse|violence)|female genital mutilation|fgm|prevent referral|early help|childrens social care|family help|early support|contact~front door|front door~children\\w*|(?:significant|suffering) harm|abuse (?:or|and) neglect|request for (?:support|help)|children in care|high risk victims?|risk (?:assessment )?conference|extremis\\w+|terroris\\w+|(?<!substance |drug |alcohol )abuse|(?<!self )harm (?:to|of)|honour based|forced marriage|modern slavery|human traffick\\w+|radicali[sz]ation|channel (?:panel|referral)|(?:child )?sexual (?:abuse|exploitation|assault)|lado|designated officer|child in need|disclos\\w+ of abuse|self neglect|(?:report|raise|reporting|raising)~(?:safeguarding )?concerns?|(?:worried|concern\\w*) (?:about|for) (?:an?|the) (?:child\\w*|adult|young person)|adult social care',
  ],
  [
    'funding',
    'ifrs?|not routinely (?:funded|commissioned)|commissioning (?:forms?|thresholds?|criteria)|(?:clinical )?thresholds? (?:checklists?|forms?|policy|policies|criteria|referrals?)|funding(?! bod)|(?:individual|exceptional)~funding|funding (?:request|application|approval|panel|criteria|polic\\w+)s?|prior(?: funding)? approvals?|prior notification|blueteq|ebi|evidence based interventions?|panel (?:forms?|agreement|approval)s?|needing approval|exceptional circumstances|polce|plcv|procedures? of limited clinical',
  ],
  ['home-oxygen', 'hoof|hocf|home oxygen|oxygen at home|oxygen order|ihorm|oxygen (?:risk|request|assessment)'],
  [
    'imaging',
    'ir me r|irmer|radiolog\\w+|x rays?|xrays?|ultrasound\\w*|mri|ct (?:scan|request|referral|colon\\w*|head|chest)s?|dexa|bone densit\\w+|imaging|mammogra\\w+|nuclear medicine|scan (?:requests?|referrals?|forms?)|(?:request|order|book)~scan|doppler|barium',
  ],
  [
    'diagnostics',
    'patholog\\w+|laborator\\w+|lab requests?|blood tests?|phlebotomy (?:referrals?|requests?|forms?|service)|microbiology|cytology|histolog\\w+|specimens?|sample request|ice request\\w*|genetic test\\w*|genomic\\w*',
  ],
  [
    'statutory',
    'mental health act|under (?:the|an) (?:[^ ¦]+ )?act|amhp|approved mental health|section (?:2|3|5|7|12|17|37|41|117|135|136)|guardianship|s ?117|child death\\w*|cdop|death of a child|tuberculosis|tb|notif\\w+ forms?|med3|fit notes?|sr1|ds1500|medical examiner|mccd|death certificat\\w+|cremation|medical exemption|fp92a?|esa ?113|ds ?1500|adoption (?:medical|health)|fostering (?:medical|health)|looked after child\\w*|capacity assessment|lasting power|notifi\\w+ (?:of )?(?:infectious )?diseases?|notifiable|dvla|fitness to drive|firearms?|shotgun|blue badge|deprivation of liberty|dols|coroner\\w*|certificate of vision impairment|cvi|dnacpr|respect form|court of protection|hc2|access to work|pip form|hsa1|termination of pregnancy|abortions?|pregnancy advisory|unplanned pregnanc\\w+',
  ],
  [
    'continuing-healthcare',
    'continuing (?:health ?)?care|personal health budget|nhs chc|chc (?:checklist|fast)|(?:all age )?continuing care|decision support tool|funded nursing care',
  ],
  [
    'urgent-care',
    'sdec|same (?:day|evening|morning|week)~(?:clinics?|service|care|access|assessments?|referrals?|appointments?|forms?)|same (?:day|evening)|rapid (?:care|nursing|support)|(?:within|in) (?:1|2|4|24|one|two|four) hours?|hot clinics?|(?<!non |or |and |not |semi )urgent(?! (?:and|or) )~(?:referrals?|response|assessments?|clinics?|forms?|proformas?|pathways?|service|access)|(?:[124]|one|two|four|24) hours? (?:response|service|referrals?|assessments?|urgent)|spinal emergenc\\w+|emergency~(?:pathway|forms?|proformas?)|mini stroke|(?:suspected|acute|new) stroke|stroke (?:and|or) (?:mini|tia)|temporal arteritis|(?:suspected|blood) clots?|swollen (?:calf|leg)|virtual (?:beds?|hospital)|hospital (?:care )?in~home|same day emergency|emergency (?:admissions?|referrals?|clinics?|assessment|gynae\\w*|eye|surg\\w+|medic\\w+|department|care)|early pregnancy|epau?|epac|epas|ectopic|(?:medical|surgical|acute|frailty|ambulatory|childrens|paediatric) (?:assessment|admissions?) unit|acute (?:medical|surgical|medicine|surgery|stroke|oncology) (?:unit|take|referrals?|admissions?|clinic|service)|hyper ?acute|eye casualty|urgent eye|(?:mental health )?crisis|home treatment team|intensive (?:home )?treatment|street triage|place of safety|suicid\\w+|pulmonary embol\\w+|septic|sepsis|ambulatory (?:emergency|care)|rapid response|urgent (?:community |care )?response|ucr|hospital at home|virtual ward|admission avoidance|tia|giant cell|gca|dvt|cauda equina|deep vein',
  ],
  [
    'maternity',
    '(?:book\\w*~)?maternity~(?:book\\w*|referral|self)|book\\w*~(?:pregnancy|maternity|midwi\\w+)|midwi\\w+ (?:booking|referral)|(?:antenatal|maternal) (?:booking|referral)|pregnancy (?:booking|referral)|booking with a midwife',
  ],
  [
    'screening',
    'screening (?:programmes?|referral|recall)|(?:breast|bowel|cervical|aaa|retinal|diabetic eye|newborn)~screening|colposcopy',
  ],
  [
    'education',
    'ehcp?s?|education health and care|ehc needs|educational psychology|sen(?:d|co)? (?:referral|request|support)|statutory assessment',
  ],
];
