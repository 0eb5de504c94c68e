/** An NHS number as it is shown, 3 3 4 with spaces that do not break; anything that has no ten digits is given back as typed. */
export function nhsNumberInGroups(text: string): string {
  const digits = text.replace(/[\s\u00a0-]/g, '');
  if (!/^\d{10}$/.test(digits)) return text.trim();
  return `${digits.slice(0, 3)}\u00a0${digits.slice(3, 6)}\u00a0${digits.slice(6)}`;
}
