import { useEffect, useState } from 'preact/hooks';
import type { PackRow, PacksCardProps } from '@/components/options/PacksCard';
import type { WaitingPack } from '@/components/options/PackPreview';
import { packChanges, type PackChange } from '@/utils/detect/packChanges';
import { parsePack } from '@/utils/model/parsePack';
import type { Pack } from '@/utils/model/pack';
import { allSites } from '@/utils/sites/allSites';
import * as store from '@/utils/store/packs';
import { today } from '../desk/today';

/** What was done and how to take it back, for one line at the foot of the screen. */
export interface Done {
  say: string;
  undo: () => void;
}

const most = 1_000_000;

/** The imported packs, and a file on its way in: read and shown first, brought in by one press, taken back by another. */
export function usePacks(tell: (done: Done) => void): PacksCardProps {
  const [stored, setStored] = useState<store.StoredPack[]>([]);
  const [read, setRead] = useState<{ fileName: string; pack: Pack } | null>(null);
  const [refused, setRefused] = useState<Extract<WaitingPack, { kind: 'refused' }> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    const load = () => void store.loadStoredPacks().then(setStored, fail);
    load();
    return store.watchPacks(load);
  }, []);

  const fail = (error: unknown) =>
    setProblem(
      stored.length >= 50
        ? 'There is room for 50 packs. Remove one first.'
        : error instanceof Error
          ? error.message
          : String(error),
    );
  const attempt = (work: Promise<void>, done: Done | null) => {
    setProblem(null);
    work.then(() => done && tell(done), fail);
  };
  const refuse = (fileName: string, line: number, reason: string) =>
    setRefused({ kind: 'refused', fileName, problems: [{ line, reason }] });
  const take = (fileName: string, text: string) => {
    const parsed = parsePack(text);
    if (parsed.kind === 'pack') setRead({ fileName, pack: parsed.pack });
    else setRefused({ kind: 'refused', fileName, problems: parsed.problems });
  };
  const leave = () => {
    setRead(null);
    setRefused(null);
  };
  const held = (id: string) => stored.find(({ pack }) => pack.id === id);

  return {
    packs: stored.map(rowOf),
    waiting: read ? previewOf(read, held(read.pack.id)?.pack ?? null) : refused,
    problem,
    onFile: (file) => {
      leave();
      setProblem(null);
      if (file.size > most) return refuse(file.name, 1, 'The file is larger than 1 MB. Split it into several packs.');
      file.text().then(
        (text) => take(file.name, text),
        () => refuse(file.name, 1, 'The file could not be opened. Choose it again.'),
      );
    },
    onLeave: leave,
    onImport: () => {
      if (!read) return;
      const { id, name } = read.pack;
      const before = held(id);
      const undo = () => attempt(before ? store.restorePack(before) : store.deletePack(id), null);
      attempt(store.savePack(read.pack, read.fileName, new Date().toISOString()), {
        say: `${name} was brought in.`,
        undo,
      });
      leave();
    },
    onSwitch: (id, isOn) => attempt(store.switchPack(id, isOn), null),
    onGoBack: (id) => attempt(store.undoPackImport(id), null),
    onRemove: (id) => {
      const removed = held(id);
      if (!removed) return;
      const undo = () => attempt(store.restorePack(removed), null);
      attempt(store.deletePack(id), { say: `${removed.pack.name} was removed.`, undo });
    },
  };
}

const rowOf = ({ pack, origin, importedAt, isOn, replaced }: store.StoredPack): PackRow => {
  const { id, name, issuer, version, date, reviewBy } = pack;
  const isPastReview = reviewBy < today();
  const before = replaced?.version ?? null;
  return { id, name, issuer, version, date, reviewBy, origin, importedAt, isOn, isPastReview, before };
};

/** The kinds of change in the order they are shown; that the review is past is said on top instead. */
const titles: readonly (readonly [string, readonly PackChange['kind'][]])[] = [
  ['Sites', ['adds-site', 'changes-site']],
  ['Pages called forms or advice and guidance', ['adds-page']],
  ['Offers turned off', ['turns-offer-off']],
  ['Forms to be used as they are', ['keeps-form']],
  ['Grades of forms', ['adds-grade']],
  ['Taken away', ['removes-site', 'removes-grade']],
];

function previewOf({ fileName, pack }: { fileName: string; pack: Pack }, before: Pack | null): WaitingPack {
  const { name, issuer, version, date, reviewBy } = pack;
  const changes = packChanges(pack, before, allSites, today());
  const groups = titles
    .map(([title, kinds]) => ({
      title,
      lines: changes.filter(({ kind }) => kinds.includes(kind)).map(({ say }) => say),
    }))
    .filter(({ lines }) => lines.length > 0);
  const isPastReview = reviewBy < today();
  const replaces = before?.version ?? null;
  return { kind: 'pack', fileName, name, issuer, version, date, reviewBy, isPastReview, replaces, groups };
}
