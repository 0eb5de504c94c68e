import { useState } from 'preact/hooks';
import type { WaitingFile } from '@/components/texts/CarryCard';
import { readTemplateFile, toTemplateFile, type TemplateFile } from '@/utils/letter/templates/templateFile';
import { bringIn, changesOf, takeBack } from '@/utils/letter/templates/textsImport';
import type { PracticeTexts } from '@/utils/store/templates';
import { saveFile } from '../desk/saveFile';
import { today } from '../desk/today';
import type { Done } from './Templates';
import type { TextsOnScreen } from './useTemplates';

/** Texts as a file. A file is read and shown first; bringing it in is one step, and taking that back another. */
export function useCarry(texts: PracticeTexts, shelf: TextsOnScreen, tell: (done: Done | null) => void) {
  const [read, setRead] = useState<{ name: string; file: TemplateFile } | null>(null);
  const waiting: WaitingFile | null = read && {
    name: read.name,
    changes: changesOf(texts, read.file),
    problems: read.file.problems,
  };
  return {
    count: texts.templates.length + texts.snippets.length + texts.wordings.length,
    waiting,
    onSave: () => saveFile(`letter-templates-${today()}.json`, toTemplateFile(texts), 'application/json'),
    onFile: (file: File) =>
      void file.text().then(
        (text) => setRead({ name: file.name, file: readTemplateFile(text) }),
        () =>
          setRead({
            name: file.name,
            file: {
              templates: [],
              snippets: [],
              wordings: [],
              problems: ['The file could not be opened. Choose it again.'],
            },
          }),
      ),
    onBringIn: () => {
      if (!read) return;
      const before = texts;
      shelf.change((now) => bringIn(now, read.file));
      tell({ say: `${read.name} was brought in.`, undo: (now) => takeBack(now, before, read.file) });
      setRead(null);
    },
    onLeave: () => setRead(null),
  };
}
