import type { LetterKind } from '@/utils/model/letterKind';
import type { Offer } from '@/utils/model/offer';
import type { SiteBehaviour } from '@/utils/model/siteBehaviour';
import type { FormGrade, Verdict } from '@/utils/model/verdict';

type Kind = Pick<Offer, 'kind' | 'letterKind'>;

const returnedKind = (verdict: Verdict): LetterKind =>
  verdict.evidence.some(({ found }) => /advice/i.test(found)) ? 'reply-advice-instead' : 'reply-other-grounds';

function kindFor(verdict: Verdict): Kind | null {
  switch (verdict.pageType) {
    case 'urgent-suspected-cancer':
    case 'protected':
      return { kind: 'covering-letter', letterKind: 'covering-letter' };
    case 'advice-guidance':
      return { kind: 'letter', letterKind: 'referral-not-advice' };
    case 'local-proforma':
      return verdict.grade === 'protected'
        ? { kind: 'covering-letter', letterKind: 'covering-letter' }
        : { kind: 'letter', letterKind: 'referral-instead-of-form' };
    case 'referral-returned':
      return { kind: 'reply', letterKind: returnedKind(verdict) };
    case 'none':
      return null;
  }
}

const quietGrades: readonly (FormGrade | null)[] = ['protected', 'prefer-form'];

/**
 * What may be offered on a page, or null. A page whose form must be used gets a covering letter to go with it, never one in its place
 * and never louder than the popup; where the site is off, or the form is graded as preferred, the popup alone speaks too.
 */
export function offerFor(verdict: Verdict, host: string, behaviour: SiteBehaviour): Offer | null {
  const kind = kindFor(verdict);
  if (!kind || verdict.pageType === 'none') return null;
  const isQuiet = behaviour === 'off' || kind.kind === 'covering-letter' || quietGrades.includes(verdict.grade);
  const withForm = kind.kind === 'covering-letter';
  return {
    ...kind,
    pageType: verdict.pageType,
    show: isQuiet ? 'popup' : behaviour,
    form: (withForm ? verdict.formsToUse[0] : verdict.localForms[0]) ?? null,
    formsToUse: verdict.formsToUse,
    specialty: verdict.specialty,
    service: verdict.service,
    acceptsLetter: verdict.acceptsLetter,
    grade: verdict.grade,
    host,
  };
}
