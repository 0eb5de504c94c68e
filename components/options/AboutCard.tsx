/** What the product is and is not. */
export function AboutCard({ version, shortcut }: { version: string; shortcut: string | null }) {
  return (
    <section class="card stack" aria-labelledby="about-title">
      <h2 id="about-title">About Dear Colleague</h2>
      <p>
        Version {version}. Writes referral letters beside referral forms and advice pages, for general practice in
        England. It gives no clinical advice, sets no urgency by itself and sends nothing. It sees nothing inside EMIS,
        SystmOne or Medicus.
      </p>
      <p>
        Wording is drawn from public BMA, LMC, GMC and NHS England texts, in our own words. Dear Colleague is not
        endorsed by the BMA or the NHS.
      </p>
      <p>
        {shortcut
          ? `The shortcut ${shortcut} opens it on any page.`
          : 'No keyboard shortcut is set. You can set one on the browser’s page of extension shortcuts.'}
      </p>
    </section>
  );
}
