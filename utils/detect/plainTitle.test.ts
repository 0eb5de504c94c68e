import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainTitle } from './plainTitle';

it.each([
  ['Podiatry referral form (Word, 96 KB)', 'Podiatry referral form'],
  ['Podiatry referral form (Word, 96KB) (opens in a new tab)', 'Podiatry referral form'],
  ['Podiatry referral form [PDF 1.2MB]', 'Podiatry referral form'],
  ['Podiatry referral form (.docx)', 'Podiatry referral form'],
  ['Podiatry referral form (Microsoft Word document - 112.5 kB)', 'Podiatry referral form'],
  ['Podiatry referral form - Word, 96 KB', 'Podiatry referral form'],
  ['Podiatry referral form, 1.2 MB', 'Podiatry referral form'],
  ['Podiatry referral form (editable version, DOCX)', 'Podiatry referral form'],
  ['Podiatry referral form (over 18s) (Word)', 'Podiatry referral form (over 18s)'],
  ['MSK referral form (hand, wrist and elbow)', 'MSK referral form (hand, wrist and elbow)'],
  ['Podiatry referral form (2026)', 'Podiatry referral form (2026)'],
  ['Referral form (version 3)', 'Referral form (version 3)'],
  ['Referral form (new)', 'Referral form (new)'],
  ['Weight management referral form, tier 3', 'Weight management referral form, tier 3'],
  ['96 KB', '96 KB'],
  ['(Word, 96 KB)', '(Word, 96 KB)'],
  ['', ''],
])('%s is %s', (title, plain) => expect(plainTitle(title)).toBe(plain));

it('adds nothing, and takes nothing away but the end', () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (title) => title.trimStart().startsWith(plainTitle(title).trimStart())),
  ));
