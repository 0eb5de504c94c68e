import * as z from 'zod/mini';
import * as packs from '@/utils/store/packs';
import { listSettingsAside } from '@/utils/store/settingsAside';
import * as siteChoices from '@/utils/store/siteChoices';
import * as taught from '@/utils/store/taught';

z.config({ jitless: true });

/** The stores behind recognising pages, put into one of the extension's screens so that tests call them where they run. */
const settings = { ...packs, ...siteChoices, ...taught, listSettingsAside };
export type Settings = typeof settings;

(globalThis as unknown as { settings: Settings }).settings = settings;
