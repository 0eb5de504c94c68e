import { browser } from 'wxt/browser';
import type { Proof } from '@/components/options/ProveCard';
import { loadPrivacy } from '@/utils/store/privacy';

/** What the browser says of the room and the promise it keeps for this extension. */
export async function storageFacts(): Promise<{ label: string; value: string }[]> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  const isPersisted = await navigator.storage.persisted();
  return [
    { label: 'Used', value: megabytes(usage) },
    { label: 'Room the browser allows', value: megabytes(quota) },
    {
      label: 'Kept when the disk is full',
      value: isPersisted ? 'yes, the browser promises it' : 'the browser makes no promise',
    },
  ];
}

/** Tries here and now whether the promises hold. */
export const proofs = (): Promise<Proof[]> => Promise.all([noRequest(), noHosts(), noKeyOnDisk()]);

/** A request is really attempted, to an address that means this computer itself; the browser's own report says what stopped it. */
async function noRequest(): Promise<Proof> {
  const claim = 'No request can leave these screens';
  let rule = '';
  const heard = (event: SecurityPolicyViolationEvent) => (rule = event.effectiveDirective);
  document.addEventListener('securitypolicyviolation', heard);
  const wasLetThrough = await fetch('http://127.0.0.1:9/').then(
    () => true,
    () => false,
  );
  // The report comes a moment after the refusal.
  await new Promise((resume) => setTimeout(resume, 100));
  document.removeEventListener('securitypolicyviolation', heard);
  const isHeld = !wasLetThrough && rule === 'connect-src';
  return {
    claim,
    isHeld,
    say: isHeld
      ? 'One was tried, and the browser stopped it by the rule that allows none.'
      : 'The browser did not stop a request.',
  };
}

async function noHosts(): Promise<Proof> {
  const { origins = [] } = await browser.permissions.getAll();
  const sites = origins.map((origin) => origin.replace(/^https?:\/\/|\/\*$/g, ''));
  return {
    claim: 'Only the sites you chose can be read',
    isHeld: !origins.some((origin) => /^(<all_urls>|(\*|https?):\/\/\*\/)/.test(origin)),
    say:
      sites.length === 0
        ? 'The browser has given access to no site.'
        : `The browser has given access to ${sites.join(', ')}.`,
  };
}

async function noKeyOnDisk(): Promise<Proof> {
  const { mode } = await loadPrivacy();
  const claim = 'How letters are sealed on the disk';
  if (mode === 'nothing') return { claim, isHeld: true, say: 'Nothing is on the disk: letters are in memory only.' };
  if (mode === 'standard')
    return {
      claim,
      isHeld: true,
      say: 'Standard mode: the key lies on the disk beside the letters. The Windows sign-in and the disk encryption protect them, not we.',
    };
  const { isKeyOnDisk } = await import('@/utils/store/isKeyOnDisk');
  const isThere = await isKeyOnDisk();
  return {
    claim,
    isHeld: !isThere,
    say: isThere
      ? 'A key was found that opens letters without the passphrase.'
      : 'Locked mode: no key on the disk opens a letter without the passphrase.',
  };
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;
