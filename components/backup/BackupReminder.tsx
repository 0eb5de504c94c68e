/** One quiet line over the list when the last backup is some time ago. */
export function BackupReminder(props: { days: number; onLater: () => void }) {
  return (
    <p class="hint row" role="note">
      Last backup {props.days === 1 ? '1 day' : `${props.days} days`} ago.
      <a href="#backup">Back up now</a>
      <button type="button" class="linklike" onClick={props.onLater}>
        Tomorrow
      </button>
    </p>
  );
}
