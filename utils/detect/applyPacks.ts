import type { Pack, PackForm, PackPage } from '@/utils/model/pack';
import type { Evidence, FormGrade, Verdict } from '@/utils/model/verdict';
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
  const named = packs
    .flatMap(({ sites }) => sites)
    .filter(({ host }) => isHost(zones.page.host, host))
    .flatMap(({ pages }) => pages)
    .flatMap((page) => evidenceFor(page, weighed).map((evidence) => ({ pageType: page.pageType, evidence })));
  const said = named.find(isProtected) ?? named.find(({ pageType }) => pageType === 'none') ?? named[0];
  if (said?.pageType === 'none') return noneVerdict('certain', said.evidence, verdict.siteId);
  return graded(
    said ? { ...weighAs(said.pageType, said.evidence, weighed), certainty: 'certain' } : verdict,
    weighed,
    packs,
  );
}

/** The words by which a pack's page is recognised, in a list of one; an empty list when it is not. */
function evidenceFor(rule: PackPage, { zones }: Weighed): Evidence[][] {
  if (!zones.page.path.startsWith(rule.path)) return [];
  const where = (phrase: string): Evidence | null => {
    const place = placeOf(phrase, zones);
    return place && { in: place, found: phrase };
  };
  const needs = rule.needs.map(where);
  const any = rule.anyOf.map(where).filter((evidence) => evidence !== null);
  if (needs.includes(null) || (rule.anyOf.length > 0 && any.length === 0) || rule.forbids.some(where)) return [];
  return [
    [
      { in: 'address', found: `${zones.page.host}${rule.path}` },
      ...needs.filter((evidence) => evidence !== null),
      ...any,
    ],
  ];
}

function graded(verdict: Verdict, { zones }: Weighed, packs: readonly Pack[]): Verdict {
  if (verdict.pageType !== 'local-proforma') return verdict;
  const entries = packs
    .flatMap(({ forms }) => forms)
    .filter(({ host }) => host === '' || isHost(zones.page.host, host));
  const gradeOf = (title: string): FormGrade | null => {
    const words = ` ${fold(title)} `;
    const found = entries
      .filter((entry: PackForm) => words.includes(` ${fold(entry.title)} `))
      .map(({ grade }) => grade);
    return strictest.find((grade) => found.includes(grade)) ?? null;
  };
  const localForms = verdict.localForms.filter(({ title }) => gradeOf(title) !== 'protected');
  const kept = verdict.localForms.filter(({ title }) => gradeOf(title) === 'protected');
  const formsToUse = [...verdict.formsToUse, ...kept];
  if (localForms.length === 0 && kept.length > 0) {
    return { ...verdict, pageType: 'protected', protectedKind: 'other', localForms, formsToUse, grade: 'protected' };
  }
  return { ...verdict, localForms, formsToUse, grade: gradeOf(localForms[0]?.title ?? '') };
}
