import { openDB, type IDBPDatabase } from 'idb';
import { schemaSteps, type SchemaStep, type StoreSchema } from './schemaSteps';
import { StoreBlocked } from './StoreBlocked';

export const databaseName = 'dear-colleague';

/** Something that happened to this window's connection. `blocked`: other windows must close; `replaced`: a newer version has taken over. */
export type DatabaseEvent = 'blocked' | 'unblocked' | 'replaced' | 'lost';

type Database = IDBPDatabase<StoreSchema>;
let connection: Promise<Database> | null = null;
const listeners = new Set<(event: DatabaseEvent) => void>();
const lastWords = new Set<() => Promise<unknown>>();

const tell = (event: DatabaseEvent) => listeners.forEach((listen) => listen(event));

/** How long an upgrade waits for other windows before saying so as an error, in milliseconds. */
const patience = 5_000;

/** The one connection of this window; opened when first needed, and again after it was lost. Throws StoreBlocked or what the browser throws. */
export function openDatabase(): Promise<Database> {
  connection ??= openAt(databaseName, schemaSteps).catch((error: unknown) => {
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

async function openAt(name: string, steps: readonly SchemaStep[]): Promise<Database> {
  let wasBlocked = false;
  const opening = openDB<StoreSchema>(name, steps.length, {
    upgrade(db, from, _to, upgrade) {
      for (const step of steps.slice(from)) step(db, upgrade);
    },
    blocked() {
      wasBlocked = true;
      tell('blocked');
    },
    blocking: () => void handOver(),
    terminated() {
      connection = null;
      tell('lost');
    },
  });
  const db = await Promise.race([opening, blockedTooLong(() => wasBlocked, opening)]);
  if (wasBlocked) tell('unblocked');
  return db;
}

/** A newer version of the extension wants the database: save what is on the screen, then let go. */
async function handOver() {
  await Promise.allSettled([...lastWords].map((work) => work()));
  await dropConnection();
  tell('replaced');
}

async function blockedTooLong(isBlocked: () => boolean, opening: Promise<Database>): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, patience));
  if (!isBlocked()) return opening as Promise<never>;
  void opening.then(
    (late) => late.close(),
    () => undefined,
  );
  throw new StoreBlocked();
}
