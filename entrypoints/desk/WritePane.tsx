import { browser } from 'wxt/browser';
import { DraftForm } from '@/components/draft/DraftForm';
import { OwnWordingPart } from '@/components/draft/OwnWordingPart';
import { PagePatient } from '@/components/draft/PagePatient';
import { takeNotesOut } from '@/utils/draft/takeNotesOut';
import { letterDate } from '@/utils/letter/facts';
import { wordingFaults } from '@/utils/letter/templates/templateFaults';
import type { Clinician } from '@/utils/model/practice';
import { BringInPane } from './BringInPane';
import { openTexts } from './openTexts';
import { today } from './today';
import type { LetterScreen } from './useLetterScreen';
import { usePagePatient } from './usePagePatient';
import { usePracticeTexts } from './usePracticeTexts';
import { useSnippets } from './useSnippets';

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
  const page = usePagePatient({ tab: props.pageTab, host: open.draft.origin?.host ?? '' });
  const texts = usePracticeTexts();
  const snippets = useSnippets(texts?.snippets ?? [], open);
  const errors = tries === 0 ? noErrors : new Map(stopping.map(({ where, say, fix }) => [where, `${say} ${fix}`]));
  const takeNotes = () => {
    const now = new Date().toISOString();
    const taken = takeNotesOut(open.draft, { by: props.by, now, newId: () => crypto.randomUUID() });
    if (taken) open.change(() => taken, 'desk');
  };
  return (
    <>
      <BringInPane screen={screen} pageTab={props.pageTab} texts={texts} />
      <DraftForm
        onLeaveField={takeNotes}
        draft={open.draft}
        onChange={snippets.change}
        errors={errors}
        people={people}
        onOpenPractice={() => void browser.runtime.openOptionsPage()}
        wording={screen.onScreen.wording}
        wanted={screen.wanted}
        ownWording={
          texts && (
            <OwnWordingPart
              draft={open.draft}
              onChange={snippets.change}
              errors={errors}
              wordings={texts.wordings.filter((wording) => wordingFaults(wording).length === 0)}
              date={letterDate(open.draft, today())}
              onOpenTexts={openTexts}
            />
          )
        }
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
      <p class="visually-hidden" role="status">
        {snippets.said}
      </p>
    </>
  );
}
