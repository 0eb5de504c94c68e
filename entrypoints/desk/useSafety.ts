import { useEffect, useState } from 'preact/hooks';
import { draftPlace, type DraftPlace } from '@/utils/store/draftPlace';
import { safetyCheck, type SafetyReport } from '@/utils/store/safetyCheck';
import type { Look } from '@/utils/store/storedDraft';
import type { Letters } from './useLetters';

export interface Safety {
  place: DraftPlace;
  report: SafetyReport;
  /** Why the two could not be compared, in the browser's words. */
  trouble: string | null;
  /** After a loss was dealt with. */
  settle: () => void;
}

/** Where the letters are kept, and what comparing them with their safety copy found; null until both are known. */
export function useSafety(letters: Letters): Safety | null {
  const [found, setFound] = useState<Omit<Safety, 'settle'> | null>(null);
  const isRead = letters.kind === 'list';
  useEffect(() => {
    if (letters.kind === 'list') void look(letters.look).then(setFound);
  }, [isRead]);
  return found && { ...found, settle: () => setFound({ ...found, report: { kind: 'fine' } }) };
}

async function look(listed: Look | null): Promise<Omit<Safety, 'settle'>> {
  const place = await draftPlace();
  const fine: SafetyReport = { kind: 'fine' };
  if (place !== 'disk' && place !== 'copy') return { place, report: fine, trouble: null };
  return safetyCheck(listed).then(
    (report) => ({ place, report, trouble: null }),
    (error: unknown) => ({ place, report: fine, trouble: error instanceof Error ? error.message : String(error) }),
  );
}
