import * as z from 'zod/mini';

/** Every kind of letter the product writes. Referral kinds first, then the reply desk. */
export const letterKinds = [
  'referral-instead-of-form',
  'referral-not-advice',
  'referral',
  'covering-letter',
  'reply-no-form',
  'reply-incomplete-form',
  'reply-advice-instead',
  'reply-other-grounds',
  'reply-unsigned',
  'reply-criteria-not-met',
  'reply-wrong-service',
] as const;

export const LetterKind = z.enum(letterKinds);
export type LetterKind = z.infer<typeof LetterKind>;
