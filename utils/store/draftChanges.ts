import type { DraftChange } from './storedDraft';

const channelName = 'dear-colleague:drafts';
const listeners = new Set<(change: DraftChange) => void>();
let channel: BroadcastChannel | null = null;

/** One channel for all windows: names of drafts travel on it, never their text. */
function openChannel(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', (event: MessageEvent<DraftChange>) => tellHere(event.data));
  return channel;
}

const tellHere = (change: DraftChange) => listeners.forEach((listen) => listen(change));

/** Tells every window, this one too, what changed in the store. */
export function tellDraftChange(change: DraftChange): void {
  openChannel().postMessage(change);
  tellHere(change);
}

/** Calls back at every change of the stored drafts, made in this window or another; returns the way to stop. */
export function watchDrafts(changed: (change: DraftChange) => void): () => void {
  openChannel();
  listeners.add(changed);
  return () => listeners.delete(changed);
}
