import type { Pack, PackPage } from '@/utils/model/pack';
import type { Evidence, FormGrade, NamedForm, Verdict } from '@/utils/model/verdict';
import { fold } from './fold';
import { isHost } from './hosts';
import { isProtected } from './isProtected';
import { noneVerdict } from './noneVerdict';
import { placeOf } from './placeOf';
import { weighAs, type Weighed } from './weigh';

const strictest: readonly FormGrade[] = ['protected', 'prefer-form', 'either', 'letter-fine'];

/**
 * What imported packs say of a page: they name it, turn its offer off or grade its forms. A verdict of suspected cancer or of
 * another protected pathway stays what it is; where packs differ, the one that keeps the form wins.
 */
export function applyPacks(weighed: Weighed, packs: readonly Pack[]): Verdict {
  const { verdict, zones } = weighed;
  if (packs.length === 0 || isProtected(verdict)) return verdict;
  const named: { pageType: PackPage['pageType']; evidence: Evidence[] }[] = [];
  for (const { host, pages } of packs.flatMap(({ sites }) => sites)) {
    if (!isHost(zones.page.host, host)) continue;
    for (const page of pages) {
      const evidence = evidenceFor(page, weighed);
      if (evidence) named.push({ pageType: page.pageType, evidence });
    }
  }
  const said = named.find(isProtected) ?? named.find(({ pageType }) => pageType === 'none') ?? named[0];
  if (said?.pageType === 'none') return noneVerdict('certain', said.evidence, verdict.siteId);
  return graded(
    said ? { ...weighAs(said.pageType, said.evidence, weighed), certainty: 'certain' } : verdict,
    weighed,
    packs,
  );
}

/** The words by which a pack's page is recognised; null when it is not. */
function evidenceFor({ path, needs, anyOf, forbids }: PackPage, { zones }: Weighed): Evidence[] | null {
  const where = (phrase: string): Evidence[] => {
    const place = placeOf(phrase, zones);
    return place ? [{ in: place, found: phrase }] : [];
  };
  const needed = needs.flatMap(where);
  const any = anyOf.flatMap(where);
  const isMeant =
    zones.page.path.startsWith(path) && needed.length === needs.length && (any.length > 0 || anyOf.length === 0);
  if (!isMeant || forbids.flatMap(where).length > 0) return null;
  return [{ in: 'address', found: zones.page.host + path }, ...needed, ...any];
}

function graded(verdict: Verdict, { zones }: Weighed, packs: readonly Pack[]): Verdict {
  if (verdict.pageType !== 'local-proforma') return verdict;
  const entries = packs
    .flatMap(({ forms }) => forms)
    .filter(({ host }) => host === '' || isHost(zones.page.host, host))
    .map(({ title, grade }) => ({ words: ` ${fold(title)} `, grade }));
  const gradeOf = (title: string): FormGrade | null => {
    const words = ` ${fold(title)} `;
    const found = new Set(entries.filter((entry) => words.includes(entry.words)).map(({ grade }) => grade));
    return strictest.find((grade) => found.has(grade)) ?? null;
  };
  const isKept = ({ title }: NamedForm): boolean => gradeOf(title) === 'protected';
  const localForms = verdict.localForms.filter((form) => !isKept(form));
  const formsToUse = [...verdict.formsToUse, ...verdict.localForms.filter(isKept)];
  const first = localForms[0];
  return first || verdict.localForms.length === 0
    ? { ...verdict, localForms, formsToUse, grade: gradeOf(first?.title ?? '') }
    : { ...verdict, pageType: 'protected', protectedKind: 'other', localForms, formsToUse, grade: 'protected' };
}
