import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDoor, openDoor } from './keyDoor';
import { newDataKey, toDataKey, unwrapByBrowser, wrapByBrowser } from './dataKeyWraps';
import { seal, unseal } from './seal';

const { raw } = newDataKey();
const under = { id: 'a', rev: 3, kid: 'k' };

describe('seal', () => {
  it('gives back any text, lone surrogates and all, and never the same record twice', async () => {
    const key = await toDataKey(raw);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const [one, other] = [await seal(key, under, { text }), await seal(key, under, { text })];
        expect(await unseal(key, one)).toEqual({ text });
        expect(one.iv).not.toEqual(other.iv);
        expect(one.iv.length).toBe(12);
      }),
      { numRuns: 50 },
    );
  });

  it('opens under no other header, no other key and with no bit turned', async () => {
    const key = await toDataKey(raw);
    const record = await seal(key, under, { text: 'Pain in the left knee' });
    for (const change of [{ id: 'b' }, { rev: 4 }, { kid: 'x' }])
      await expect(unseal(key, { ...record, ...change })).rejects.toThrow();
    await expect(unseal(await toDataKey(newDataKey().raw), record)).rejects.toThrow();
    await fc.assert(
      fc.asyncProperty(fc.nat(record.ct.length * 8 - 1), async (bit) => {
        const ct = record.ct.slice();
        ct[bit >> 3] = (ct[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        await expect(unseal(key, { ...record, ct })).rejects.toThrow();
      }),
      { numRuns: 50 },
    );
  });
});

describe('wraps of the data key', () => {
  it('open with the browser’s key', async () => {
    const record = await wrapByBrowser('k', raw);
    expect(await unwrapByBrowser(record)).toEqual(raw);
    expect(record.wrap.by === 'browser' && record.wrap.wrappingKey.extractable).toBe(false);
  });

  it('open with the passphrase and no other, at 600,000 rounds', async () => {
    const door = await makeDoor('passphrase', 'apple barn copper drum eagle', raw);
    expect(door.iterations).toBe(600_000);
    expect(await openDoor(door, 'apple barn copper drum eagle')).toEqual(raw);
    expect(await openDoor(door, 'apple barn copper drum eagles')).toBeNull();
  });
});
