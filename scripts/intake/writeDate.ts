import type { FoundDate } from '@/utils/intake/readDate';
import { monthNames } from '@/utils/model/monthNames';

const monthsShort = monthNames.map((name) => name.slice(0, 3));

/** The date as one of the record systems or people write it; `style` picks the way. */
export function writeDate(date: FoundDate, style: number): string {
  const [year = '', month = '', day = ''] = date.iso.split('-');
  const index = Number(month) - 1;
  if (date.precise === 'year') return date.raw;
  if (date.precise === 'month')
    return [
      `${monthsShort[index]} ${year}`,
      `${monthNames[index]} ${year}`,
      `${monthsShort[index]}-${year}`,
      `${month}/${year}`,
    ][style % 4] as string;
  return [
    `${day}-${monthsShort[index]}-${year}`,
    `${day}/${month}/${year}`,
    `${day} ${monthsShort[index]} ${year}`,
    `${Number(day)} ${monthNames[index]} ${year}`,
    `${day}.${month}.${year}`,
    `${year}-${month}-${day}`,
    `${Number(day)} ${monthsShort[index]} ${year}`,
    `${day}-${monthsShort[index]}-${year}`.toUpperCase(),
  ][style % 8] as string;
}
