export interface PopupFootProps {
  /** The key that opens this, as the browser has it, or empty when none is set. */
  shortcut: string;
  onLetters: () => void;
  onOptions: () => void;
  helpAddress: string;
}

/** Where everything else is. */
export function PopupFoot({ shortcut, onLetters, onOptions, helpAddress }: PopupFootProps) {
  return (
    <footer class="popup__foot">
      <div class="row">
        <button type="button" class="linklike" onClick={onLetters}>
          All letters
        </button>
        <button type="button" class="linklike" onClick={onOptions}>
          Options
        </button>
        <a href={helpAddress} target="_blank" rel="noreferrer">
          Help
        </a>
      </div>
      <p class="small">{shortcut === '' ? 'No key opens this yet.' : <kbd>{shortcut}</kbd>}</p>
    </footer>
  );
}
