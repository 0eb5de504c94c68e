import { useRef, useState } from 'preact/hooks';
import type { RestoreCardProps, RestoreState } from '@/components/backup/RestoreCard';
import { letterName } from '@/components/list/letterName';
import { openBackup } from '@/utils/store/backup';
import { readBackupFile, type SealedBackup } from '@/utils/store/backupFile';
import { restoreBackup, undoRestore, type Restored } from '@/utils/store/restoreBackup';
import { previewRestore, type RestoreStep } from '@/utils/store/restorePreview';

interface Chosen {
  name: string;
  sealed: SealedBackup;
}

/** Bringing letters back from a backup, step by step; whatever goes wrong is said and changes nothing. */
export function useRestore(): RestoreCardProps {
  const [state, setState] = useState<RestoreState>({ kind: 'waiting' });
  const [told, setTold] = useState<RestoreCardProps['told']>(null);
  const [restored, setRestored] = useState<Restored>([]);
  const chosen = useRef<Chosen | null>(null);
  const steps = useRef<readonly RestoreStep[]>([]);

  const fail = (error: unknown) =>
    setTold({ tone: 'bad', say: error instanceof Error ? error.message : 'That did not work. Nothing was changed.' });
  const leave = () => {
    chosen.current = null;
    steps.current = [];
    setState({ kind: 'waiting' });
  };
  const ask = () => {
    if (chosen.current)
      setState({ kind: 'chosen', name: chosen.current.name, madeAt: chosen.current.sealed.header.madeAt });
  };
  const choose = async (file: File) => {
    setTold(null);
    setRestored([]);
    chosen.current = { name: file.name, sealed: readBackupFile(new Uint8Array(await file.arrayBuffer())) };
    ask();
  };
  const open = async (passphrase: string) => {
    if (!chosen.current) return;
    const { name, sealed } = chosen.current;
    setTold(null);
    setState({ kind: 'opening' });
    steps.current = await previewRestore(await openBackup(sealed, passphrase));
    setState({ kind: 'seen', name, madeAt: sealed.header.madeAt, letters: steps.current.map(toPreviewed) });
    requestAnimationFrame(() => document.getElementById('preview-title')?.focus());
  };
  const restore = async () => {
    const done = await restoreBackup(steps.current, new Date().toISOString());
    leave();
    setRestored(done);
    setTold({ tone: 'good', say: `${letters(done.length)} brought back.` });
  };
  const undo = async () => {
    const left = await undoRestore(restored, new Date().toISOString());
    setRestored([]);
    const stays = left === 0 ? '' : ` ${letters(left)} changed since and stay as they are.`;
    setTold({ tone: 'good', say: `Taken back: ${letters(restored.length - left)}.${stays}` });
  };

  return {
    state,
    told,
    onFile: (file) => void choose(file).catch(fail),
    onPassphrase: (passphrase) =>
      void open(passphrase).catch((error: unknown) => {
        ask();
        fail(error);
      }),
    onRestore: () => void restore().catch(fail),
    onLeave: () => {
      setTold(null);
      leave();
    },
    onUndo: restored.length > 0 ? () => void undo().catch(fail) : null,
  };
}

const toPreviewed = ({ kind, backedUp: { draft, savedAt } }: RestoreStep) => ({
  ...{ id: draft.id, kind, savedAt },
  name: letterName(draft),
});

const letters = (count: number) => (count === 1 ? '1 letter' : `${count} letters`);
