import * as z from 'zod/mini';
import { LetterKind } from '@/utils/model/letterKind';
import type { Offer } from '@/utils/model/offer';

const line = z.string().check(z.maxLength(500));
const form = z.strictObject({ title: line, href: z.nullable(line) });

/** An offer as it waits in the browser's memory. */
export const OfferShape: z.ZodMiniType<Offer> = z.strictObject({
  kind: z.enum(['letter', 'covering-letter', 'reply']),
  letterKind: LetterKind,
  pageType: z.enum(['advice-guidance', 'local-proforma', 'urgent-suspected-cancer', 'protected', 'referral-returned']),
  show: z.enum(['popup', 'badge', 'badge-and-strip']),
  form: z.nullable(form),
  formsToUse: z.array(form),
  specialty: z.nullable(line),
  service: z.nullable(line),
  acceptsLetter: z.boolean(),
  grade: z.nullable(z.enum(['protected', 'prefer-form', 'either', 'letter-fine'])),
  host: line,
});
