import { describe, expect, it } from 'vitest';
import { passphraseWords } from './passphraseWords';
import { newSecrets, normalPassphrase, normalRecoveryCode, whyTooWeak } from './secrets';

describe('passphraseWords', () => {
  it('are 1,024 different words, so that each carries ten bits', () => {
    expect(new Set(passphraseWords).size).toBe(1_024);
    expect(passphraseWords.every((word) => /^[a-z]{3,10}$/.test(word))).toBe(true);
  });
});

describe('newSecrets', () => {
  it('gives five words and a code of 130 bits, other ones each time', () => {
    const [one, other] = [newSecrets(), newSecrets()];
    expect(one.passphrase).toMatch(/^([a-z]+ ){4}[a-z]+$/);
    expect(one.recoveryCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]$/);
    expect(one.passphrase).not.toBe(other.passphrase);
    expect(whyTooWeak(one.passphrase)).toBeNull();
  });

  it('are read back as people type them', () => {
    expect(normalPassphrase('  Apple-Barn  COPPER ')).toBe('apple barn copper');
    expect(normalRecoveryCode('abcil-o0u1')).toBe('ABC1100V1');
    const { recoveryCode } = newSecrets();
    expect(normalRecoveryCode(recoveryCode.toLowerCase().replaceAll('-', ' '))).toBe(recoveryCode.replaceAll('-', ''));
    expect(whyTooWeak('short')).toContain('12 characters');
  });
});
