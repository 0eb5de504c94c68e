import { useState } from 'preact/hooks';
import { BackupReminder } from '@/components/backup/BackupReminder';
import { Button } from '@/components/Button';
import { letterName } from '@/components/list/letterName';
import { Notice } from '@/components/Notice';
import type { DraftPlace } from '@/utils/store/draftPlace';
import { acceptLoss, rebuildFromSafetyCopy, restoreFromSafetyCopy } from '@/utils/store/safetyRestore';
import { useBackupReminder } from './useBackupReminder';
import type { Safety } from './useSafety';

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
export function ListNotices({ place, report, trouble, settle }: Safety) {
  const [done, setDone] = useState<{ tone: 'good' | 'bad'; say: string } | null>(null);
  const backup = useBackupReminder();
  const words = places[place];
  const attempt = (work: () => Promise<string>) =>
    void work().then(
      (say) => {
        setDone({ tone: 'good', say });
        settle();
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
      {trouble !== null && (
        <Notice tone="warning" title="The letters could not be compared with their safety copy">
          <p>
            Close this page and open it again. If this stays, save unfinished letters as files. The browser says:{' '}
            {trouble}
          </p>
        </Notice>
      )}
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
