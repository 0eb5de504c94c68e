import * as z from 'zod/mini';
import { pageTypes } from '@/utils/model/verdict';

const line = (most: number) => z.string().check(z.maxLength(most));
const form = z.strictObject({ title: line(200), href: z.nullable(line(300)) });

/** A verdict as a page's script may send it: small, closed, and believed in nothing but its shape. */
export const VerdictShape = z.strictObject({
  pageType: z.enum(pageTypes),
  certainty: z.enum(['certain', 'likely']),
  evidence: z
    .array(
      z.strictObject({
        in: z.enum([
          'address',
          'title',
          'heading',
          'label',
          'legend',
          'button',
          'choice',
          'link',
          'file name',
          'lead',
          'text',
        ]),
        found: line(120),
      }),
    )
    .check(z.maxLength(6)),
  siteId: z.nullable(line(80)),
  protectedKind: z.nullable(
    z.enum([
      'safeguarding',
      'funding',
      'imaging',
      'diagnostics',
      'home-oxygen',
      'statutory',
      'continuing-healthcare',
      'urgent-care',
      'maternity',
      'screening',
      'education',
      'other',
    ]),
  ),
  localForms: z.array(form).check(z.maxLength(3)),
  formsToUse: z.array(form).check(z.maxLength(3)),
  specialty: z.nullable(line(200)),
  service: z.nullable(line(200)),
  acceptsLetter: z.boolean(),
  grade: z.nullable(z.enum(['protected', 'prefer-form', 'either', 'letter-fine'])),
});
