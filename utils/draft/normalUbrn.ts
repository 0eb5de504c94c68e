/** A Unique Booking Reference Number as 12 digits without spaces or dashes; null when it is not one. */
export function normalUbrn(typed: string): string | null {
  const digits = typed.replace(/[\s\u2010-\u2015-]/g, '');
  return /^\d{12}$/.test(digits) && !/^(\d)\1{11}$/.test(digits) ? digits : null;
}

/** Shown in fours, as e-RS prints it: "0000 1234 5678". */
export const spacedUbrn = (ubrn: string): string => ubrn.replace(/(\d{4})(?=\d)/g, '$1 ');
