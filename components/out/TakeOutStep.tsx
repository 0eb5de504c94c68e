import { Button } from '../Button';
import type { OutFormat } from './outFormat';

interface Way {
  format: OutFormat;
  label: string;
}

const more: readonly Way[] = [
  { format: 'rtf', label: 'Save as rich text (.rtf)' },
  { format: 'txt', label: 'Save as plain text (.txt)' },
  { format: 'copy-plain', label: 'Copy as plain text' },
  { format: 'without-identifiers', label: 'Save as Word without identifiers' },
  { format: 'json', label: 'Save as JSON with the standard’s sections' },
  { format: 'fhir', label: 'Save as a FHIR R4 bundle' },
];

/** The letter as a file, on paper or on the clipboard, each in one press. */
export function TakeOutStep(props: { onTakeOut: (format: OutFormat) => void }) {
  const out = (format: OutFormat) => () => props.onTakeOut(format);
  return (
    <>
      <h2>2. Take it out</h2>
      <div class="stack">
        <div class="row">
          <Button onClick={out('docx')}>Save as Word</Button>
          <Button look="quiet" onClick={out('pdf')}>
            Save as PDF
          </Button>
          <Button look="quiet" onClick={out('print')}>
            Print
          </Button>
          <Button look="quiet" onClick={out('copy')}>
            Copy letter
          </Button>
        </div>
        <details class="more">
          <summary>Other ways</summary>
          <div class="row">
            {more.map(({ format, label }) => (
              <Button key={format} look="quiet" isSmall onClick={out(format)}>
                {label}
              </Button>
            ))}
          </div>
        </details>
        <p class="hint">
          The file’s name says nothing about the patient. Windows keeps what you copy: clear the clipboard history
          (Windows key and V) on a shared computer. Save the letter to the patient’s record too.
        </p>
      </div>
    </>
  );
}
