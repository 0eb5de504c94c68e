import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DraftForm } from '@/components/draft/DraftForm';
import { Editor } from '@/components/draft/Editor';
import { PagePatient } from '@/components/draft/PagePatient';
import { ErrorSummary } from '@/components/ErrorSummary';
import { printLetter } from '@/components/letter/printLetter';
import { NotSaved } from '@/components/NotSaved';
import { Notice } from '@/components/Notice';
import { FinishScreen } from '@/components/out/FinishScreen';
import type { PracticeSettings } from '@/utils/store/practice';
import type { StoredDraft } from '@/utils/store/storedDraft';
import { composeForScreen } from './composeForScreen';
import { focusField } from './focusField';
import { takeOut, type Told } from './takeOut';
import { today } from './today';
import { useDeskKeys } from './useDeskKeys';
import { useOpenDraft } from './useOpenDraft';
import { usePagePatient } from './usePagePatient';
import { useSteps } from './useSteps';
import { goTo } from './useHash';

/** One letter on the desk, connected: the store behind the form, the pure rooms beside it. */
export function OpenLetter({ stored, practice }: { stored: StoredDraft; practice: PracticeSettings }) {
  const open = useOpenDraft(stored);
  const { draft, save } = open;
  const day = today();
  const onScreen = useMemo(() => composeForScreen(draft, day), [draft, day]);
  const [view, setView] = useState<'write' | 'finish'>('write');
  const [hasTried, setHasTried] = useState(0);
  const [wanted, setWanted] = useState<string | null>(null);
  const [note, setNote] = useState<string | undefined>();
  const [told, setTold] = useState<Told | null>(null);
  const page = usePagePatient();
  const steps = useSteps(open, setTold);

  const stopping = onScreen.findings.filter(({ gate }) => gate !== 'prompt');
  const latest = useRef(onScreen);
  latest.current = onScreen;
  useEffect(() => printLetter(() => latest.current.printed), []);
  useEffect(() => {
    if (draft.practice.name === '' && practice.practice.name !== '' && draft.signedAt === '')
      open.change((now) => ({ ...now, practice: practice.practice }), 'practice');
  }, [practice]);

  const goToField = (where: string) => {
    setView('write');
    setWanted(where);
    requestAnimationFrame(() => requestAnimationFrame(() => focusField(where)));
  };
  const finish = () => {
    setTold(null);
    if (stopping.length > 0) {
      setView('write');
      setHasTried((times) => times + 1);
      return;
    }
    setView('finish');
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.finish__title')?.focus());
  };
  const step = (go: () => string | null, done: string) => {
    const field = go();
    setNote(field === null ? `Nothing to ${done}` : undefined);
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
  useEffect(() => {
    if (note === undefined) return;
    const timer = setTimeout(() => setNote(undefined), 2_500);
    return () => clearTimeout(timer);
  }, [note]);

  const out = async (format: Parameters<typeof takeOut>[0]) =>
    setTold(await takeOut(format, onScreen.letter, draft, day));

  return (
    <Editor
      draft={draft}
      letter={onScreen.printed}
      findings={onScreen.findings}
      save={save}
      saveNote={note}
      isFinishing={view === 'finish'}
      onGoTo={goToField}
      onFinish={finish}
      onList={() => goTo('')}
      above={
        <>
          {save.kind === 'not-saved' && (
            <NotSaved
              reason={save.reason}
              onTryAgain={() => void open.saver.flush()}
              onCopy={() => void out('copy')}
              onExport={() => void out('txt')}
            />
          )}
          {view === 'write' && draft.signedAt !== '' && (
            <Notice title={`Signed by ${draft.signedBy}`}>
              <p>Changing anything opens the letter again and takes the signature off.</p>
            </Notice>
          )}
          {view === 'write' && hasTried > 0 && stopping.length > 0 && (
            <ErrorSummary
              key={hasTried}
              title="The letter is not finished yet"
              items={stopping.map(({ say, where }) => ({ say, fieldId: where }))}
              onGoTo={goToField}
            />
          )}
        </>
      }
    >
      {view === 'finish' ? (
        <FinishScreen
          draft={draft}
          people={practice.people}
          isRereadNeeded={false}
          told={told}
          onSign={steps.sign}
          onReady={steps.ready}
          onTakeOut={(format) => void out(format)}
          onAttached={steps.attached}
          onPatientTold={steps.patientTold}
          onBack={() => setView('write')}
        />
      ) : (
        <DraftForm
          draft={draft}
          onChange={open.change}
          errors={hasTried > 0 ? new Map(stopping.map(({ where, say, fix }) => [where, `${say} ${fix}`])) : noErrors}
          people={practice.people}
          onOpenPractice={() => void browser.runtime.openOptionsPage()}
          wording={onScreen.wording}
          wanted={wanted}
          patientTools={
            <PagePatient
              state={page.state}
              current={draft.patient}
              onAsk={() => void page.ask()}
              onLeave={page.forget}
              onTake={(patient) => {
                open.change((now) => ({ ...now, patient: { ...now.patient, ...patient } }), 'patient.familyName');
                page.forget();
              }}
            />
          }
        />
      )}
    </Editor>
  );
}

const noErrors: ReadonlyMap<string, string> = new Map();
