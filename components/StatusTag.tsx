import type { DraftStatus } from '@/utils/model/draft';
import { Icon, type IconName } from './Icon';

const words: Record<DraftStatus, { label: string; icon: IconName; look: string }> = {
  drafting: { label: 'Drafting', icon: 'pen', look: 'drafting' },
  'ready-to-sign': { label: 'Ready to sign', icon: 'flag', look: 'ready' },
  signed: { label: 'Signed', icon: 'tick', look: 'signed' },
  attached: { label: 'Attached', icon: 'clip', look: 'attached' },
  waiting: { label: 'Waiting', icon: 'clock', look: 'waiting' },
  returned: { label: 'Returned', icon: 'return', look: 'returned' },
};

/** Where a letter stands, by word, shape and colour. `detail` says for whom or what it waits. */
export function StatusTag({ status, detail }: { status: DraftStatus; detail?: string }) {
  const { label, icon, look } = words[status];
  return (
    <span class={`tag tag--${look}`}>
      <Icon name={icon} />
      {detail ? `${label} for ${detail}` : label}
    </span>
  );
}
