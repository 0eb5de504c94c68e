import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LastLetters } from '@/components/popup/LastLetters';
import { PopupFoot } from '@/components/popup/PopupFoot';
import { Notice } from '@/components/Notice';
import { openDesk } from '@/utils/messages/openDesk';
import { askBackground } from '@/utils/messages/askBackground';
import type { LastLetter } from '@/utils/messages/table';
import { PagePart } from './PagePart';
import { pageBeside, type Beside } from './pageBeside';

/** What is this page, what may I do, what was I writing. */
export function Popup() {
  const [beside, setBeside] = useState<Beside | null>(null);
  const [letters, setLetters] = useState<LastLetter[]>([]);
  const [lettersSay, setLettersSay] = useState<string | null>(null);
  const [shortcut, setShortcut] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const fail = (error: unknown) => setProblem(sentenceOf(error));
  const look = () => pageBeside().then(setBeside, fail);

  useEffect(() => {
    void look();
    askBackground('lastLetters', {}).then(setLetters, (error: unknown) => setLettersSay(sentenceOf(error)));
    boundKey().then(setShortcut, fail);
  }, []);

  /** What opens a window closes the popup, which otherwise lies over it. */
  const leave = (work: Promise<unknown>) => void work.then(() => window.close(), fail);
  const tabId = beside?.tabId ?? null;

  return (
    <>
      <main class="popup__main">
        <h1 class="popup__name">Dear Colleague</h1>
        {problem !== null && <Notice tone="bad" title={problem} isLive />}
        {beside?.isPrivate && <Notice title="This is a private window. The letter will be kept until you close it." />}
        <PagePart beside={beside} onChanged={look} onLeave={leave} />
        <LastLetters letters={letters} say={lettersSay} onOpen={(id) => leave(openDesk(tabId, id))} />
      </main>
      <PopupFoot
        shortcut={shortcut}
        onLetters={() => leave(openDesk(null, ''))}
        onOptions={() => leave(browser.runtime.openOptionsPage())}
        helpAddress="welcome.html"
      />
    </>
  );
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The key as the user or the organisation has really set it. */
async function boundKey(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}
