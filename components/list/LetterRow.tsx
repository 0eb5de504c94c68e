import type { Draft } from '@/utils/model/draft';
import { dateInWords } from '@/utils/model/dateInWords';
import { effectiveKind } from '@/utils/model/effectiveKind';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { nhsNumberInGroups } from '@/utils/model/nhsNumberInGroups';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { StatusTag } from '../StatusTag';

export interface LetterRowProps {
  draft: Draft;
  onDuplicate: () => void;
  onDelete: () => void;
}

/** One letter of the list: whose, what, to whom, where it stands, and when it was last written on. */
export function LetterRow({ draft, onDuplicate, onDelete }: LetterRowProps) {
  const name = nameOf(draft);
  return (
    <li>
      <div>
        <a class="letters__who" href={`#${draft.id}`}>
          {name}
        </a>
        <p class="letters__what">
          <StatusTag
            status={draft.status}
            {...(draft.status === 'waiting' && draft.desk.waitingFor && { detail: draft.desk.waitingFor })}
          />
          {draft.urgency !== 'routine' && (
            <span class="tag tag--urgent">
              <Icon name="alert" />
              {draft.urgency === 'urgent' ? 'Urgent' : 'Suspected cancer'}
            </span>
          )}
          <span>{letterKindNames[effectiveKind(draft)].name}</span>
          {draft.recipient.specialty + draft.recipient.service !== '' && (
            <span>to {draft.recipient.specialty || draft.recipient.service}</span>
          )}
          <span>{whenEdited(draft.editedAt)}</span>
        </p>
      </div>
      <div class="row">
        <Button look="quiet" isSmall onClick={onDuplicate}>
          Duplicate<span class="visually-hidden"> letter for {name}</span>
        </Button>
        <Button look="quiet" isSmall onClick={onDelete}>
          Delete<span class="visually-hidden"> letter for {name}</span>
        </Button>
      </div>
    </li>
  );
}

/** "EXAMPLE, Jane, born 4 March 1961, NHS 999 …": enough to tell two patients of one name apart. */
function nameOf({ patient, kind }: Draft): string {
  if (!letterKindNames[kind].aboutPatient) return letterKindNames[kind].name;
  const name = [patient.familyName.trim().toUpperCase(), patient.givenName.trim()].filter(Boolean).join(', ');
  const born = patient.dateOfBirth === '' ? '' : `born ${dateInWords(patient.dateOfBirth)}`;
  const number = patient.nhsNumber === '' ? '' : `NHS ${nhsNumberInGroups(patient.nhsNumber)}`;
  return [name || 'No name yet', born, number].filter(Boolean).join(' · ');
}

function whenEdited(at: string): string {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  return isToday
    ? `edited at ${date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`
    : `edited ${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}`;
}
