import type { ClinicalFieldId } from '@/utils/model/clinicalField';

/**
 * A question that forms ask. `heading`: answered when that heading of the letter is. `value`: a single figure or fact, answered
 * when any clinical text names it. `about`: a field of the patient or the letter. `administration`: the provider's own business.
 */
export type FormQuestion = { asks: RegExp } & (
  | { kind: 'heading'; heading: ClinicalFieldId }
  | { kind: 'value'; named: RegExp; heading: ClinicalFieldId }
  | { kind: 'about'; where: string }
  | { kind: 'administration' }
);

const heading = (asks: RegExp, id: ClinicalFieldId): FormQuestion => ({ kind: 'heading', asks, heading: id });
const about = (asks: RegExp, where: string): FormQuestion => ({ kind: 'about', asks, where });
const value = (asks: RegExp, id: ClinicalFieldId, named: RegExp = asks): FormQuestion => ({
  kind: 'value',
  asks,
  named,
  heading: id,
});

/** Questions of referral forms in England, the particular before the general; the first that fits a label decides. */
export const formQuestions: readonly FormQuestion[] = [
  {
    kind: 'administration',
    asks: /office use|received|cost (?:code|centre)|commissioner|\bccg\b|\bicb\b|fax|\bversion\b|hospital (?:number|no\b)|\bubrn\b|booking ref|preferred (?:site|hospital|location|clinic|consultant|date|time)|choice of (?:site|hospital|provider)|site preference|which (?:site|hospital)|appointment preference|availab|triage|how did you hear|proforma (?:completed|attached)|i confirm|checklist|tick|leaflet|signature|^signed\b|print name|\bsubmit|upload|attach (?:file|photo|image|document|form|letter)|search|select a file|captcha|terms|privacy|marketing|purchase order|payment|prior approval|funding|payer|parking|invoice|account/i,
  },
  about(/nhs (?:no\b|number|num)/i, 'patient.nhsNumber'),
  about(/\b(?:d\.?o\.?b\.?|date of birth|birth|age)\b/i, 'patient.dateOfBirth'),
  about(/surname|family name|last name/i, 'patient.familyName'),
  about(/forename|first name|given name|christian name/i, 'patient.givenName'),
  about(/preferred name|known as/i, 'patient.preferredName'),
  about(/\bgmc\b/i, 'referrer.gmcNumber'),
  about(/practice code|ods code|\bods\b/i, 'practice.odsCode'),
  about(/(?:practice|surgery|referrer|gp)\W*(?:tel|phone|email|address|contact)/i, 'practice.phone'),
  about(/(?:referrer|clinician|your)\W*(?:role|grade|job)|designation|job title/i, 'referrer.role'),
  about(/practice name|surgery name|name of (?:practice|surgery)/i, 'practice.name'),
  about(
    /referr(?:er|ing)\b|name of (?:gp|doctor|clinician)|gp name|usual gp|registered gp|\bgp\b(?! exam)/i,
    'referrer.name',
  ),
  about(/\bpractice\b/i, 'practice.name'),
  about(/date of (?:referral|letter|request)|referral date|decision to refer|^date$|today/i, 'letterDate'),
  about(/postcode|post code/i, 'patient.postcode'),
  about(/e-?mail/i, 'patient.email'),
  about(/\baddress\b/i, 'patient.address'),
  about(/prefer.*contact|contact.*prefer|voicemail|text message|leave a message/i, 'patient.contactPreference'),
  about(/telephone|\bphone|\bmobile|\btel\b|contact number/i, 'patient.phone'),
  about(/ethnic/i, 'patient.ethnicity'),
  about(/religion|faith/i, 'patient.religion'),
  about(/\b(?:sex|gender)\b/i, 'patient.sex'),
  about(/overseas/i, 'patient.overseasVisitor'),
  about(/\btitle\b/i, 'patient.title'),
  about(/urgen|priority|routine/i, 'urgency'),
  about(/^(?:patient(?:['’]s)? )?(?:full )?name\b|patient name/i, 'patient.familyName'),

  value(/\bbmi\b|body mass/i, 'examination', /\bbmi\b|body mass/i),
  value(/weight management/i, 'history'),
  value(/\bweight\b(?! loss)/i, 'examination', /\bweigh(?:t|s)\b|\d\s?kg\b/i),
  value(/\bheight\b/i, 'examination', /\bheight\b|\d\s?cm\b/i),
  value(/blood pressure|\bbp\b/i, 'examination', /blood pressure|\bbp\b/i),
  value(/\bpulse\b|heart rate/i, 'examination', /\bpulse\b|heart rate/i),
  value(/saturation|spo2|\bsats\b/i, 'examination', /saturation|spo2|\bsats\b/i),
  value(/performance status|frailty|\becog\b/i, 'examination', /performance status|frail|\becog\b/i),
  value(/\basa\b|fit (?:for|enough)/i, 'examination', /\basa\b|fit for/i),
  value(/visual acuity/i, 'examination', /acuity|6\/\d/i),
  value(/range of movement|power|reflex/i, 'examination'),
  value(/hba1c/i, 'results'),
  value(
    /\begfr\b|kidney function|renal function|creatinine|\bu&?e/i,
    'results',
    /egfr|glomerular|kidney function|renal function|creatinine|\bu&?es?\b/i,
  ),
  value(/\bfbc\b|full blood count|haemoglobin|\bhb\b/i, 'results', /\bfbc\b|full blood count|haemoglobin|\bhb\b/i),
  value(/ferritin|iron studies/i, 'results', /ferritin|iron/i),
  value(/\blfts?\b|liver function/i, 'results', /\blfts?\b|liver function|\balt\b/i),
  value(/\btfts?\b|thyroid|\btsh\b/i, 'results', /\btfts?\b|thyroid|\btsh\b/i),
  value(/\bcrp\b|\besr\b|inflammatory marker/i, 'results', /\bcrp\b|\besr\b/i),
  value(/\bpsa\b/i, 'results'),
  value(/\bca-?125\b/i, 'results'),
  value(/faecal (?:immuno|calp)|\bfit\b(?! for)|calprotectin/i, 'results', /faecal|\bfit\b|calprotectin/i),
  value(/\bbnp\b|natriuretic/i, 'results', /bnp|natriuretic/i),
  value(/\becg\b|electrocardiogram/i, 'results'),
  value(/chest x-?ray|\bcxr\b/i, 'results'),
  value(
    /ultrasound|\bmri\b|\bct\b|\bscan\b|x-?ray|imaging|radiology/i,
    'results',
    /ultrasound|\bmri\b|\bct\b|scan|x-?ray|imaging|radiograph/i,
  ),
  value(/echocardiogram|\becho\b/i, 'results', /echocardiogra|\becho\b/i),
  value(/coeliac|\bttg\b/i, 'results'),
  value(/pylori/i, 'results'),
  value(/spirometry|peak flow|\bfev1\b/i, 'results'),
  value(/smok|tobacco|vap(?:e|ing)/i, 'socialContext', /smok|tobacco|vap(?:e|ing)/i),
  value(/alcohol/i, 'socialContext'),
  value(/occupation|employ|\bjob\b/i, 'socialContext', /occupation|employ|retired|works? as|student/i),
  value(/driv(?:e|er|ing)/i, 'socialContext', /driv(?:e|er|es|ing)/i),
  value(
    /lives (?:with|alone)|carer|dependan|next of kin|accommodation|housing/i,
    'socialContext',
    /lives|carer|dependan|next of kin|care home/i,
  ),
  value(
    /anticoag|warfarin|antiplatelet|\bdoac\b|blood thin/i,
    'medicines',
    /anticoag|warfarin|apixaban|rivaroxaban|edoxaban|dabigatran|antiplatelet|clopidogrel|aspirin/i,
  ),
  value(/contracepti|\bhrt\b/i, 'medicines', /contracept|\bhrt\b|\bcoil\b/i),
  value(/pacemaker|implant|metalwork|\bicd\b/i, 'procedures', /pacemaker|implant|\bicd\b/i),
  value(/pregnan|\blmp\b|last menstrual/i, 'history', /pregnan|\blmp\b|menstrual/i),
  value(/diabet/i, 'problems'),
  value(/dementia|cognit|memory/i, 'needs', /dementia|cognit|memory/i),
  value(
    /duration|how long|onset|when did/i,
    'history',
    /\bsince\b|\bfor (?:the )?(?:\w+ )?(?:\d+|one|two|three|four|five|six|several|many|some) (?:day|week|month|year)s?|\b(?:day|week|month|year)s? ago\b/i,
  ),
  value(
    /seen (?:before|previously)|been seen|previous(?:ly)? (?:consultant|referr|seen)|known to/i,
    'history',
    /seen (?:before|in|by)|under the care|known to|previous/i,
  ),
  value(/hearing loss|tinnitus|vertigo|dizz/i, 'history'),
  value(/night sweats|fever/i, 'history', /sweat|fever/i),
  value(/bowel habit/i, 'history', /bowel|stool|diarrh|constipat/i),
  value(
    /rectal bleed|blood in (?:stool|urine)|haematuria|haemoptysis|bleeding/i,
    'history',
    /bleed|blood|haematuria|haemoptysis/i,
  ),
  value(/\bpain/i, 'history', /pain|ache|sore/i),
  value(/want(?:s)? surgery|willing|wish(?:es)? for/i, 'expectation', /surgery|operation|wish|hope/i),
  value(/school|nursery/i, 'socialContext'),
  value(/parental responsib/i, 'socialContext', /parental/i),
  value(/weight loss/i, 'history', /weight (?:loss|down)|lost weight|loss of weight/i),

  heading(
    /interpret|language|hearing (?:aid|impair|need)|\bdeaf|sight|visual impair|accessible information|large print|easy read|\bbsl\b|communication/i,
    'communication',
  ),
  heading(
    /mobility|wheelchair|housebound|hoist|transport|learning disabilit|adjustment|special (?:need|requirement)|disabilit|individual requirement|access need/i,
    'needs',
  ),
  heading(/safeguard|child protection|looked after|domestic abuse/i, 'safeguarding'),
  heading(/veteran|armed forces/i, 'veteran'),
  heading(
    /capacity|power of attorney|\blpa\b|\bdols\b|advance (?:decision|care)|resuscitation|respect form|legal/i,
    'legal',
  ),
  heading(/consent|agree[sd]? to/i, 'consent'),
  heading(/allerg|adverse reaction|sensitivit/i, 'allergies'),
  heading(
    /previous treatment|treatments? tried|\btried\b|conservative|management to date|tried so far|treatment to date/i,
    'history',
  ),
  heading(/medicat|medicine|drug history|prescri|repeat|\bdrugs?\b/i, 'medicines'),
  heading(/family history/i, 'familyHistory'),
  heading(/social/i, 'socialContext'),
  heading(
    /past medical|medical history|co-?morbid|\bpmh\b|problem list|active problems|significant (?:past|history)|long[- ]term condition/i,
    'problems',
  ),
  heading(/past surg|surgical history|operation|procedure/i, 'procedures'),
  heading(/criteria|threshold|eligib/i, 'criteria'),
  heading(/risk|alert|infection control|violence/i, 'risks'),
  heading(/pending|awaited|requested (?:test|investigation)|tests? requested/i, 'investigationsRequested'),
  heading(/investigat|result|blood test|\bbloods\b|\btests?\b|patholog/i, 'results'),
  heading(/examin|findings|observations|\bo\/e\b|site of|location of (?:lesion|pain|lump)|size of/i, 'examination'),
  heading(
    /expectation|outcome (?:sought|wanted)|what (?:does|do) .* (?:hope|want|expect)|patient['’]?s? (?:wish|goal|concern)|request(?:ed)? (?:action|outcome)/i,
    'expectation',
  ),
  heading(/question|specific (?:request|advice)|what would you like/i, 'question'),
  heading(/informed|patient (?:aware|told)|advice given|safety|explained/i, 'informationGiven'),
  heading(/\bplan\b|interim|meanwhile/i, 'plan'),
  heading(/reason for referr|referral reason|why .* refer|diagnosis|suspected condition|indication/i, 'reason'),
  heading(
    /history|clinical (?:detail|information|summary|presentation|features|background)|present(?:ing|ation)|symptom|complaint|severity|additional information|further (?:detail|information)|relevant information|comment|red flags?|details/i,
    'history',
  ),
];
