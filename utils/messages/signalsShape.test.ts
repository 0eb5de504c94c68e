import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readSignals } from '@/utils/page/readSignals';
import { isWithin } from './isWithin';
import { SignalsShape } from './signalsShape';

const many = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join('');
const long = 'Referral form '.repeat(100);
const read = (body: string, url = 'https://gps.trust.nhs.uk/x') =>
  readSignals(
    parseHTML(`<html><head><title>${long}</title></head><body><main>${body}</main></body></html>`).document,
    url,
    60_000,
  );

const pages: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['headings', many(3_000, (at) => `<h${(at % 6) + 1}>${long}${at}</h${(at % 6) + 1}>`)],
  ['labels', many(3_000, (at) => `<label for="f${at}">${long}${at}</label>`)],
  ['legends', many(2_000, (at) => `<fieldset><legend>${long}${at}</legend></fieldset>`)],
  ['buttons', many(3_000, (at) => `<button>${long}${at}</button>`)],
  ['unnamed fields', many(3_000, (at) => `<input placeholder="${long}${at}">`)],
  [
    'links',
    many(
      3_000,
      (at) => `<li>${long}<a href="/${'very-long/'.repeat(300)}${at}.docx?a=${'é'.repeat(500)}">${long}</a></li>`,
    ),
  ],
  ['choices', many(3_000, () => `<dl><dt>Priority</dt><dd>Routine</dd></dl>`)],
  ['text', `<p>${long.repeat(3_000)}</p>`.repeat(3)],
];

it.each(pages)('whatever a page has of %s, its reader sends what the background takes', (_, body) => {
  const signals = read(`<h1>Form</h1>${body}`);
  expect(SignalsShape.safeParse(signals).error).toBeUndefined();
  expect(isWithin(signals, { characters: 2_500_000, values: 30_000 })).toBe(true);
  expect(SignalsShape.parse(signals)).toEqual(signals);
});

it('so does a page that has everything at once, in an address as long as they get', () => {
  const body = pages.map(([, each]) => each.slice(0, 700_000)).join('');
  const signals = read(body, `https://gps.trust.nhs.uk:8443/${'x/'.repeat(5_000)}?who=${'y'.repeat(9_000)}`);
  expect(SignalsShape.safeParse(signals).error).toBeUndefined();
  expect(isWithin(signals, { characters: 2_500_000, values: 30_000 })).toBe(true);
});
