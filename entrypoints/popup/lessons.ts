import './jitless';
import { pathShape } from '@/utils/detect/pathShape';
import type { PageSeen } from '@/utils/messages/table';
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
    words: page.telling.slice(0, 3).map((word) => word.slice(0, 200)),
    taughtAt: new Date().toISOString(),
  };
  await saveTaught(lesson);
  return lesson;
}

/** Takes a lesson back. */
export async function unteach(lesson: Taught): Promise<null> {
  await deleteTaught(lesson.id);
  return null;
}
