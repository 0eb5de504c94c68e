import * as z from 'zod/mini';
import { loadPolicy } from './policy';
import { settingsArea } from './settingsArea';

/** Whether somebody of the practice agreed that letters are kept on this computer, and when. `agreedAt` is ISO with zone, or empty. */
const Consent = z.strictObject({ v: z.literal(1), agreedAt: z.string().check(z.maxLength(40)) });

const area = settingsArea<z.infer<typeof Consent>>('consent', Consent, { v: 1, agreedAt: '' });

/** When it was agreed that letters may be kept on this computer, or `policy` where the administrators agreed; null when nobody has. */
export async function loadConsent(): Promise<string | null> {
  const [{ agreedAt }, { keepLettersWithoutAsking }] = await Promise.all([area.load(), loadPolicy()]);
  return agreedAt || (keepLettersWithoutAsking ? 'policy' : null);
}

/** Remembers the agreement. `agreedAt` is ISO with zone. */
export const saveConsent = (agreedAt: string): Promise<void> => area.save({ v: 1, agreedAt });
