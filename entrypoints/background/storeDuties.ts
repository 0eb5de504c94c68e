import { browser } from 'wxt/browser';
import { lock, lockIfIdle } from '@/utils/store/lock';
import { loadPrivacy } from '@/utils/store/privacy';
import { purgeLetters } from './purgeLetters';

/** Minutes after the browser's start before anything is deleted, and between looks at the clock after that. */
const settling = 10;
const hourly = 60;

/** What the store needs done while no window is open: the lock's clock and the retention. Called when the background starts. */
export function startStoreDuties(): void {
  browser.runtime.onStartup.addListener(() => void setAlarms());
  browser.runtime.onInstalled.addListener(() => void setAlarms());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === 'lock-when-idle') void lockWhenIdle();
    // A purge that fails is tried again with the next alarm; the storage page shows when the last one was.
    if (name === 'purge-letters') void purgeLetters(Date.now()).catch(() => undefined);
  });
  // Firefox has no such permission here and keeps to the clock.
  (browser as Partial<typeof browser>).idle?.onStateChanged.addListener((state) => {
    if (state === 'locked') void lockWithTheScreen();
  });
}

async function setAlarms(): Promise<void> {
  await browser.alarms.create('lock-when-idle', { periodInMinutes: 1 });
  await browser.alarms.create('purge-letters', { delayInMinutes: settling, periodInMinutes: hourly });
}

async function lockWhenIdle(): Promise<void> {
  const { mode, lockAfter } = await loadPrivacy();
  if (mode === 'locked') await lockIfIdle(lockAfter, Date.now());
}

async function lockWithTheScreen(): Promise<void> {
  if ((await loadPrivacy()).mode === 'locked') await lock();
}
