import type { NamedForm, Verdict } from '@/utils/model/verdict';

const short = <Text extends string | null>(text: Text): Text => (text?.slice(0, 100) ?? text) as Text;
const forms = (list: readonly NamedForm[]): NamedForm[] =>
  list.slice(0, 2).map(({ title }) => ({ title: short(title), href: null }));

/** A verdict cut to what fits one message from a page, whatever its characters: the first reasons and forms, shortened, without addresses. */
export const verdictToTell = (verdict: Verdict): Verdict => ({
  ...verdict,
  evidence: verdict.evidence.slice(0, 5).map((piece) => ({ in: piece.in, found: short(piece.found) })),
  localForms: forms(verdict.localForms),
  formsToUse: forms(verdict.formsToUse),
  specialty: short(verdict.specialty),
  service: short(verdict.service),
});
