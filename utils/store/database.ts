import { openDB, type IDBPDatabase } from 'idb';
import { schemaSteps, type StoreSchema } from './schemaSteps';
import { StoreBlocked } from './StoreBlocked';

export const databaseName = 'dear-colleague';

/** Something that happened to this window's connection. `blocked`: other windows must close; `replaced`: a newer version has taken over. */
export type DatabaseEvent = 'blocked' | 'unblocked' | 'replaced' | 'lost';

type Database = IDBPDatabase<StoreSchema>;

/** One request to open. A blocked one stays queued in the browser, and any further one would wait behind it without a word. */
interface Opening {
  database: Promise<Database>;
  isBlocked: boolean;
}

let connection: Promise<Database> | null = null;
let opening: Opening | null = null;
const listeners = new Set<(event: DatabaseEvent) => void>();
const lastWords = new Set<() => Promise<unknown>>();

const tell = (event: DatabaseEvent) => listeners.forEach((listen) => listen(event));

/** How long an upgrade waits for other windows before it is an error, in milliseconds. */
const patience = 5_000;

/** The one connection of this window; opened when first needed, and again after it was lost. Throws StoreBlocked or what the browser throws. */
export function openDatabase(): Promise<Database> {
  connection ??= connect().catch((error: unknown) => {
    connection = null;
    throw error;
  });
  return connection;
}

/** Forgets the connection, so that the next use opens a fresh one. Chromium's is unusable after one failed write. */
export async function dropConnection(): Promise<void> {
  const held = connection;
  connection = null;
  const db = await held?.catch(() => null);
  db?.close();
}

/** Calls back when the connection is blocked, replaced or lost; returns the way to stop. */
export function watchDatabase(happened: (event: DatabaseEvent) => void): () => void {
  listeners.add(happened);
  return () => listeners.delete(happened);
}

/** Runs before this window gives its connection up to a newer version: the place to save what is not saved. Returns the way to stop. */
export function beforeHandingOver(work: () => Promise<unknown>): () => void {
  lastWords.add(work);
  return () => lastWords.delete(work);
}

async function connect(): Promise<Database> {
  opening ??= startOpening();
  const mine = opening;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, fail) => {
    timer = setTimeout(() => mine.isBlocked && fail(new StoreBlocked()), patience);
  });
  try {
    const db = await Promise.race([mine.database, tooLong]);
    opening = null;
    if (mine.isBlocked) tell('unblocked');
    return db;
  } catch (error) {
    if (!(error instanceof StoreBlocked)) opening = null;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function startOpening(): Opening {
  const database = openDB<StoreSchema>(databaseName, schemaSteps.length, {
    upgrade(db, from, _to, upgrade) {
      for (const step of schemaSteps.slice(from)) step(db, upgrade);
    },
    blocked() {
      started.isBlocked = true;
      tell('blocked');
    },
    blocking: (_now, _wanted, event) => void handOver(event.target as IDBDatabase),
    terminated() {
      connection = null;
      tell('lost');
    },
  });
  const started: Opening = { database, isBlocked: false };
  return started;
}

/** A newer version of the extension wants the database: save what is on the screen, then let go. */
async function handOver(held: IDBDatabase) {
  await Promise.allSettled([...lastWords].map((work) => work()));
  await dropConnection();
  held.close();
  tell('replaced');
}
