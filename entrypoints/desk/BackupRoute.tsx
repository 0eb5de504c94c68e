import { useEffect, useState } from 'preact/hooks';
import { BackupScreen, type NoBackup } from '@/components/backup/BackupScreen';
import { draftPlace } from '@/utils/store/draftPlace';
import { useBackup } from './useBackup';
import { goTo } from './useHash';
import { useRestore } from './useRestore';

/** Backups, connected. */
export function BackupRoute() {
  const [none, setNone] = useState<NoBackup | undefined>(undefined);
  const make = useBackup();
  const restore = useRestore();
  useEffect(() => {
    void draftPlace().then((place) =>
      setNone(place === 'window' ? 'private-window' : place === 'session' ? 'leave-nothing' : null),
    );
  }, []);
  if (none === undefined || make === null) return null;
  return <BackupScreen none={none} make={make} restore={restore} onList={() => goTo('')} />;
}
