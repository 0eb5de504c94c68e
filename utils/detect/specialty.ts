import type { PageSignals } from '@/utils/model/signals';
import { fold } from './fold';
import { firstMatch } from './pattern';
import { quote } from './quote';

const specialties =
  'allergy|anticoagulation|audiology|bariatric\\w*|cardiology|chest pain|chronic fatigue|clinical genetics|continence|dermatology|diabet\\w+|dietetics|elderly care|endocrinology|endoscopy|ear nose and throat|ent|epilepsy|falls|fertility|gastroenterology|general surgery|geriatric\\w*|gynaecology|haematology|headache|heart failure|hepatology|immunology|infectious diseases|long covid|lymphoedema|maxillofacial|memory|mental health|msk|musculoskeletal|nephrology|neurology|neurodevelopment\\w*|nutrition|occupational therapy|ophthalmology|oral surgery|orthopaedics?|orthotics|paediatrics?|pain management|palliative care|physiotherapy|plastic surgery|podiatry|psychiatry|psychology|pulmonary rehabilitation|renal(?: medicine)?|respiratory(?: medicine)?|rheumatology|sleep(?: medicine)?|speech and language therapy|stroke|tissue viability|tuberculosis|urogynaecology|urology|vascular(?: surgery)?|wheelchair\\w*';

/** The specialty an application's choice or a page's title or main heading names, in the page's own words; null when none. */
export function specialtyOf(page: PageSignals): string | null {
  const choice = chosen(page, 'specialty|speciality');
  if (choice) return choice;
  for (const text of [page.title, ...page.headings.slice(0, 3).map((heading) => heading.text)]) {
    const found = firstMatch(specialties, fold(text));
    if (found !== null) {
      const words = quote(text, found);
      return words.charAt(0).toUpperCase() + words.slice(1);
    }
  }
  return null;
}

/** The clinic or service chosen in an application, or null. */
export const serviceOf = (page: PageSignals): string | null => chosen(page, 'clinic type|named clinician|service');

function chosen(page: PageSignals, label: string): string | null {
  const choice = page.choices.find((one) => firstMatch(label, fold(one.label)) !== null && one.chosen.trim() !== '');
  return choice && !/^(?:select|please|any|all|choose|--)/i.test(choice.chosen) ? choice.chosen : null;
}
