import { mostFromPage } from './table';
import type { NamedForm, Verdict } from '@/utils/model/verdict';

const short = (text: string | null, most: number): string | null => text && text.slice(0, most);
const forms = (list: readonly NamedForm[]): NamedForm[] =>
  list
    .slice(0, 3)
    .map(({ title, href }) => ({ title: title.slice(0, 200), href: href && href.length <= 300 ? href : null }));

const bare = (list: readonly NamedForm[]): NamedForm[] => list.map(({ title }) => ({ title, href: null }));

/** A verdict cut to what fits one message from a page: the first reasons and forms, long texts shortened, addresses only where there is room. */
export function verdictToTell(verdict: Verdict): Verdict {
  const brief = shortened(verdict);
  if (JSON.stringify(brief).length < mostOfVerdict) return brief;
  const { localForms, formsToUse, evidence } = brief;
  const smaller = {
    ...brief,
    localForms: bare(localForms.slice(0, 1)),
    formsToUse: bare(formsToUse.slice(0, 1)),
    evidence: evidence.slice(0, 2),
  };
  return JSON.stringify(smaller).length < mostOfVerdict
    ? smaller
    : { ...smaller, evidence: [], specialty: null, service: null };
}

/** Room for the rest of the message beside it. */
const mostOfVerdict = mostFromPage - 800;

/** The first reasons and forms, with long texts shortened and too long addresses left out. */
const shortened = (verdict: Verdict): Verdict => ({
  ...verdict,
  evidence: verdict.evidence.slice(0, 6).map((piece) => ({ in: piece.in, found: piece.found.slice(0, 120) })),
  siteId: short(verdict.siteId, 80),
  localForms: forms(verdict.localForms),
  formsToUse: forms(verdict.formsToUse),
  specialty: short(verdict.specialty, 200),
  service: short(verdict.service, 200),
});
