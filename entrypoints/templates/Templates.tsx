import { useEffect, useState } from 'preact/hooks';
import { Toast } from '@/components/Toast';
import { useHash } from '../desk/useHash';
import { AllTexts } from './AllTexts';
import { OpenTemplate } from './OpenTemplate';
import { useTemplates, type TextsStep } from './useTemplates';

/** Something that was done and can be taken back. */
export interface Done {
  say: string;
  undo: TextsStep;
}

/** Templates, snippets and wording of the practice: all of them, or the template named by the address. */
export function Templates() {
  const shelf = useTemplates();
  const hash = useHash();
  const [done, setDone] = useState<Done | null>(null);
  const isRead = shelf.texts !== null;
  useEffect(() => {
    requestAnimationFrame(() => document.querySelector<HTMLElement>('h1[tabindex="-1"]')?.focus());
  }, [hash, isRead]);
  if (!shelf.texts) return null;
  const open = shelf.texts.templates.find(({ id }) => id === hash);
  return (
    <>
      {open ? (
        <OpenTemplate key={open.id} template={open} shelf={shelf} onDone={setDone} />
      ) : (
        <AllTexts texts={shelf.texts} shelf={shelf} onDone={setDone} />
      )}
      {shelf.save.kind === 'not-saved' && (
        <Toast say={shelf.save.reason} onUndo={null} onClose={() => shelf.change((texts) => texts)} />
      )}
      {done && (
        <Toast
          say={done.say}
          onUndo={() => {
            shelf.change(done.undo);
            setDone(null);
          }}
          onClose={() => setDone(null)}
        />
      )}
    </>
  );
}
