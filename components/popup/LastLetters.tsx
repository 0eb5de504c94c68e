import type { DraftStatus } from '@/utils/model/draft';
import { StatusTag } from '../StatusTag';

export interface ListedLetter {
  id: string;
  familyName: string;
  givenName: string;
  about: string;
  status: DraftStatus;
  editedAt: string;
}

const whose = ({ familyName, givenName }: ListedLetter): string =>
  [familyName.trim().toUpperCase(), givenName.trim()].filter(Boolean).join(', ') || 'No name yet';

const when = (at: string): string => {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  return isToday
    ? date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
};

/** The letters written on last, to go on with; or in a sentence why they cannot be shown. */
export function LastLetters(props: {
  letters: readonly ListedLetter[];
  say: string | null;
  onOpen: (id: string) => void;
}) {
  const { letters, say, onOpen } = props;
  if (letters.length === 0 && say === null) return null;
  return (
    <section aria-labelledby="last-letters">
      <h2 class="popup__small-title" id="last-letters">
        Last letters
      </h2>
      {say !== null && <p class="small">{say}</p>}
      <ul class="plain-list last">
        {letters.map((letter) => (
          <li key={letter.id}>
            <button type="button" class="last__letter" onClick={() => onOpen(letter.id)}>
              <span class="last__who">{whose(letter)}</span>
              <span class="last__what">{letter.about || 'No service yet'}</span>
              <StatusTag status={letter.status} />
              <span class="last__when">{when(letter.editedAt)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
