import { useEffect, useState } from 'preact/hooks';
import { BringIn, type BringInTool } from '@/components/bringIn/BringIn';
import { ComparePanel } from '@/components/bringIn/ComparePanel';
import { PastePanel } from '@/components/bringIn/PastePanel';
import { TemplatePanel } from '@/components/bringIn/TemplatePanel';
import { effectiveKind } from '@/utils/model/effectiveKind';
import type { LetterKind } from '@/utils/model/letterKind';
import type { Template, TemplateAnswers } from '@/utils/model/template';
import type { PracticeTexts } from '@/utils/store/templates';
import { openTexts } from './openTexts';
import { useCompare } from './useCompare';
import type { LetterScreen } from './useLetterScreen';
import { usePaste } from './usePaste';

/** Ways to fill the open letter from elsewhere, connected. */
export function BringInPane(props: { screen: LetterScreen; pageTab: number | null; texts: PracticeTexts | null }) {
  const { screen, pageTab, texts } = props;
  const { open } = screen;
  const [tool, setTool] = useState<BringInTool | null>(null);
  const [templates, setTemplates] = useState<readonly Template[]>([]);
  const paste = usePaste(open);
  const compare = useCompare({ tab: pageTab, host: open.draft.origin?.host ?? '' });

  useEffect(() => {
    if (tool === 'compare') compare.compare(open.draft);
    if (tool === 'template') void templatesFor(texts, effectiveKind(open.draft)).then(setTemplates);
  }, [tool, texts]);

  const use = async (template: Template, answers: TemplateAnswers) => {
    const [{ fillTemplate }, { applyTemplate }] = await Promise.all([
      import('@/utils/letter/templates/fillTemplate'),
      import('@/utils/letter/templates/applyTemplate'),
    ]);
    const filled = fillTemplate(template, answers);
    open.change((now) => applyTemplate(now, template, filled), 'clinical.history');
    setTool(null);
    if (filled.unknown.length > 0)
      screen.setTold({
        tone: 'bad',
        say: `The template names questions it does not ask: ${filled.unknown.join(', ')}. They stand in the letter in square brackets; the rest is in its place.`,
      });
    screen.goToField('clinical.history');
  };

  return (
    <BringIn open={tool} onOpen={setTool}>
      {tool === 'paste' && (
        <PastePanel state={paste.state} onPaste={paste.paste} onUndo={paste.undo} onGoTo={screen.goToField} />
      )}
      {tool === 'compare' && (
        <ComparePanel state={compare.state} onAgain={() => compare.compare(open.draft)} onGoTo={screen.goToField} />
      )}
      {tool === 'template' && (
        <TemplatePanel
          templates={templates}
          specialty={open.draft.recipient.specialty}
          snippets={texts?.snippets ?? []}
          onOpenTexts={openTexts}
          onUse={(template, answers) => void use(template, answers)}
        />
      )}
    </BringIn>
  );
}

/** The practice's own templates for a kind of letter, then the starters; an unfinished one is not offered. */
async function templatesFor(texts: PracticeTexts | null, kind: LetterKind): Promise<Template[]> {
  const [{ starters }, { isUsable }] = await Promise.all([
    import('@/utils/letter/templates/starters'),
    import('@/utils/letter/templates/templateFaults'),
  ]);
  const own = (texts?.templates ?? []).filter((each) => (each.kind === null || each.kind === kind) && isUsable(each));
  return [...own, ...starters];
}
