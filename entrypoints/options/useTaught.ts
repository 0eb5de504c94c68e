import { useEffect, useState } from 'preact/hooks';
import type { SharedPack, TaughtRow } from '@/components/options/TaughtCard';
import { packOfLessons } from '@/utils/detect/packOfLessons';
import { HostName } from '@/utils/model/pack';
import { parsePack } from '@/utils/model/parsePack';
import type { Taught, TaughtAnswer } from '@/utils/model/taught';
import { deleteTaught, loadTaught, watchTaught } from '@/utils/store/taught';
import { saveFile } from '../desk/saveFile';
import { today } from '../desk/today';

const said: Record<TaughtAnswer, string> = {
  'local-proforma': 'A local form',
  'advice-guidance': 'Advice and guidance',
  'not-a-form': 'Not such a page',
  'known-site': 'A site known by name',
};

/** What was taught by pointing, and the way to share it as a pack. */
export function useTaught() {
  const [taught, setTaught] = useState<Taught[]>([]);
  useEffect(() => {
    const load = () => void loadTaught().then(setTaught);
    load();
    return watchTaught(load);
  }, []);
  const lessons = taught.map(({ id, host, pathShape, answer, taughtAt }): TaughtRow => ({
    id,
    where: host + pathShape,
    said: said[answer],
    taughtAt,
  }));
  return {
    lessons,
    reviewBy: inAYear(today()),
    onTakeBack: (id: string) => void deleteTaught(id),
    onShare: (about: SharedPack) => share(taught, about),
  };
}

const inAYear = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`.replace('-02-29', '-02-28');

const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');

/** Saves the pack; gives a sentence where it cannot be made. A pack that would be refused elsewhere is not made here. */
function share(taught: readonly Taught[], { name, issuer, reviewBy }: SharedPack): string | null {
  if (!idOf(name)) return 'Give the pack a name.';
  if (!issuer.trim()) return 'Say who issues it: your practice or LMC.';
  const lessons = taught.filter(({ host, answer }) => answer !== 'known-site' && HostName.safeParse(host).success);
  if (lessons.length === 0) return 'None of this can be shared: it is about sites without a public name.';
  const date = today();
  const about = {
    id: idOf(name),
    name: name.trim(),
    issuer: issuer.trim(),
    version: date,
    date,
    reviewBy: reviewBy.trim(),
  };
  const text = `${JSON.stringify(packOfLessons(lessons, about), null, 2)}\n`;
  const parsed = parsePack(text);
  if (parsed.kind === 'refused') return parsed.problems[0]?.reason ?? 'This cannot be made into a pack.';
  saveFile(`${about.id}.json`, text, 'application/json');
  return null;
}
