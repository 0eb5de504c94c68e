import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { KeyRecord } from './keyRecord';
import type { HeadRecord, RevisionRecord } from './sealedRecord';

/** What the database holds once every step has run. */
export interface StoreSchema extends DBSchema {
  drafts: { key: string; value: HeadRecord };
  keys: { key: string; value: KeyRecord };
  /** Single facts by name, such as which key new drafts are sealed with. */
  facts: {
    key: string;
    /** `folder` only where a folder for backups was chosen: a handle cannot be written as text. */
    value: { name: string; value: string; folder?: FileSystemDirectoryHandle };
  };
  /** Earlier revisions of drafts, by draft and revision. */
  revisions: { key: [string, number]; value: RevisionRecord };
  /** Damaged records whose place was taken by their safety copy: kept as they were found. */
  aside: { key: string; value: { asideId: string; since: string; held: unknown } };
}

type Upgrade = IDBPTransaction<StoreSchema, StoreNames<StoreSchema>[], 'versionchange'>;
export type SchemaStep = (db: IDBPDatabase<StoreSchema>, upgrade: Upgrade) => void;

/**
 * Append only: the database's version is the length of this list, and step n is all that turns version n into n + 1. Steps only add;
 * what a draft itself looks like is upgraded when it is read (draftShapes.ts), because it cannot be decrypted inside an upgrade.
 */
export const schemaSteps: readonly SchemaStep[] = [
  (db) => {
    db.createObjectStore('drafts', { keyPath: 'id' });
    db.createObjectStore('keys', { keyPath: 'kid' });
    db.createObjectStore('facts', { keyPath: 'name' });
  },
  (db) => {
    db.createObjectStore('revisions', { keyPath: ['id', 'rev'] });
  },
  (db) => {
    db.createObjectStore('aside', { keyPath: 'asideId' });
  },
];
