import { openDB } from 'idb';
import * as z from 'zod/mini';
import { purgeLetters } from '@/entrypoints/background/purgeLetters';
import { emptyDraft } from '@/utils/model/draft';
import * as aside from '@/utils/store/asideFile';
import * as backup from '@/utils/store/backup';
import { readBackupFile } from '@/utils/store/backupFile';
import * as keptBackupKey from '@/utils/store/keptBackupKey';
import { restoreBackup, undoRestore } from '@/utils/store/restoreBackup';
import { previewRestore } from '@/utils/store/restorePreview';
import * as database from '@/utils/store/database';
import { currentDataKey } from '@/utils/store/dataKey';
import { toShaped } from '@/utils/store/draftShapes';
import { seal } from '@/utils/store/seal';
import { countTruly } from '@/utils/store/tally';
import { writeStrictly } from '@/utils/store/writeStrictly';
import * as drafts from '@/utils/store/drafts';
import { draftSaver } from '@/utils/store/draftSaver';
import { isMemoryOnly } from '@/utils/store/draftPlace';
import * as draftHold from '@/utils/store/draftHold';
import * as practice from '@/utils/store/practice';
import * as retention from '@/utils/store/retention';
import * as revisions from '@/utils/store/revisions';
import * as lock from '@/utils/store/lock';
import * as lockSignal from '@/utils/store/lockSignal';
import * as mirror from '@/utils/store/mirror';
import { mirrorNow } from '@/utils/store/mirrorSoon';
import * as privacy from '@/utils/store/privacy';
import * as privacyModes from '@/utils/store/privacyModes';
import { safetyCheck } from '@/utils/store/safetyCheck';
import * as safetyRestore from '@/utils/store/safetyRestore';
import * as secrets from '@/utils/store/secrets';
import { schemaSteps } from '@/utils/store/schemaSteps';
import { listSettingsAside } from '@/utils/store/settingsAside';
import { storedRecords } from '@/utils/store/storedRecords';
import { storedThings } from '@/utils/store/storedThings';
import { wipeEverything } from '@/utils/store/wipeEverything';

z.config({ jitless: true });

/** The store's own modules, put into one of the extension's screens so that tests call them where they run. */
export const store = {
  ...aside,
  ...backup,
  ...keptBackupKey,
  readBackupFile,
  previewRestore,
  restoreBackup,
  undoRestore,
  ...database,
  ...drafts,
  ...draftHold,
  purgeLetters,
  ...retention,
  ...revisions,
  ...lock,
  ...lockSignal,
  ...mirror,
  mirrorNow,
  ...privacy,
  ...privacyModes,
  safetyCheck,
  ...safetyRestore,
  ...secrets,
  ...practice,
  countTruly,
  currentDataKey,
  draftSaver,
  seal,
  toShaped,
  writeStrictly,
  emptyDraft,
  isMemoryOnly,
  listSettingsAside,
  openDB,
  schemaSteps,
  storedRecords,
  storedThings,
  wipeEverything,
};
export type StoreInPage = typeof store;

(globalThis as unknown as { store: StoreInPage }).store = store;
