import * as z from 'zod/mini';
import { sessionArea } from './sessionArea';

const area = sessionArea('whoIAm', z.string().check(z.maxLength(64)));

/** Id of the person of the practice list who said "I am …" in this browser, until it closes; null when nobody has. No login. */
export const loadWhoIAm = (): Promise<string | null> => area.load();

/** Remembers who is at this desk; null forgets it. */
export const saveWhoIAm = (id: string | null): Promise<void> => (id === null ? area.remove() : area.save(id));
