import { render } from 'preact';

/** Prints the recovery code on a sheet of its own for the practice manager's safe; the screen is not on the sheet. */
export function printRecoveryCode(code: string): void {
  const sheet = document.createElement('div');
  sheet.className = 'print-root';
  document.body.append(sheet);
  render(<Sheet code={code} />, sheet);
  document.documentElement.classList.add('prints-letter');
  const done = () => {
    document.documentElement.classList.remove('prints-letter');
    render(null, sheet);
    sheet.remove();
  };
  addEventListener('afterprint', done, { once: true });
  window.print();
}

function Sheet({ code }: { code: string }) {
  return (
    <section class="slip">
      <h1>Dear Colleague: recovery code</h1>
      <p class="secret">{code}</p>
      <p>
        Made on {new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })} for the
        referral letters kept in one browser of this practice.
      </p>
      <p>
        It opens them when the passphrase is forgotten. Keep it in a safe, not at the computer. A code made later takes
        its place.
      </p>
    </section>
  );
}
