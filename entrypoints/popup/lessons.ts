import './jitless';
import { pathShape } from '@/utils/detect/pathShape';
import type { PageSeen } from '@/utils/messages/table';
import type { Place } from '@/utils/model/signals';
import type { Taught, TaughtAnswer } from '@/utils/model/taught';
import { deleteTaught, saveTaught } from '@/utils/store/taught';

/** Remembers what the user says of this page: its host, the shape of its path and its telling words, and nothing else. */
export async function teach(page: PageSeen, answer: Exclude<TaughtAnswer, 'known-site'>): Promise<Taught> {
  const lesson: Taught = {
    id: crypto.randomUUID(),
    host: page.host,
    pathShape: pathShape(page.path),
    answer,
    siteId: '',
    words: tellingWords(page),
    taughtAt: new Date().toISOString(),
  };
  await saveTaught(lesson);
  return lesson;
}

/** Places whose words a lesson may ask for again: the page shows them. */
const shown: readonly Place[] = ['title', 'heading', 'text', 'link', 'label', 'legend', 'button'];

/** Words that tell this page from others: those that matched, else its main heading. */
function tellingWords({ verdict, heading }: PageSeen): string[] {
  const matched = verdict.evidence.filter((piece) => shown.includes(piece.in)).map(({ found }) => found);
  const words = matched.length > 0 ? matched : [heading];
  return words
    .filter(Boolean)
    .map((word) => word.slice(0, 200))
    .slice(0, 3);
}

/** Takes a lesson back. */
export async function unteach(lesson: Taught): Promise<null> {
  await deleteTaught(lesson.id);
  return null;
}
