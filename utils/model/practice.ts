import * as z from 'zod/mini';

const line = (most: number) => z.string().check(z.maxLength(most));

/** Letterhead. `odsCode`: the practice's Organisation Data Service code, such as "A12345"; may be empty while setting up. */
export const Practice = z.strictObject({
  name: line(200),
  odsCode: line(12),
  address: line(500),
  postcode: line(10),
  phone: line(60),
  email: line(200),
});
export type Practice = z.infer<typeof Practice>;

export const emptyPractice: Practice = { name: '', odsCode: '', address: '', postcode: '', phone: '', email: '' };

/** A person of the practice. `gmcNumber` is 7 digits for doctors and empty for others; `role` is free ("GP partner", "Secretary"). */
export const Clinician = z.strictObject({
  id: line(64),
  name: line(200),
  role: line(120),
  gmcNumber: line(20),
  /** Whether this person may be the referrer who signs. Secretaries prepare. */
  signs: z.boolean(),
});
export type Clinician = z.infer<typeof Clinician>;
