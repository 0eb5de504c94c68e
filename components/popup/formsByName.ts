import type { NamedForm } from '@/utils/model/verdict';

/** The forms by name, each once, in the page's order. */
export function formsByName(forms: readonly NamedForm[]): NamedForm[] {
  const byName = new Map<string, NamedForm>();
  for (const form of forms) {
    const name = form.title.toLowerCase();
    if (!byName.has(name)) byName.set(name, form);
  }
  return [...byName.values()];
}
