import { useState } from 'preact/hooks';
import type { PastePiece, PasteState } from '@/components/bringIn/PastePanel';
import { clinicalFields } from '@/utils/model/clinicalField';
import type { Draft } from '@/utils/model/draft';
import type { OpenDraft } from './useOpenDraft';

const systems = { emis: 'EMIS Web', systmone: 'SystmOne', medicus: 'Medicus', none: '' } as const;

/** Files a paste into the open letter, as one step that can be undone at once. */
export function usePaste(open: OpenDraft) {
  const [state, setState] = useState<PasteState>({ kind: 'waiting' });
  const [filed, setFiled] = useState<Draft | null>(null);

  const paste = async (given: { plain: string; html: string }) => {
    setState({ kind: 'reading' });
    try {
      const [{ readPaste }, { fileIntake }] = await Promise.all([
        import('@/utils/intake/readPaste'),
        import('@/utils/intake/fileIntake'),
      ]);
      const intake = readPaste(given.html === '' ? { plain: given.plain } : given);
      const filing = fileIntake(open.draft, intake);
      if (filing.kind === 'stopped') return setState({ kind: 'stopped', say: filing.say });
      open.change(() => filing.draft, 'patient.familyName');
      setFiled(filing.draft);
      setState({
        kind: 'filed',
        system: systems[intake.system],
        moved: filing.moved.map(named),
        left: filing.left.map(named),
        notFiled: intake.notFiled.map(({ text }) => text),
        canUndo: true,
      });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setState({ kind: 'stopped', say: `The paste could not be read (${why}). Nothing was moved; type the details.` });
    }
  };
  const isAsFiled = filed !== null && isSameLetter(filed, open.draft);
  return {
    state: state.kind === 'filed' ? { ...state, canUndo: isAsFiled } : state,
    paste: (given: { plain: string; html: string }) => void paste(given),
    undo: () => {
      if (isAsFiled) open.undo();
      setState({ kind: 'waiting' });
    },
  };
}

/** `editedAt` is set when the change is made, so it says nothing here. */
const isSameLetter = (a: Draft, b: Draft) =>
  a.patient === b.patient && a.clinical === b.clinical && a.resultValues === b.resultValues;

const patientLabels: Record<string, string> = {
  familyName: 'Family name',
  givenName: 'Given names',
  dateOfBirth: 'Date of birth',
  nhsNumber: 'NHS number',
};

function named(piece: { where: string; text: string; from: readonly number[]; why?: string }): PastePiece {
  const [room, name = ''] = piece.where.split('.');
  if (room === 'resultValues') return { ...piece, label: 'Dated result' };
  if (room === 'patient')
    return { ...piece, label: patientLabels[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}` };
  return { ...piece, label: clinicalFields.find(({ id }) => id === name)?.label ?? name };
}
