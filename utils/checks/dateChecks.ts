import { dateInWords } from '@/utils/model/dateInWords';
import type { Draft } from '@/utils/model/draft';
import type { Finding } from '@/utils/model/finding';
import { daysBetween, isIsoDate } from '@/utils/model/isoDate';
import { finding } from './finding';

function letterDateFindings({ letterDate, frozen }: Draft, today: string): Finding[] {
  if (letterDate.trim() === '') return [];
  if (!isIsoDate(letterDate))
    return [
      finding(
        'letter-date-unreal',
        'block',
        'letterDate',
        `“${letterDate.trim()}” is not a day that exists.`,
        'Enter the date of the letter, or leave it empty for the day it is finished.',
      ),
    ];
  const age = daysBetween(letterDate, today) ?? 0;
  if (!frozen && (age < 0 || age > 14))
    return [
      finding(
        'letter-date-far',
        'prompt',
        'letterDate',
        `The letter is dated ${dateInWords(letterDate)}, ${age < 0 ? 'which is still to come' : 'some time ago'}.`,
        'Check the date, or leave it empty for the day it is finished.',
      ),
    ];
  return [];
}

function notHeardByFindings({ notHeardBy }: Draft, date: string): Finding[] {
  if (notHeardBy.trim() === '') return [];
  const isDay = isIsoDate(notHeardBy);
  if (isDay && notHeardBy > date) return [];
  return [
    finding(
      'not-heard-by',
      isDay ? 'prompt' : 'block',
      'notHeardBy',
      isDay ? 'The “not heard by” date is not after the letter.' : `“${notHeardBy.trim()}” is not a day that exists.`,
      'Enter the day by which the patient should ask if nothing was heard.',
    ),
  ];
}

/** Medicines and allergies pasted from a record on another day say so in the letter; after four weeks somebody has to look. */
function recordFindings({ recordAsAt }: Draft, date: string): Finding[] {
  if (recordAsAt.trim() === '') return [];
  const age = daysBetween(recordAsAt, date);
  if (age === null || age < 0)
    return [
      finding(
        'record-date-unreal',
        'block',
        'recordAsAt',
        'The date of the record summary is not a day before the letter.',
        'Enter the day the medicines and allergies were copied from the record.',
      ),
    ];
  if (age === 0) return [];
  return [
    finding(
      'record-stale',
      age >= 28 ? 'confirm' : 'prompt',
      'recordAsAt',
      `Medicines and allergies were copied from the record on ${dateInWords(recordAsAt)}, not on the day of the letter.`,
      'Look at the record again and paste them anew, or set the record’s date to today when they are unchanged.',
    ),
  ];
}

function resultDateFindings({ resultValues }: Draft, date: string): Finding[] {
  return resultValues.flatMap(({ date: when, name }, index) => {
    if (!name.trim()) return [];
    const at = `resultValues.${index}.date`;
    if (when.trim() === '')
      return [
        finding(
          'result-undated',
          'prompt',
          at,
          `The result “${name.trim()}” has no date.`,
          'Add the date it was taken.',
        ),
      ];
    return isIsoDate(when) && when > date
      ? [
          finding(
            'result-in-future',
            'prompt',
            at,
            `The result “${name.trim()}” is dated after the letter.`,
            'Check its date.',
          ),
        ]
      : [];
  });
}

/** Dates that do not exist or do not fit the letter's day. */
export function dateChecks(draft: Draft, date: string, today: string): Finding[] {
  return [
    ...letterDateFindings(draft, today),
    ...notHeardByFindings(draft, date),
    ...recordFindings(draft, date),
    ...resultDateFindings(draft, date),
  ];
}
