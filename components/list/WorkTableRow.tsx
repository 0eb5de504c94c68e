import { dateInWords } from '@/utils/model/dateInWords';
import { effectiveKind } from '@/utils/model/effectiveKind';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { nhsNumberInGroups } from '@/utils/model/nhsNumberInGroups';
import { Icon } from '../Icon';
import { StatusTag } from '../StatusTag';
import { clockWords } from './clockWords';
import { letterName } from './letterName';
import { matchesIn } from './searchLetters';
import { clinicianOf, specialtyOf } from './sortRows';
import type { WorkRow } from './workRow';

export interface WorkTableRowProps {
  row: WorkRow;
  /** Words looked for, to be shown where they stand. */
  terms: readonly string[];
  isSelected: boolean;
  onSelect: (isSelected: boolean) => void;
}

/** One letter of the worklist: whose, what, where it stands, how long it has. */
export function WorkTableRow({ row, terms, isSelected, onSelect }: WorkTableRowProps) {
  const { draft, clock, openTasks, leavesIn } = row;
  const name = letterName(draft);
  return (
    <tr class={isSelected ? 'work__row work__row--selected' : 'work__row'}>
      <td class="work__select">
        <label class="work__tick">
          <span class="visually-hidden">Select the letter for {name}</span>
          <input type="checkbox" checked={isSelected} onChange={(event) => onSelect(event.currentTarget.checked)} />
        </label>
      </td>
      <td class="work__who">
        <a href={`#${draft.id}`} data-row-link>
          {name}
        </a>
        <Identity row={row} />
        <Matches row={row} terms={terms} />
      </td>
      <td class="work__what">
        <div>{specialtyOf(row) || <span class="hint">No specialty yet</span>}</div>
        <div class="hint">{letterKindNames[effectiveKind(draft)].name}</div>
      </td>
      <td class="work__status">
        <StatusTag
          status={draft.status}
          {...(draft.status === 'waiting' && draft.desk.waitingFor !== '' && { detail: draft.desk.waitingFor })}
        />
        {leavesIn !== null && (
          <span class="hint work__tasks">
            <Icon name="clock" />
            {leavesIn === 0
              ? 'Goes to the bin today'
              : `Goes to the bin in ${leavesIn} ${leavesIn === 1 ? 'day' : 'days'}`}
          </span>
        )}
        {openTasks > 0 && (
          <span class="hint work__tasks">
            {openTasks} {openTasks === 1 ? 'task' : 'tasks'}
          </span>
        )}
      </td>
      <td class="work__time">
        {draft.urgency !== 'routine' && (
          <span class="tag tag--urgent">
            <Icon name="alert" />
            {draft.urgency === 'urgent' ? 'Urgent' : 'Suspected cancer'}
          </span>
        )}
        {clock && (
          <span class={`work__clock work__clock--${clock.state}`}>
            {clock.state !== 'running' && <Icon name={clock.state === 'overdue' ? 'alert' : 'clock'} />}
            {clockWords(clock)}
          </span>
        )}
      </td>
      <td class="work__clinician">{clinicianOf(row)}</td>
    </tr>
  );
}

/** Enough to tell two patients of one name apart. */
function Identity({ row: { draft } }: { row: WorkRow }) {
  if (!letterKindNames[draft.kind].aboutPatient) return null;
  const { dateOfBirth, nhsNumber } = draft.patient;
  const words = [
    dateOfBirth && `born ${dateInWords(dateOfBirth)}`,
    nhsNumber && `NHS\u00a0${nhsNumberInGroups(nhsNumber)}`,
  ];
  return <div class="hint">{words.filter(Boolean).join(' · ') || 'No date of birth or NHS number yet'}</div>;
}

function Matches({ row, terms }: Pick<WorkTableRowProps, 'row' | 'terms'>) {
  if (terms.length === 0) return null;
  return (
    <ul class="plain-list work__matches">
      {matchesIn(row.draft, terms).map(({ where, before, found, after }) => (
        <li key={where + found} class="hint">
          {where}: {before}
          <mark>{found}</mark>
          {after}
        </li>
      ))}
    </ul>
  );
}
