import { useRef } from 'preact/hooks';
import { Button } from './Button';

export interface FilePickerProps {
  id?: string;
  /** On the button. */
  label: string;
  /** What the file is for, to those who listen. */
  name: string;
  accept?: string;
  /** Whether the button is shown; the field behind it stays. */
  isOffered?: boolean;
  onFile: (file: File) => void;
}

/** A button that asks for a file. The same file can be chosen twice in a row, as somebody does who has mended it. */
export function FilePicker({ id, label, name, accept, isOffered = true, onFile }: FilePickerProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      {isOffered && (
        <Button look="quiet" onClick={() => picker.current?.click()}>
          {label}
        </Button>
      )}
      <input
        ref={picker}
        id={id}
        class="visually-hidden"
        type="file"
        accept={accept}
        aria-label={name}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
