import { Notice } from '../Notice';
import { MakeCard, type MakeCardProps } from './MakeCard';
import { RestoreCard, type RestoreCardProps } from './RestoreCard';

/** Why there is nothing to back up here, or null where there is. */
export type NoBackup = 'private-window' | 'leave-nothing' | null;

const reasons = {
  'private-window':
    'This is a private window. Its letters are in this window’s memory only, so no backup is made and none is brought back here.',
  'leave-nothing':
    'Letters are in the browser’s memory only, as chosen in the options, so no backup is made and none is brought back here.',
} as const;

/** Backups: made into a folder or the downloads, and brought back after a look at what that would change. */
export function BackupScreen(props: {
  none: NoBackup;
  make: MakeCardProps;
  restore: RestoreCardProps;
  onList: () => void;
}) {
  return (
    <main class="screen screen--narrow stack">
      <div class="screen__top">
        <h1 tabIndex={-1}>Backups</h1>
        <button type="button" class="linklike" onClick={props.onList}>
          All letters
        </button>
      </div>
      {props.none ? (
        <Notice tone="warning" title="There is nothing to back up here">
          <p>{reasons[props.none]}</p>
        </Notice>
      ) : (
        <>
          <MakeCard {...props.make} />
          <RestoreCard {...props.restore} />
        </>
      )}
    </main>
  );
}
