import type { NamedForm, Verdict } from '@/utils/model/verdict';

const short = (text: string | null, most: number): string | null => text && text.slice(0, most);
const forms = (list: readonly NamedForm[]): NamedForm[] =>
  list
    .slice(0, 3)
    .map(({ title, href }) => ({ title: title.slice(0, 200), href: href && href.length <= 300 ? href : null }));

/** A verdict cut to what fits one message from a page: the first reasons and forms, long texts shortened, too long links left out. */
export const verdictToTell = (verdict: Verdict): Verdict => ({
  ...verdict,
  evidence: verdict.evidence.slice(0, 6).map((piece) => ({ in: piece.in, found: piece.found.slice(0, 120) })),
  siteId: short(verdict.siteId, 80),
  localForms: forms(verdict.localForms),
  formsToUse: forms(verdict.formsToUse),
  specialty: short(verdict.specialty, 200),
  service: short(verdict.service, 200),
});
