import { useEffect, useState } from 'preact/hooks';
import { isMemoryOnly } from '@/utils/store/draftPlace';
import { backupIsOld, changeBackupHabit, loadBackupHabit, watchBackupHabit } from '@/utils/store/backupHabit';

const day = 86_400_000;

/** Days since the last backup once it is time to say so, and the way to be left alone until tomorrow. */
export function useBackupReminder(): { days: number | null; later: () => void } {
  const [days, setDays] = useState<number | null>(null);
  useEffect(() => {
    const look = async () => {
      const habit = await loadBackupHabit();
      setDays((await isMemoryOnly()) ? null : backupIsOld(habit, Date.now()));
    };
    void look();
    return watchBackupHabit(() => void look());
  }, []);
  return { days, later: () => void changeBackupHabit({ quietUntil: new Date(Date.now() + day).toISOString() }) };
}
