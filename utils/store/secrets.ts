import { passphraseWords } from './passphraseWords';

/** What turning on Locked mode shows once: five words for every day, and a code for the practice manager's safe. */
export interface Secrets {
  passphrase: string;
  recoveryCode: string;
}

/** Fresh random secrets: the words carry 50 bits and are stretched, the code carries 128. */
export const newSecrets = (): Secrets => ({
  passphrase: newPassphrase(5),
  recoveryCode: groups(Array.from({ length: 26 }, () => letters[randomBelow(32)]).join('')),
});

/** Fresh random words, 10 bits each. */
export const newPassphrase = (words: number): string =>
  Array.from({ length: words }, () => passphraseWords[randomBelow(passphraseWords.length)]).join(' ');

/** Without letters that are read as one another, so that a printed code can be typed back. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = (code: string) => code.replace(/(.{5})(?=.)/g, '$1-');

/** Unbiased: 2^32 is a multiple of the powers of two asked for here. */
const randomBelow = (most: number) => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % most;

/** A passphrase as it is stretched: case, spaces and dashes do not matter. */
export const normalPassphrase = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, ' ');

/** A recovery code as it is stretched: letters that look alike are taken for the one that is used. */
export const normalRecoveryCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/U/g, 'V');

/** Why a passphrase of one's own is not taken, or null when it is. */
export const whyTooWeak = (typed: string): string | null =>
  normalPassphrase(typed).length < 12 ? 'Use at least 12 characters, or the words offered.' : null;
