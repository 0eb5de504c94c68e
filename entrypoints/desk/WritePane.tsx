import { browser } from 'wxt/browser';
import { DraftForm } from '@/components/draft/DraftForm';
import { PagePatient } from '@/components/draft/PagePatient';
import { takeNotesOut } from '@/utils/draft/takeNotesOut';
import type { Clinician } from '@/utils/model/practice';
import { BringInPane } from './BringInPane';
import type { LetterScreen } from './useLetterScreen';
import { usePagePatient } from './usePagePatient';

const noErrors: ReadonlyMap<string, string> = new Map();

/** The form of the letter, with the ways to take a patient over from elsewhere. */
export function WritePane(props: {
  screen: LetterScreen;
  people: readonly Clinician[];
  by: string;
  pageTab: number | null;
}) {
  const { screen, people } = props;
  const { open, stopping, tries } = screen;
  const page = usePagePatient(props.pageTab);
  const takeNotes = () => {
    const now = new Date().toISOString();
    const taken = takeNotesOut(open.draft, { by: props.by, now, newId: () => crypto.randomUUID() });
    if (taken) open.change(() => taken, 'desk');
  };
  return (
    <>
      <BringInPane screen={screen} pageTab={props.pageTab} />
      <DraftForm
        onLeaveField={takeNotes}
        draft={open.draft}
        onChange={open.change}
        errors={tries === 0 ? noErrors : new Map(stopping.map(({ where, say, fix }) => [where, `${say} ${fix}`]))}
        people={people}
        onOpenPractice={() => void browser.runtime.openOptionsPage()}
        wording={screen.onScreen.wording}
        wanted={screen.wanted}
        patientTools={
          <PagePatient
            state={page.state}
            current={open.draft.patient}
            onAsk={() => void page.ask()}
            onLeave={page.forget}
            onTake={(patient) => {
              open.change((now) => ({ ...now, patient: { ...now.patient, ...patient } }), 'patient.familyName');
              page.forget();
            }}
          />
        }
      />
    </>
  );
}
