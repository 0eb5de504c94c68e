import { useEffect, useState } from 'preact/hooks';
import type { PrivacyCardProps } from '@/components/options/PrivacyCard';
import { lock } from '@/utils/store/lock';
import { loadPrivacy, savePrivacy, type Privacy } from '@/utils/store/privacy';
import { changeSecrets, turnOnLocked, turnOnNothing, turnOnStandard } from '@/utils/store/privacyModes';
import { newSecrets } from '@/utils/store/secrets';

/** How letters are kept, and the ways between the modes; null while it is read. */
export function usePrivacy(): PrivacyCardProps | null {
  const [privacy, setPrivacy] = useState<Privacy | null>(null);
  const [told, setTold] = useState<PrivacyCardProps['told']>(null);
  useEffect(() => void loadPrivacy().then(setPrivacy), []);
  if (!privacy) return null;

  const attempt = (work: () => Promise<void>, done: string) =>
    void work()
      .then(() => setTold({ tone: 'good', say: done }))
      .catch((error: unknown) => setTold({ tone: 'bad', say: error instanceof Error ? error.message : String(error) }))
      .then(loadPrivacy)
      .then(setPrivacy);
  return {
    ...privacy,
    told,
    newSecrets,
    onMode: (mode) =>
      attempt(
        mode === 'standard' ? turnOnStandard : turnOnNothing,
        mode === 'standard' ? 'Standard mode is on.' : 'Leave nothing is on: letters are in memory only.',
      ),
    onLocked: (secrets) => attempt(() => turnOnLocked(secrets), 'Locked mode is on.'),
    onNewSecrets: (secrets) =>
      attempt(() => changeSecrets(secrets), 'The new passphrase and code are on. The old ones open nothing any more.'),
    onLockNow: () => attempt(lock, 'The letters are locked.'),
    onLockAfter: (lockAfter) => attempt(() => savePrivacy({ ...privacy, lockAfter }), 'Saved.'),
  };
}
