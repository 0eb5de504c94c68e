import { dateInWords } from '@/utils/model/dateInWords';
import { Button } from '../Button';
import { Notice } from '../Notice';

/** A pack file that was read: what it would change, in groups of sentences, or the lines for which it was refused. */
export type WaitingPack =
  | {
      kind: 'pack';
      fileName: string;
      name: string;
      issuer: string;
      version: string;
      date: string;
      reviewBy: string;
      isPastReview: boolean;
      /** Version here now that it would take the place of, or null. */
      replaces: string | null;
      groups: readonly { title: string; lines: readonly string[] }[];
    }
  | { kind: 'refused'; fileName: string; problems: readonly { line: number; reason: string }[] };

/** Lines of a group that are shown at once. */
const atOnce = 8;

/** What a chosen pack would change, and the one press that does it; or why it was refused. */
export function PackPreview(props: { waiting: WaitingPack; onImport: () => void; onLeave: () => void }) {
  const { waiting, onImport, onLeave } = props;
  if (waiting.kind === 'refused') {
    return (
      <Notice tone="bad" title={`${waiting.fileName} was refused. Nothing was changed.`} isLive>
        <ul class="plain-list">
          {waiting.problems.map(({ line, reason }, index) => (
            <li key={index}>
              <b>Line {line}:</b> {reason}
            </li>
          ))}
        </ul>
        <div class="row">
          <Button look="quiet" isSmall onClick={onLeave}>
            Close
          </Button>
        </div>
      </Notice>
    );
  }
  const { name, issuer, version, date, reviewBy, isPastReview, replaces, groups } = waiting;
  return (
    <Notice
      tone={isPastReview ? 'warning' : 'note'}
      title={`${name}, version ${version}, from ${issuer}. Nothing is changed yet.`}
      isLive
    >
      <div class="stack">
        <p>
          Written on {dateInWords(date)}.{' '}
          {isPastReview
            ? `Its review was due by ${dateInWords(reviewBy)}: ask ${issuer} whether it still holds.`
            : `To be reviewed by ${dateInWords(reviewBy)}.`}
          {replaces !== null && ` It would take the place of version ${replaces}, which can be brought back.`}
        </p>
        {groups.length === 0 && <p>It would change nothing.</p>}
        {groups.map(({ title, lines }) => (
          <Group key={title} title={title} lines={lines} />
        ))}
        <div class="row">
          <Button isSmall onClick={onImport}>
            Bring it in
          </Button>
          <Button look="quiet" isSmall onClick={onLeave}>
            Leave it
          </Button>
        </div>
      </div>
    </Notice>
  );
}

function Group({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <p>
        <b>
          {title} ({lines.length.toLocaleString('en-GB')})
        </b>
      </p>
      <ul>
        {lines.slice(0, atOnce).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      {lines.length > atOnce && (
        <details class="more">
          <summary>{(lines.length - atOnce).toLocaleString('en-GB')} more</summary>
          <ul>
            {lines.slice(atOnce).map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
