import * as z from 'zod/mini';
import { settingsArea } from './settingsArea';

/** Whether somebody of the practice agreed that letters are kept on this computer, and when. `agreedAt` is ISO with zone, or empty. */
const Consent = z.strictObject({ v: z.literal(1), agreedAt: z.string().check(z.maxLength(40)) });

const area = settingsArea<z.infer<typeof Consent>>('consent', Consent, { v: 1, agreedAt: '' });

/** When it was agreed that letters may be kept on this computer; null when nobody has. */
export const loadConsent = async (): Promise<string | null> => (await area.load()).agreedAt || null;

/** Remembers the agreement. `agreedAt` is ISO with zone. */
export const saveConsent = (agreedAt: string): Promise<void> => area.save({ v: 1, agreedAt });
