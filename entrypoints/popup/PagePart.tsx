import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { PageCard } from '@/components/popup/PageCard';
import { askBackground } from '@/utils/messages/askBackground';
import { formsByName } from '@/components/popup/formsByName';
import type { NamedForm } from '@/utils/model/verdict';
import { SiteSwitch } from '@/components/popup/SiteSwitch';
import { TeachPart } from '@/components/popup/TeachPart';
import type { SiteBehaviour } from '@/utils/model/siteBehaviour';
import type { Taught } from '@/utils/model/taught';
import { offerFor } from '@/utils/offer/offerFor';
import type { Beside } from './pageBeside';
import { isGranted, setSite, type SiteAccess } from './siteAccess';
import { startLetter } from './startLetter';

/** The owner of what was taught, fetched on the first press. */
const lessons = () => import('./lessons');

export interface PagePartProps {
  beside: Beside | null;
  /** Something was taught: look again. */
  onChanged: () => void;
  onLeave: (work: Promise<unknown>) => void;
}

/** The page beside the popup: what it is and what is set for its site, or why it cannot be read. */
export function PagePart({ beside, onChanged, onLeave }: PagePartProps) {
  if (beside === null) {
    return (
      <div class="card card--waiting">
        <p>Looking at this page</p>
      </div>
    );
  }
  if (beside.kind === 'seen') return <SeenPage beside={beside} onChanged={onChanged} onLeave={onLeave} />;
  const { tabId, say } = beside;
  return (
    <section class="card card--none">
      <h2 class="card__title">This page cannot be read</h2>
      <p>{say}</p>
      <p>You can still write a letter.</p>
      <Button look="quiet" onClick={() => onLeave(startLetter({ offer: null, pageTitle: '', tabId }))}>
        Write a letter
      </Button>
    </section>
  );
}

function SeenPage(props: PagePartProps & { beside: Extract<Beside, { kind: 'seen' }> }) {
  const { beside, onChanged, onLeave } = props;
  const { page, tabId, origin } = beside;
  const [access, setAccess] = useState<SiteAccess | null>(null);
  const [lesson, setLesson] = useState<Taught | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isStarting, setIsStarting] = useState(false);
  const fail = (error: unknown) => setProblem(error instanceof Error ? error.message : String(error));

  useEffect(() => {
    const { host, path } = page;
    Promise.all([askBackground('siteOf', { host, path }), isGranted(origin)])
      .then(([site, granted]) => {
        setAccess({ behaviour: site.behaviour, isGranted: granted });
        setLesson(site.lesson);
      })
      .catch(fail);
  }, [page]);

  const [chosen, setChosen] = useState<NamedForm | null>(null);
  const offered = offerFor(page.verdict, page.host, access?.behaviour ?? 'off');
  const form = chosen ?? formsByName(offered?.form ? [offered.form] : [])[0] ?? null;
  const offer = offered && { ...offered, form };
  const write = () => {
    if (isStarting) return;
    setIsStarting(true);
    const starting = startLetter({ offer, pageTitle: page.title, tabId });
    starting.catch(() => setIsStarting(false));
    onLeave(starting);
  };
  const change = (behaviour: SiteBehaviour) => {
    setProblem(null);
    setSite(page.host, origin, behaviour).then(setAccess, fail);
  };
  const learn = (work: Promise<Taught | null>) => void work.then(setLesson, fail).then(onChanged);

  return (
    <>
      <PageCard
        verdict={page.verdict}
        offer={offer}
        form={form}
        onForm={setChosen}
        isCut={page.isCut}
        isStarting={isStarting}
        onWrite={write}
      />
      <TeachPart
        pageType={page.verdict.pageType}
        lesson={lesson}
        onTeach={(answer) => learn(lessons().then(({ teach }) => teach(page, answer)))}
        onTakeBack={() => lesson && learn(lessons().then(({ unteach }) => unteach(lesson)))}
      />
      {access && (
        <SiteSwitch
          host={page.host}
          behaviour={access.behaviour}
          isBlocked={access.behaviour !== 'off' && !access.isGranted}
          problem={problem}
          onChange={change}
        />
      )}
    </>
  );
}
