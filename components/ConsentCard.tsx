import { Button } from './Button';
import { Icon } from './Icon';

/** Asked once, before the first letter is stored on a computer. */
export function ConsentCard(props: { isGiven: boolean; onAgree: () => void }) {
  return (
    <section class="card stack" aria-labelledby="consent-title">
      <h2 id="consent-title">Keeping letters on this computer</h2>
      <p>
        Dear Colleague keeps the letters you write in this browser, on this computer, so that nothing you type is lost.
        They hold patient details. They are sent nowhere.
      </p>
      <ul>
        <li>They are protected by the Windows sign-in and this computer’s disk encryption, and by nothing else.</li>
        <li>Anyone who uses this Windows account can open them.</li>
        <li>A letter here is a draft, not the record: save the finished letter to the patient’s record.</li>
        <li>You can delete all of them at any time in the options.</li>
      </ul>
      {props.isGiven ? (
        <p class="row">
          <Icon name="tick" /> Agreed on this computer.
        </p>
      ) : (
        <Button onClick={props.onAgree}>Keep letters on this computer</Button>
      )}
    </section>
  );
}
