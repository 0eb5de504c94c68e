import { useEffect, useMemo, useState } from 'preact/hooks';
import type { WorkRow } from '@/components/list/workRow';
import { clockFor, usualClockRules } from '@/utils/draft/clockFor';
import { openTasks } from '@/utils/draft/deskNotes';
import { daysLeft } from '@/utils/draft/retention';
import { loadRetention, type RetentionSettings } from '@/utils/store/retention';
import type { DeskLook } from '@/utils/store/deskLook';
import type { StoredDraft } from '@/utils/store/storedDraft';

/** The lines of the worklist with their clocks, which are read again every minute. */
export function useRows(drafts: ReadonlyMap<string, StoredDraft> | null, look: DeskLook | null): WorkRow[] {
  const [now, setNow] = useState(Date.now);
  const [retention, setRetention] = useState<RetentionSettings | null>(null);
  useEffect(() => void loadRetention().then(setRetention), []);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return useMemo(() => {
    const rules = { ...usualClockRules, ...(look && pickRules(look)) };
    return [...(drafts?.values() ?? [])].map(({ draft }) => ({
      draft,
      clock: clockFor(draft, rules, now),
      openTasks: openTasks(draft).length,
      leavesIn: retention && daysLeft(draft, retention, now),
    }));
  }, [drafts, look, retention, now]);
}

const pickRules = ({ urgentHours, routineWorkingDays }: DeskLook) => ({ urgentHours, routineWorkingDays });
