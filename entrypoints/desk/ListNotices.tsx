import { useEffect, useState } from 'preact/hooks';
import { BackupReminder } from '@/components/backup/BackupReminder';
import { Button } from '@/components/Button';
import { letterName } from '@/components/list/letterName';
import { Notice } from '@/components/Notice';
import { draftPlace, type DraftPlace } from '@/utils/store/draftPlace';
import { safetyCheck, type SafetyReport } from '@/utils/store/safetyCheck';
import type { Look } from '@/utils/store/storedDraft';
import { acceptLoss, rebuildFromSafetyCopy, restoreFromSafetyCopy } from '@/utils/store/safetyRestore';
import { useBackupReminder } from './useBackupReminder';

const places: Partial<Record<DraftPlace, { title: string; say: string }>> = {
  window: {
    title: 'This is a private window',
    say: 'Letters written here are kept in this window’s memory only and are gone when you close it. Save what you need as a file.',
  },
  session: {
    title: 'Nothing is kept on this computer',
    say: 'Letters are in the browser’s memory and are gone when it closes. Save what you need as a file.',
  },
  copy: {
    title: 'The letters are read from their safety copy',
    say: 'The browser cannot read its own database at the moment. Letters can be read and saved as files.',
  },
};

/** What must be known before the list is read: where letters are kept when it is not the disk, and a loss with its remedy. */
export function ListNotices({ look }: { look: Look | null }) {
  const [place, setPlace] = useState<DraftPlace>('disk');
  const [report, setReport] = useState<SafetyReport>({ kind: 'fine' });
  const [done, setDone] = useState<{ tone: 'good' | 'bad'; say: string } | null>(null);
  useEffect(() => {
    void draftPlace().then((found) => {
      setPlace(found);
      if (found === 'disk' || found === 'copy') void safetyCheck(look).then(setReport);
    });
  }, []);
  const backup = useBackupReminder();
  const words = places[place];
  const attempt = (work: () => Promise<string>) =>
    void work().then(
      (say) => {
        setDone({ tone: 'good', say });
        setReport({ kind: 'fine' });
      },
      (error: unknown) => setDone({ tone: 'bad', say: error instanceof Error ? error.message : String(error) }),
    );
  const restore = report.kind === 'unreadable' ? rebuildFromSafetyCopy : restoreFromSafetyCopy;
  return (
    <>
      {words && (
        <Notice tone="warning" title={words.title}>
          <p>{words.say}</p>
        </Notice>
      )}
      {backup.days !== null && <BackupReminder days={backup.days} onLater={backup.later} />}
      {done && <Notice tone={done.tone} title={done.say} isLive />}
      {report.kind !== 'fine' && (
        <Notice tone="bad" title="Some letters were lost or damaged" isLive>
          <p>{report.say}</p>
          <ul>
            {report.letters.map(({ draft, savedAt }) => (
              <li key={draft.id}>
                {letterName(draft)}, saved {new Date(savedAt).toLocaleString('en-GB')}
              </li>
            ))}
          </ul>
          <div class="row">
            {report.letters.length > 0 && (
              <Button onClick={() => attempt(async () => `${await restore()} restored.`)}>Restore them</Button>
            )}
            {report.kind === 'loss' && (
              <Button
                look="quiet"
                onClick={() => attempt(async () => acceptLoss().then(() => 'The list stands as it is.'))}
              >
                Leave it as it is
              </Button>
            )}
          </div>
        </Notice>
      )}
    </>
  );
}
