import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { Field } from '../Field';

/** A lesson as it is listed. */
export interface TaughtRow {
  id: string;
  /** Host and shape of the path. */
  where: string;
  /** What was said of such pages. */
  said: string;
  /** ISO. */
  taughtAt: string;
}

export interface SharedPack {
  name: string;
  issuer: string;
  /** ISO date. */
  reviewBy: string;
}

/** What somebody taught by pointing: each can be taken back, and all of it shared as a pack. */
export function TaughtCard(props: {
  lessons: readonly TaughtRow[];
  /** Suggested review date, ISO. */
  reviewBy: string;
  onTakeBack: (id: string) => void;
  /** Gives a sentence when it cannot be made, else null. */
  onShare: (about: SharedPack) => string | null;
}) {
  const { lessons, onTakeBack } = props;
  if (lessons.length === 0) {
    return (
      <section class="card stack" aria-labelledby="taught-title">
        <h2 id="taught-title">What you taught</h2>
        <p>Nothing yet. Press the icon on a page and say “This is a local form” or “This is not such a page”.</p>
      </section>
    );
  }
  return (
    <section class="card stack" aria-labelledby="taught-title">
      <h2 id="taught-title">What you taught</h2>
      <table class="sites sites--stack">
        <thead>
          <tr>
            <th scope="col">Pages like</th>
            <th scope="col">You said</th>
            <th scope="col">
              <span class="visually-hidden">Take back</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lessons.map(({ id, where, said, taughtAt }) => (
            <tr key={id}>
              <td class="breaks">{where}</td>
              <td>
                {said} <span class="hint">{new Date(taughtAt).toLocaleDateString('en-GB')}</span>
              </td>
              <td>
                <Button look="quiet" isSmall onClick={() => onTakeBack(id)}>
                  Take back<span class="visually-hidden"> what you said of {where}</span>
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShareForm {...props} />
    </section>
  );
}

function ShareForm({ reviewBy, onShare }: { reviewBy: string; onShare: (about: SharedPack) => string | null }) {
  const [about, setAbout] = useState<SharedPack>({ name: '', issuer: '', reviewBy });
  const [error, setError] = useState<string | undefined>(undefined);
  const field = (name: keyof SharedPack) => (value: string) => setAbout({ ...about, [name]: value });
  return (
    <details class="more">
      <summary>Share it as a pack</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setError(onShare(about) ?? undefined);
        }}
      >
        <p>The file holds addresses and words of pages, no letters and no patients.</p>
        <Field id="share-name" label="Name of the pack" error={error} value={about.name} onValue={field('name')} />
        <Field id="share-issuer" label="Who issues it" value={about.issuer} onValue={field('issuer')} />
        <Field
          id="share-review"
          label="To be reviewed by"
          hint="Year, month and day, like 2027-11-21"
          width={10}
          value={about.reviewBy}
          onValue={field('reviewBy')}
        />
        <Button look="quiet" type="submit">
          Save as a pack
        </Button>
      </form>
    </details>
  );
}
