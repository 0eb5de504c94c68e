import { describe, expect, it } from 'vitest';
import { fixturePages, signalsOf } from '@/scripts/fixturePages';
import { allSites } from '@/utils/sites/allSites';
import { cancerFormMeant, cancerInName, cancerInProse } from './cancer';
import { classify } from './classify';
import { fold } from './fold';
import { protectedInName } from './protectedInName';
import { theLexicon } from './theLexicon';

const inName = (text: string) => cancerInName(fold(text), theLexicon.cancer) !== null;

describe('names of the suspected cancer pathway', () => {
  it.each([
    'Suspected Skin Cancers Referral Form',
    'Two Week Wait Referral Forms',
    'two-week-wait',
    'TWO WEEK RULE',
    '2WW',
    '2ww lung',
    '2 WW',
    '2WR Word',
    'TWR form',
    'USC referral',
    'USCR haematology',
    'Fast track referral form',
    'Rapid Diagnostic Centre',
    'RDC referral',
    'NSS pathway',
    'Non-site-specific symptoms',
    'Non specific symptoms',
    'Vague symptoms',
    'Faster diagnosis standard',
    'NG12 form',
    'FIT pathway',
    'Faecal immunochemical test form',
    'Symptomatic breast clinic',
    'Breast referral form',
    'Neck lump clinic',
    'Suspected sarcoma',
    'Melanoma clinic form',
    'Straight to test colorectal',
    'suspec\u00adted can\u200bcer',
    'ＳＵＳＰＥＣＴＥＤ ＣＡＮＣＥＲ',
    'Endoscopy referral (not for suspected cancer) 2WW',
    'Not only suspected cancer',
    'Rapid access lung clinic',
    'Prostate rapid access',
    'One-stop gynaecology referral',
    'Urgent skin referral',
    'Optimal lung pathway',
    'Red flag referral form',
    'Abnormal chest X-ray referral',
    'PSA clinic form',
    'Change in bowel habit',
    'Rectal mass',
    'Endometrial thickening',
    'White patch in the mouth',
    'Mole clinic referral',
  ])('%s', (text) => expect(inName(text)).toBe(true));
});

describe('names that say it is not that pathway, or mean something else', () => {
  it.each([
    'Endoscopy referral form (not for suspected cancer)',
    'This service is not for suspected cancer referrals',
    'Non-2WW referral form',
    'Referrals other than 2WW',
    'Gynaecology (excluding suspected cancer)',
    'Do not use for 2WW',
    'Rapid access chest pain clinic (RACPC) referral form (2-week wait rule)',
    'NHS continuing healthcare fast track tool',
    'Suspected DVT',
    'Early inflammatory arthritis',
    'Breastfeeding support',
    'Keep fit class',
    'Rapid access ophthalmology clinic',
    'Rapid access heart failure clinic',
    'One-stop hernia clinic',
    'Optimal weight programme',
    'Benign skin lesion clinic',
    'Urgent referral form',
    'Infuse clinic',
    'Muscular dystrophy',
  ])('%s', (text) => expect(inName(text)).toBe(false));
});

describe('prose', () => {
  const words = (text: string) => cancerInProse(fold(text), theLexicon.cancer, 5);
  it('leaves out what it denies', () => {
    expect(words('Please do not use A and G for pigmented lesions meeting 2WW referral criteria.')).toHaveLength(1);
    expect(words('This form is not for suspected cancer. Use it for benign lesions.')).toEqual([]);
    expect(words('History of cancer?')).toEqual([]);
    expect(words('Is the patient aware that this is a suspected cancer referral?')).toHaveLength(1);
  });
});

describe('a form that prose says is for suspected cancer too', () => {
  const meant = (text: string) => cancerFormMeant(fold(text), theLexicon.cancer) !== null;
  it('is told by who is seen when', () => {
    expect(meant('Patients with a suspected melanoma will be seen in clinic within two weeks.')).toBe(true);
    expect(meant('Possible skin cancers are triaged and booked within 14 days.')).toBe(true);
    expect(meant('Suspected cancer: use the usual form. Others are seen within six weeks.')).toBe(false);
  });
});

describe('other protected pathways by name', () => {
  it.each([
    ['MASH multi-agency referral form', 'safeguarding'],
    ['Report an adult at risk', 'safeguarding'],
    ['Individual Funding Request (IFR) form', 'funding'],
    ['Prior approval application', 'funding'],
    ['Ultrasound request form', 'imaging'],
    ['X-ray request', 'imaging'],
    ['Home Oxygen Order Form (HOOF)', 'home-oxygen'],
    ['Pathology request form', 'diagnostics'],
    ['CHC checklist', 'continuing-healthcare'],
    ['Same day emergency care referral', 'urgent-care'],
    ['TIA clinic referral form', 'urgent-care'],
    ['Maternity booking form', 'maternity'],
    ['Bowel cancer screening referral', 'screening'],
    ['EHC needs assessment request', 'education'],
    ['DVLA medical form', 'statutory'],
    ['Medical examiner referral', 'statutory'],
    ['Early pregnancy assessment form', 'urgent-care'],
    ['Emergency eye clinic', 'urgent-care'],
    ['Acute medical unit referral', 'urgent-care'],
    ['Home treatment team referral', 'urgent-care'],
    ['Approved mental health professional request', 'statutory'],
    ['Section 136', 'statutory'],
    ['Looked after children health assessment', 'statutory'],
    ['Forced marriage referral', 'safeguarding'],
    ['Reporting a concern', 'safeguarding'],
  ])('%s is %s', (text, kind) => expect(protectedInName(fold(text), theLexicon.pathways)?.kind).toBe(kind));

  it.each([
    'Podiatry referral form',
    'Memory clinic',
    'Criteria based access policy',
    'Hearing aid proforma',
    'Social prescribing',
  ])('%s is none', (text) => expect(protectedInName(fold(text), theLexicon.pathways)).toBeNull());
});

describe('a service nobody here has heard of', () => {
  it('is not among the forms named on a shelf of forms', () => {
    const shelf = fixturePages().find(({ file }) => file.endsWith('local-proforma/mixed-shelf.html'));
    const verdict = classify(signalsOf(shelf?.html ?? '', shelf?.url ?? ''), {
      sites: allSites,
      packs: [],
      taught: [],
      lexicon: theLexicon,
    });
    expect(verdict.localForms.map(({ title }) => title)).toEqual([
      'Podiatry referral form',
      'Continence referral form',
    ]);
  });
});
