import { exampleDraft } from '@/utils/letter/exampleDraft';
import type { Draft } from '@/utils/model/draft';

const entry =
  'Seen with breathlessness on exertion, worse over the last weeks; two pillows at night, ankles swollen in the evening, no chest pain. ';

const withHistory = (characters: number): Draft => {
  const draft = exampleDraft('referral-instead-of-form');
  const text = Array.from({ length: Math.ceil(characters / entry.length) }, (_, at) => `${at + 1}. ${entry}`).join(
    '\n',
  );
  return { ...draft, clinical: { ...draft.clinical, history: { said: 'text', text } } };
};

/** The letters that are measured: as most are, with a history of 12 kB, and of about thirty pages. */
export const letterSizes: Readonly<Record<'short' | 'long' | 'thirty pages', Draft>> = {
  short: exampleDraft('referral-instead-of-form'),
  long: withHistory(12_000),
  'thirty pages': withHistory(120_000),
};
