import type { Taught } from '@/utils/model/taught';
import type { Evidence, Verdict } from '@/utils/model/verdict';
import { noneVerdict } from './noneVerdict';
import { isProtected } from './isProtected';
import { pathShape } from './pathShape';
import { placeOf } from './placeOf';
import { weighAs, type Weighed } from './weigh';

/**
 * What the user said of such pages: "not a form" wins over `likely`, "this is a form" over `none`; neither wins over a known site's own
 * word that a page is something else, and nothing wins over suspected cancer and the other protected pathways.
 */
export function applyTaught(verdict: Verdict, weighed: Weighed, taught: readonly Taught[]): Verdict {
  if (isProtected(verdict) || taught.length === 0) return verdict;
  const { page } = weighed.zones;
  const shape = pathShape(page.path);
  const lesson = taught.find(
    ({ answer, host, pathShape: taughtShape, words }) =>
      answer !== 'known-site' &&
      host === page.host &&
      taughtShape === shape &&
      words.every((word) => placeOf(word, weighed.zones) !== null),
  );
  if (!lesson) return verdict;
  const evidence: Evidence[] = [{ in: 'address', found: `${lesson.host}${lesson.pathShape}` }];
  if (lesson.answer === 'not-a-form') {
    return verdict.certainty === 'likely' ? noneVerdict('certain', evidence, verdict.siteId) : verdict;
  }
  if (lesson.answer === 'known-site' || verdict.pageType !== 'none') return verdict;
  return { ...weighAs(lesson.answer, evidence, weighed), certainty: 'certain' };
}
