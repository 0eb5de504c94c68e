import { useEffect, useState } from 'preact/hooks';
import { loadTemplates, watchTemplates, type PracticeTexts } from '@/utils/store/templates';

/** Templates, snippets and wording of the practice, as they are now in any window; null while they are read. */
export function usePracticeTexts(): PracticeTexts | null {
  const [texts, setTexts] = useState<PracticeTexts | null>(null);
  useEffect(() => {
    const load = () => void loadTemplates().then(setTexts);
    load();
    return watchTemplates(load);
  }, []);
  return texts;
}
