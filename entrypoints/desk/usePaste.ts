import { useState } from 'preact/hooks';
import type { PastePiece, PasteState } from '@/components/bringIn/PastePanel';
import { clinicalFields } from '@/utils/model/clinicalFields';
import type { Draft } from '@/utils/model/draft';
import { today } from './today';
import type { OpenDraft } from './useOpenDraft';

/** Files a paste into the open letter, as one step that can be undone at once. */
export function usePaste(open: OpenDraft) {
  const [state, setState] = useState<PasteState>({ kind: 'waiting' });
  const [filed, setFiled] = useState<{ after: Draft; before: Draft } | null>(null);

  const paste = async (given: { plain: string; html: string }) => {
    setState({ kind: 'reading' });
    try {
      const [{ readPaste }, { fileIntake }, { recordSystems }] = await Promise.all([
        import('@/utils/intake/readPaste'),
        import('@/utils/intake/fileIntake'),
        import('@/utils/intake/intake'),
      ]);
      const intake = readPaste(given.html === '' ? { plain: given.plain } : given);
      const filing = fileIntake(open.draft, intake, today());
      if (filing.kind === 'stopped') return setState({ kind: 'stopped', say: filing.say });
      open.change(() => filing.draft, 'patient.familyName');
      setFiled({ after: filing.draft, before: filing.before });
      setState({
        kind: 'filed',
        system: recordSystems[intake.system],
        moved: filing.moved.map(named),
        left: filing.left.map(named),
        notFiled: intake.notFiled.map(({ text }) => text),
      });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setState({ kind: 'stopped', say: `The paste could not be read (${why}). Nothing was moved; type the details.` });
    }
  };
  const undo = async () => {
    if (!filed) return;
    const { takeBackPaste } = await import('@/utils/intake/takeBackPaste');
    const back = takeBackPaste(open.draft, filed.after, filed.before);
    open.change(() => back.draft, 'patient.familyName');
    setFiled(null);
    setState({ kind: 'undone', kept: back.kept.map((where) => named({ where, text: '', from: [] }).label) });
  };
  return {
    state,
    paste: (given: { plain: string; html: string }) => void paste(given),
    undo: () => void undo(),
  };
}

const patientLabels: Record<string, string> = {
  familyName: 'Family name',
  givenName: 'Given names',
  dateOfBirth: 'Date of birth',
  nhsNumber: 'NHS number',
};

function named(piece: { where: string; text: string; from: readonly number[]; why?: string }): PastePiece {
  const [room, name = ''] = piece.where.split('.');
  if (room === 'resultValues') return { ...piece, label: 'Dated result' };
  if (room === 'recordAsAt') return { ...piece, label: 'Date of the record' };
  if (room === 'patient')
    return { ...piece, label: patientLabels[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}` };
  return { ...piece, label: clinicalFields.find(({ id }) => id === name)?.label ?? name };
}
