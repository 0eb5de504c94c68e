/** What windows tell each other about the lock: `closing` asks every window to save what it has, `locked` to drop what it shows. */
export type LockSignal = 'closing' | 'locked' | 'unlocked';

const channelName = 'dear-colleague:lock';
const listeners = new Set<(signal: LockSignal) => unknown>();
let channel: BroadcastChannel | null = null;

/** Held shared by each window while it saves before a lock; the one that locks waits for it. */
export const savingBeforeLock = 'saving-before-lock';

function openChannel(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', (event: MessageEvent<LockSignal>) => void tellHere(event.data));
  return channel;
}

async function tellHere(signal: LockSignal): Promise<void> {
  await navigator.locks.request(savingBeforeLock, { mode: 'shared' }, () =>
    Promise.allSettled([...listeners].map((listen) => listen(signal))),
  );
}

/** Tells every window, this one too, and gives them the time to act on it. */
export async function tellLock(signal: LockSignal): Promise<void> {
  openChannel().postMessage(signal);
  await tellHere(signal);
}

/** Calls back at each signal; a promise given for `closing` is waited for, two seconds at most. Returns the way to stop. */
export function watchLock(heard: (signal: LockSignal) => unknown): () => void {
  openChannel();
  listeners.add(heard);
  return () => listeners.delete(heard);
}
