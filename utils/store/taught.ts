import * as z from 'zod/mini';
import { Taught } from '@/utils/model/taught';
import { settingsArea } from './settingsArea';

const Lessons = z.strictObject({ v: z.literal(1), taught: z.array(Taught).check(z.maxLength(2_000)) });

const area = settingsArea<z.infer<typeof Lessons>>('taught', Lessons, { v: 1, taught: [] });

/** Everything the user pointed at, newest first. */
export const loadTaught = async (): Promise<Taught[]> =>
  (await area.load()).taught.toSorted((a, b) => b.taughtAt.localeCompare(a.taughtAt));

/** Remembers a lesson; an earlier one about the same kind of page on the same host gives way to it. */
export async function saveTaught(lesson: Taught): Promise<void> {
  const isSame = (other: Taught) => other.host === lesson.host && other.pathShape === lesson.pathShape;
  await area.change(({ v, taught }) => ({ v, taught: [...taught.filter((other) => !isSame(other)), lesson] }));
}

/** Takes a lesson back. */
export async function deleteTaught(id: string): Promise<void> {
  await area.change(({ v, taught }) => ({ v, taught: taught.filter((lesson) => lesson.id !== id) }));
}

/** Calls back after each change in any window; returns the way to stop. */
export const watchTaught = (changed: () => void): (() => void) => area.watch(changed);
