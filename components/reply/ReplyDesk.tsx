import type { Draft } from '@/utils/model/draft';
import { dateInWords } from '@/utils/model/dateInWords';
import { letterKinds, type LetterKind } from '@/utils/model/letterKind';
import { letterGroups, type LetterGroup } from '@/utils/model/letterGroups';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { letterName } from '../list/letterName';
import { Notice } from '../Notice';
import { PatientBand } from '../PatientBand';

export interface ReplyDeskProps {
  /** The earlier letter the reply is about, or null. */
  earlier: Draft | null;
  onPick: (kind: LetterKind) => void;
  onList: () => void;
}

const groups = (Object.keys(letterGroups) as LetterGroup[]).filter((group) => group !== 'referral');

/** Pick what happened; the right reply starts, with the earlier letter enclosed. */
export function ReplyDesk({ earlier, onPick, onList }: ReplyDeskProps) {
  return (
    <>
      {earlier && (
        <header class="editor__top">
          <PatientBand patient={earlier.patient} />
        </header>
      )}
      <main class="screen stack">
        <div class="screen__top">
          <h1 tabIndex={-1}>What happened?</h1>
          <button type="button" class="linklike" onClick={onList}>
            All letters
          </button>
        </div>
        {earlier ? (
          <p>
            The reply is about the letter for {letterName(earlier)}
            {earlier.letterDate && ` of ${dateInWords(earlier.letterDate)}`}. It is enclosed as it was sent, dated
            again.
          </p>
        ) : (
          <p>
            The reply starts empty. To enclose an earlier letter, open that letter and choose “Write a reply about it”.
          </p>
        )}
        <Notice title="First the patient">
          <p>If a delay is not safe for the patient, act on that first, by phone if need be. The letter can follow.</p>
        </Notice>
        {groups.map((group) => (
          <section key={group} class="card" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{letterGroups[group]}</h2>
            <ul class="plain-list kinds">
              {letterKinds
                .filter((kind) => letterKindNames[kind].group === group)
                .map((kind) => (
                  <li key={kind}>
                    <button type="button" class="kinds__kind" onClick={() => onPick(kind)}>
                      <b>{letterKindNames[kind].name}</b>
                      <span class="hint">{letterKindNames[kind].when}</span>
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </main>
    </>
  );
}
