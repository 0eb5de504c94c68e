import type { Draft } from '@/utils/model/draft';
import { StatusTag } from '../StatusTag';

const whose = ({ patient }: Draft): string =>
  [patient.familyName.trim().toUpperCase(), patient.givenName.trim()].filter(Boolean).join(', ') || 'No name yet';

const when = (at: string): string => {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  return isToday
    ? date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
};

/** The letters written on last, to go on with. */
export function LastLetters({ letters, onOpen }: { letters: readonly Draft[]; onOpen: (id: string) => void }) {
  if (letters.length === 0) return null;
  return (
    <section aria-labelledby="last-letters">
      <h2 class="popup__small-title" id="last-letters">
        Last letters
      </h2>
      <ul class="plain-list last">
        {letters.map((draft) => (
          <li key={draft.id}>
            <button type="button" class="last__letter" onClick={() => onOpen(draft.id)}>
              <span class="last__who">{whose(draft)}</span>
              <span class="last__what">
                {draft.recipient.specialty || draft.recipient.service || draft.origin?.form || 'No service yet'}
              </span>
              <StatusTag status={draft.status} />
              <span class="last__when">{when(draft.editedAt)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
