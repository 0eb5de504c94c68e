import { isIsoDate } from './isoDate';
import { monthNames } from './monthNames';

/**
 * A date as letters print it: "2026-11-21" gives "21 November 2026", "2025-11" "November 2025", "2019" "2019".
 * Anything else is given back as it was typed, so that nothing is lost.
 */
export function dateInWords(text: string): string {
  const [year, month, day] = text.trim().split('-');
  if (isIsoDate(text.trim())) return `${Number(day)} ${monthNames[Number(month) - 1]} ${year}`;
  const name = monthNames[Number(month) - 1];
  if (/^\d{4}-\d{2}$/.test(text.trim()) && name) return `${name} ${year}`;
  return text.trim();
}
