import type { NamedForm } from '@/utils/model/verdict';

/** A form's name without what pages add about its file: "Podiatry referral form (Word, 96 KB)". */
export const plainTitle = (title: string): string =>
  title.replace(/\s*[([](?:word|pdf|docx?|rtf|opens|\d)[^)\]]*[)\]]\s*$/i, '').trim() || title;

/** The forms by name, each once, in the page's order. */
export function formsByName(forms: readonly NamedForm[]): NamedForm[] {
  const byName = new Map<string, NamedForm>();
  for (const form of forms) {
    const title = plainTitle(form.title);
    const name = title.toLowerCase();
    if (!byName.has(name)) byName.set(name, { ...form, title });
  }
  return [...byName.values()];
}
