import { Button } from '../Button';
import { FilePicker } from '../FilePicker';
import { Notice } from '../Notice';

/** A file that was read and waits to be brought in: what it would change, and what in it cannot be read. */
export interface WaitingFile {
  name: string;
  changes: readonly { what: 'template' | 'snippet' | 'wording'; name: string; change: 'new' | 'replaced' | 'same' }[];
  problems: readonly string[];
}

const words = { new: 'new', replaced: 'in place of yours', same: 'already here, unchanged' } as const;
const kinds = { template: 'Template', snippet: 'Snippet', wording: 'Wording' } as const;

/** Texts as a file: taken along to another computer, or brought in after a look at what that would change. */
export function CarryCard(props: {
  count: number;
  waiting: WaitingFile | null;
  onSave: () => void;
  onFile: (file: File) => void;
  onBringIn: () => void;
  onLeave: () => void;
}) {
  const { waiting } = props;
  return (
    <section class="card stack" aria-labelledby="carry-title">
      <h2 id="carry-title">Take along, bring in</h2>
      <p>For another computer of the practice. The file holds your texts only, no letters and no patients.</p>
      <div class="row">
        <Button look="quiet" onClick={props.onSave}>
          Save as a file
        </Button>
        <FilePicker
          label="Bring in a file"
          name="File of templates to bring in"
          accept=".json,application/json"
          onFile={props.onFile}
        />
      </div>
      {waiting && <FilePreview waiting={waiting} onBringIn={props.onBringIn} onLeave={props.onLeave} />}
    </section>
  );
}

function FilePreview(props: { waiting: WaitingFile; onBringIn: () => void; onLeave: () => void }) {
  const { name, changes, problems } = props.waiting;
  const does = changes.filter(({ change }) => change !== 'same').length;
  const title =
    changes.length === 0
      ? `Nothing in ${name} can be brought in. Nothing was changed.`
      : does === 0
        ? `Everything in ${name} is here already.`
        : `${name} would change ${does} ${does === 1 ? 'text' : 'texts'}. Nothing is changed yet.`;
  return (
    <Notice tone={changes.length === 0 ? 'bad' : problems.length > 0 ? 'warning' : 'note'} title={title} isLive>
      {changes.length > 0 && (
        <ul class="plain-list">
          {changes.map((one, index) => (
            <li key={index}>
              {kinds[one.what]} “{one.name}”: {words[one.change]}
            </li>
          ))}
        </ul>
      )}
      {problems.map((say) => (
        <p key={say}>{say}</p>
      ))}
      <div class="row">
        {does > 0 && (
          <Button isSmall onClick={props.onBringIn}>
            {does === 1 ? 'Bring it in' : `Bring in ${does} texts`}
          </Button>
        )}
        <Button look="quiet" isSmall onClick={props.onLeave}>
          {does > 0 ? 'Leave it' : 'Close'}
        </Button>
      </div>
    </Notice>
  );
}
