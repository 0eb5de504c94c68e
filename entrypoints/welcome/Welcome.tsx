import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '@/components/Button';
import { ConsentCard } from '@/components/ConsentCard';
import { Field } from '@/components/Field';
import { SitesCard } from '@/components/options/SitesCard';
import { SaveLine } from '@/components/SaveLine';
import { loadConsent, saveConsent } from '@/utils/store/consent';
import { usePractice } from '../options/usePractice';
import { useSites } from '../options/useSites';

/** The first run: the practice's name, which sites, and leave to keep letters on this computer. Each may wait. */
export function Welcome() {
  const practice = usePractice();
  const sites = useSites();
  const [isAgreed, setIsAgreed] = useState(false);
  useEffect(() => void loadConsent().then((at) => setIsAgreed(at !== null)), []);

  if (!practice.settings) return null;
  const agree = async () => {
    await saveConsent(new Date().toISOString());
    setIsAgreed(true);
  };
  return (
    <main class="screen screen--narrow stack">
      <div class="screen__top">
        <h1 tabIndex={-1}>Welcome to Dear Colleague</h1>
        <SaveLine state={practice.save} />
      </div>
      <p>
        When you are on a referral form or an advice and guidance page, it says so and offers a referral letter to write
        beside the page. Three things to choose; all of them can wait.
      </p>
      <section class="card" aria-labelledby="name-title">
        <h2 id="name-title">Your practice</h2>
        <Field
          id="practice.name"
          label="Practice name"
          hint="As on your letters. Address, ODS code and clinicians go into the options."
          value={practice.settings.practice.name}
          onValue={(name) => practice.change((now) => ({ ...now, practice: { ...now.practice, name } }))}
        />
        <Button look="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          Add address and clinicians
        </Button>
      </section>
      <SitesCard {...sites} />
      <ConsentCard isGiven={isAgreed} onAgree={() => void agree()} />
      <p class="hint">
        Dear Colleague is not endorsed by the BMA or the NHS. It sees nothing inside EMIS, SystmOne or Medicus, and
        sends nothing.
      </p>
    </main>
  );
}
