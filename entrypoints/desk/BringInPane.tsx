import { useEffect, useState } from 'preact/hooks';
import { BringIn, type BringInTool } from '@/components/bringIn/BringIn';
import { ComparePanel } from '@/components/bringIn/ComparePanel';
import { PastePanel } from '@/components/bringIn/PastePanel';
import { TemplatePanel } from '@/components/bringIn/TemplatePanel';
import type { Template, TemplateAnswers } from '@/utils/model/template';
import { useCompare } from './useCompare';
import type { LetterScreen } from './useLetterScreen';
import { usePaste } from './usePaste';

/** Ways to fill the open letter from elsewhere, connected. */
export function BringInPane({ screen, pageTab }: { screen: LetterScreen; pageTab: number | null }) {
  const { open } = screen;
  const [tool, setTool] = useState<BringInTool | null>(null);
  const [templates, setTemplates] = useState<readonly Template[]>([]);
  const paste = usePaste(open);
  const compare = useCompare(pageTab);

  useEffect(() => {
    if (tool === 'compare') compare.compare(open.draft);
    if (tool === 'template') void loadTemplates().then(setTemplates);
  }, [tool]);

  const use = async (template: Template, answers: TemplateAnswers) => {
    const [{ fillTemplate }, { applyTemplate }] = await Promise.all([
      import('@/utils/letter/templates/fillTemplate'),
      import('@/utils/letter/templates/applyTemplate'),
    ]);
    open.change((now) => applyTemplate(now, template, fillTemplate(template, answers)), 'clinical.history');
    setTool(null);
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
          onUse={(template, answers) => void use(template, answers)}
        />
      )}
    </BringIn>
  );
}

const loadTemplates = async () => (await import('@/utils/letter/templates/starters')).starters;
