import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { printLetter } from '@/components/letter/printLetter';
import type { ErsCard, OutFormat } from '@/components/out/outFormat';
import type { Finding } from '@/utils/model/finding';
import type { PracticeSettings } from '@/utils/store/practice';
import type { StoredDraft } from '@/utils/store/storedDraft';
import { composeForScreen, type LetterOnScreen } from './composeForScreen';
import { focusField } from './focusField';
import { takeOut, type Told } from './takeOut';
import { today } from './today';
import { useDeskKeys } from './useDeskKeys';
import { useNote } from './useNote';
import { useOpenDraft, type OpenDraft } from './useOpenDraft';

export type LetterView = 'write' | 'finish';

/** Everything the screen of one letter shows and does, besides its steps of status. */
export interface LetterScreen {
  open: OpenDraft;
  onScreen: LetterOnScreen;
  /** What stops the letter from being finished. */
  stopping: Finding[];
  view: LetterView;
  setView: (view: LetterView) => void;
  /** How often finishing was tried in vain. */
  tries: number;
  /** Field somebody was sent to. */
  wanted: string | null;
  note: string | undefined;
  told: Told | null;
  card: ErsCard | null;
  setTold: (told: Told | null) => void;
  goToField: (where: string) => void;
  finish: () => void;
  out: (format: OutFormat) => void;
}

/** The state of one letter's screen: its text, what is made of it, where the reader is. */
export function useLetterScreen(stored: StoredDraft, practice: PracticeSettings): LetterScreen {
  const open = useOpenDraft(stored);
  const day = today();
  const onScreen = useMemo(() => composeForScreen(open.draft, day), [open.draft, day]);
  const [view, setView] = useState<LetterView>('write');
  const [tries, setTries] = useState(0);
  const [wanted, setWanted] = useState<string | null>(null);
  const [note, setNote] = useNote();
  const [told, setTold] = useState<Told | null>(null);
  const [card, setCard] = useState<ErsCard | null>(null);
  const stopping = onScreen.findings.filter(({ gate }) => gate !== 'prompt');

  const latest = useRef(onScreen);
  latest.current = onScreen;
  useEffect(() => printLetter(() => latest.current.printed), []);
  usePracticeOnLetter(open, practice);

  const goToField = (where: string) => {
    setView('write');
    setWanted(where);
    requestAnimationFrame(() => requestAnimationFrame(() => focusField(where)));
  };
  const finish = () => {
    setTold(null);
    setView(stopping.length > 0 ? 'write' : 'finish');
    if (stopping.length > 0) setTries((times) => times + 1);
    else requestAnimationFrame(() => document.querySelector<HTMLElement>('.finish__title')?.focus());
  };
  const step = (go: () => string | null, what: string) => {
    const field = go();
    setNote(field === null ? `Nothing to ${what}` : undefined);
    if (field) requestAnimationFrame(() => focusField(field));
  };
  useDeskKeys({
    onSave: () => {
      void open.saver.flush();
      setNote('Saved as you type');
    },
    onUndo: () => step(open.undo, 'undo'),
    onRedo: () => step(open.redo, 'redo'),
    onFinish: finish,
    onEscape: () => (view === 'finish' ? setView('write') : undefined),
  });

  return {
    ...{ open, onScreen, stopping, view, setView, tries, wanted, note, told, setTold, goToField, finish },
    card,
    out: (format) =>
      void takeOut(format, onScreen.letter, open.draft, day).then((taken) => {
        setTold(taken.told);
        if (taken.card) setCard(taken.card);
      }),
  };
}

/** A letter begun before the practice was entered gets its letterhead as soon as there is one. */
function usePracticeOnLetter(open: OpenDraft, { practice }: PracticeSettings): void {
  useEffect(() => {
    const { draft } = open;
    if (draft.practice.name === '' && practice.name !== '' && draft.signedAt === '')
      open.change((now) => ({ ...now, practice }), 'practice');
  }, [practice]);
}
