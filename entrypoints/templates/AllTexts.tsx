import { useEffect, useState } from 'preact/hooks';
import { SaveLine } from '@/components/SaveLine';
import { CarryCard } from '@/components/texts/CarryCard';
import { SnippetList } from '@/components/texts/SnippetList';
import { StarterList } from '@/components/texts/StarterList';
import { TemplateList } from '@/components/texts/TemplateList';
import { WordingList } from '@/components/texts/WordingList';
import { starters } from '@/utils/letter/templates/starters';
import { isUsable } from '@/utils/letter/templates/templateFaults';
import type { PracticeTexts } from '@/utils/store/templates';
import { today } from '../desk/today';
import { textErrors, wordingNotes } from './textErrors';
import type { Done } from './Templates';
import { useCarry } from './useCarry';
import { AsideNotices } from './AsideNotices';
import { useTextSteps } from './useTextSteps';
import type { TextsOnScreen } from './useTemplates';

/** Every text of the practice on one page. */
export function AllTexts(props: { texts: PracticeTexts; shelf: TextsOnScreen; onDone: (done: Done | null) => void }) {
  const { texts, shelf } = props;
  const [opened, setOpened] = useState<string | null>(null);
  const steps = useTextSteps(shelf, props.onDone, setOpened);
  const carry = useCarry(texts, shelf, props.onDone);
  useFocusOn(opened);
  const errors = textErrors(texts);
  return (
    <main class="screen screen--narrow stack">
      <div class="screen__top">
        <h1 tabIndex={-1}>Templates and wording</h1>
        <SaveLine state={shelf.save} />
      </div>
      <AsideNotices />
      <section class="card stack" aria-labelledby="templates-title">
        <h2 id="templates-title">Templates</h2>
        <TemplateList
          templates={texts.templates}
          unfinished={new Set(texts.templates.filter((each) => !isUsable(each)).map(({ id }) => id))}
          onWrite={steps.write}
          onOpen={steps.open}
          onCopy={steps.copy}
          onRemove={steps.removeTemplate}
        />
        <StarterList starters={starters} onCopy={steps.copy} />
      </section>
      <section class="card stack" aria-labelledby="snippets-title">
        <h2 id="snippets-title">Snippets</h2>
        <SnippetList
          snippets={texts.snippets}
          errors={errors}
          opened={opened}
          onAdd={steps.addSnippet}
          onSnippet={steps.snippet}
          onRemove={steps.removeSnippet}
        />
      </section>
      <section class="card stack" aria-labelledby="wordings-title">
        <h2 id="wordings-title">Wording of your own</h2>
        <WordingList
          wordings={texts.wordings}
          errors={errors}
          notes={wordingNotes(texts.wordings, today())}
          today={today()}
          opened={opened}
          onAdd={steps.addWording}
          onWording={steps.wording}
          onRemove={steps.removeWording}
        />
      </section>
      <CarryCard {...carry} />
      <p>
        <a href="guidance.html">What the wording of the letters rests on</a> · <a href="options.html">Options</a>
      </p>
    </main>
  );
}

/** Puts the cursor into the first field of what was just added. */
function useFocusOn(opened: string | null): void {
  useEffect(() => {
    if (!opened) return;
    const first = `[id$="${opened}-shortcut"], [id$="${opened}-title"]`;
    requestAnimationFrame(() => document.querySelector<HTMLElement>(first)?.focus());
  }, [opened]);
}
