import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

export type Engine = 'chromium-leveldb' | 'chromium-sqlite' | 'firefox';

/** One thing that can happen to the files of a database. `harm` is given the profile of a browser that has ended. */
export interface Damage {
  engine: Engine;
  say: string;
  harm: (profile: string) => void;
}

const indexedDb: Record<Engine, (profile: string) => string> = {
  'chromium-leveldb': (profile) => find(join(profile, 'Default', 'IndexedDB'), /\.indexeddb\.leveldb$/),
  'chromium-sqlite': (profile) => join(profile, 'Default', 'IndexedDB'),
  // Beside it lies the folder of `storage.local`, whose name goes on after the id.
  firefox: (profile) => join(find(join(profile, 'storage', 'default'), /^moz-extension\+{3}[0-9a-f-]+$/), 'idb'),
};

/** Chromium names its SQLite files by a hash, without an ending. */
const mainFile = /^[A-Z2-7]{20,}$/;
const walFile = /^[A-Z2-7]{20,}-wal$/;

/** The fifteen damages that were found to open without a word, or to brick the database, in the engines measured. */
export const damages: readonly Damage[] = [
  of('chromium-leveldb', 'bytes flipped in the middle of the log', /\.log$/, (file) => flip(file, 0.5)),
  of('chromium-leveldb', 'the log cut in half', /\.log$/, (file) =>
    truncateSync(file, Math.floor(statSync(file).size / 2)),
  ),
  of('chromium-leveldb', 'CURRENT emptied', /^CURRENT$/, empty),
  ofAll('chromium-leveldb', 'the table files deleted', /\.ldb$/, (file) => rmSync(file)),
  ofAll('chromium-leveldb', 'bytes flipped in each table file', /\.ldb$/, (file) => flip(file, 0.5)),
  of('chromium-leveldb', 'the manifest deleted', /^MANIFEST-/, (file) => rmSync(file)),
  of('chromium-sqlite', 'bytes flipped in the header', mainFile, (file) => flip(file, 0)),
  of('chromium-sqlite', 'bytes flipped in the write-ahead log', walFile, (file) => flip(file, 0.5)),
  of('chromium-sqlite', 'the write-ahead log deleted', walFile, (file) => rmSync(file)),
  of('chromium-sqlite', 'the main file emptied', mainFile, empty),
  of('firefox', 'bytes flipped in the header', /\.sqlite$/, (file) => flip(file, 0)),
  of('firefox', 'bytes flipped in the middle of the main file', /\.sqlite$/, (file) => flip(file, 0.5)),
  of('firefox', 'bytes flipped in the write-ahead log', /\.sqlite-wal$/, (file) => flip(file, 0.5)),
  of('firefox', 'the write-ahead log deleted', /\.sqlite-wal$/, (file) => rmSync(file)),
  of('firefox', 'the main file emptied', /\.sqlite$/, empty),
];

/** The largest file of that name is taken: it is the one with the letters in it. */
function of(engine: Engine, say: string, name: RegExp, harm: (file: string) => void): Damage {
  return {
    engine,
    say,
    harm: (profile) => {
      harm(find(indexedDb[engine](profile), name));
    },
  };
}

/** Every file of that name is harmed: which of them holds the letters is the engine's affair. */
function ofAll(engine: Engine, say: string, name: RegExp, harm: (file: string) => void): Damage {
  return { engine, say, harm: (profile) => findAll(indexedDb[engine](profile), name).forEach(harm) };
}

/** The largest file or folder below a folder whose name matches. Throws when there is none, so that no damage is skipped in silence. */
function find(folder: string, name: RegExp): string {
  return findAll(folder, name)[0] ?? '';
}

/** All of them, the largest first. */
function findAll(folder: string, name: RegExp): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((one, other) => statSync(other).size - statSync(one).size);
  if (!all[0]) throw new Error(`There is no file like ${name} in ${folder}.`);
  return all;
}

/** Turns 64 bytes over, from a place between 0 (the start) and 1. */
function flip(file: string, place: number): void {
  const open = openSync(file, 'r+');
  const at = Math.floor(fstatSync(open).size * place);
  const bytes = Buffer.alloc(64);
  const count = readSync(open, bytes, 0, 64, at);
  writeSync(
    open,
    bytes.map((byte) => byte ^ 0xff),
    0,
    count,
    at,
  );
  closeSync(open);
}

function empty(file: string): void {
  truncateSync(file, 0);
}
