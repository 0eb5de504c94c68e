import { useRef } from 'preact/hooks';
import { dateInWords } from '@/utils/model/dateInWords';
import { Button } from '../Button';
import { FilePicker } from '../FilePicker';
import { Icon } from '../Icon';
import { Notice } from '../Notice';
import { PackPreview, type WaitingPack } from './PackPreview';

/** An imported pack as it is listed. Dates are ISO. */
export interface PackRow {
  id: string;
  name: string;
  issuer: string;
  version: string;
  date: string;
  reviewBy: string;
  /** Name of the file it came from. */
  origin: string;
  importedAt: string;
  isOn: boolean;
  isPastReview: boolean;
  /** Version it took the place of and that can come back, or null. */
  before: string | null;
}

export interface PacksCardProps {
  packs: readonly PackRow[];
  /** A file that was chosen and waits for an answer. */
  waiting: WaitingPack | null;
  /** What could not be done, in a sentence. */
  problem: string | null;
  onFile: (file: File) => void;
  onImport: () => void;
  onLeave: () => void;
  onSwitch: (id: string, isOn: boolean) => void;
  onGoBack: (id: string) => void;
  onRemove: (id: string) => void;
}

/** What an LMC or another practice knows about sites and forms, as files: brought in after a look, listed with where they come from. */
export function PacksCard(props: PacksCardProps) {
  const { packs, waiting, problem } = props;
  const place = useRef<HTMLDivElement>(null);
  /** The button that was pressed is gone afterwards; the one before the file is not. */
  const andFocus = (work: () => void) => () => {
    work();
    place.current?.querySelector('button')?.focus();
  };
  return (
    <section class="card stack" aria-labelledby="packs-title">
      <h2 id="packs-title">Packs</h2>
      <p>
        A pack is a file an LMC or a practice shares: which sites have forms, and which forms may be a letter. It holds
        names and phrases only and is sent nowhere. It can turn an offer off; it can never turn a suspected cancer form
        or another protected form into an offer.
      </p>
      {problem && (
        <Notice tone="bad" title={problem} isLive>
          <p>Nothing was changed.</p>
        </Notice>
      )}
      {packs.length === 0 ? (
        <p>No pack is here.</p>
      ) : (
        <ul class="plain-list packs">
          {packs.map((pack) => (
            <li key={pack.id}>
              <OnePack {...props} pack={pack} onRemove={(id) => andFocus(() => props.onRemove(id))()} />
            </li>
          ))}
        </ul>
      )}
      <div ref={place}>
        <FilePicker
          id="pack-file"
          label="Bring in a pack"
          name="Pack file to bring in"
          accept=".json,application/json"
          onFile={props.onFile}
        />
      </div>
      {waiting && (
        <PackPreview waiting={waiting} onImport={andFocus(props.onImport)} onLeave={andFocus(props.onLeave)} />
      )}
    </section>
  );
}

function OnePack({ pack, onSwitch, onGoBack, onRemove }: { pack: PackRow } & PacksCardProps) {
  const { id, name, issuer, version, date, reviewBy, origin, importedAt, isOn, isPastReview, before } = pack;
  return (
    <div class="pack">
      <h3 class="pack__name">
        {name} {!isOn && <span class="hint">switched off</span>}
      </h3>
      <p class="hint">
        {issuer}, version {version} of {dateInWords(date)}. From {origin}, brought in on{' '}
        {new Date(importedAt).toLocaleDateString('en-GB')}.
      </p>
      {isPastReview ? (
        <p class="pack__past">
          <Icon name="alert" /> Its review was due by {dateInWords(reviewBy)}. Ask {issuer} for a newer one, or switch
          it off.
        </p>
      ) : (
        <p class="hint">To be reviewed by {dateInWords(reviewBy)}.</p>
      )}
      <div class="row">
        <Button look="quiet" isSmall onClick={() => onSwitch(id, !isOn)}>
          {isOn ? 'Switch off' : 'Switch on'}
          <span class="visually-hidden"> {name}</span>
        </Button>
        {before !== null && (
          <Button look="quiet" isSmall onClick={() => onGoBack(id)}>
            Back to version {before}
            <span class="visually-hidden"> of {name}</span>
          </Button>
        )}
        <Button look="quiet" isSmall onClick={() => onRemove(id)}>
          Remove<span class="visually-hidden"> {name}</span>
        </Button>
      </div>
    </div>
  );
}
