import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, isHost } from './hosts';

const of = 'remedy.bnssg.icb.nhs.uk';

/** Forty ways to look like a host, with whether the address really is on it or on a true subdomain. */
const tricks: [string, boolean][] = [
  ['https://remedy.bnssg.icb.nhs.uk/', true],
  ['https://REMEDY.BNSSG.ICB.NHS.UK/', true],
  ['https://remedy.bnssg.icb.nhs.uk./', true],
  ['https://www.remedy.bnssg.icb.nhs.uk/', true],
  ['https://a.b.remedy.bnssg.icb.nhs.uk/x', true],
  ['http://remedy.bnssg.icb.nhs.uk/', true],
  ['https://remedy.bnssg.icb.nhs.uk:8443/', true],
  ['https://remedy。bnssg。icb。nhs。uk/', true],
  ['https://ｒｅｍｅｄｙ.bnssg.icb.nhs.uk/', true],
  ['https://remedy.bnssg.icb.nhs.uk?x=evil.example', true],
  ['https://remedy.bnssg.icb.nhs.uk#@evil.example', true],
  ['https://user:pass@remedy.bnssg.icb.nhs.uk/', true],
  ['https://remedy.bnssg.icb.nhs.uk\\@evil.example/', true],
  ['https:remedy.bnssg.icb.nhs.uk/', true],
  ['https:/\\remedy.bnssg.icb.nhs.uk', true],
  ['https://re%6Dedy.bnssg.icb.nhs.uk/', true],
  ['https://evilremedy.bnssg.icb.nhs.uk/', false],
  ['https://xn--remedy-.bnssg.icb.nhs.uk/', false],
  ['https://remedy.bnssg.icb.nhs.uk.evil.example/', false],
  ['https://remedy.bnssg.icb.nhs.ukevil.example/', false],
  ['https://remedy.bnssg.icb.nhs.uk@evil.example/', false],
  ['https://remedy.bnssg.icb.nhs.uk:pass@evil.example/', false],
  ['https://evil.example/remedy.bnssg.icb.nhs.uk', false],
  ['https://evil.example/?remedy.bnssg.icb.nhs.uk', false],
  ['https://evil.example/#remedy.bnssg.icb.nhs.uk', false],
  ['https://evil.example\\remedy.bnssg.icb.nhs.uk', false],
  ['https://remedy-bnssg-icb-nhs-uk.evil.example/', false],
  ['https://bnssg.icb.nhs.uk/', false],
  ['https://icb.nhs.uk/', false],
  ['https://nhs.uk/', false],
  ['https://remedy.bnssg.icb.nhs.uk../', false],
  ['https://.remedy.bnssg.icb.nhs.uk.example/', false],
  ['https://rеmedy.bnssg.icb.nhs.uk/', false],
  ['https://remedy.bnssg.icb.nhs.uk%00.evil.example/', false],
  ['https://remedy.bnssg.icb.nhs.uk%2eevil.example/', false],
  ['https://remedy\u202e.bnssg.icb.nhs.uk/', false],
  ['javascript:location="https://remedy.bnssg.icb.nhs.uk"', false],
  ['data:text/html,remedy.bnssg.icb.nhs.uk', false],
  ['blob:https://remedy.bnssg.icb.nhs.uk/0', false],
  ['file://remedy.bnssg.icb.nhs.uk/page.html', false],
  ['ftp://remedy.bnssg.icb.nhs.uk/', false],
  ['remedy.bnssg.icb.nhs.uk', false],
];

describe('hosts', () => {
  it.each(tricks)('%s is on the site: %s', (address, expected) => {
    const host = hostOf(address);
    expect(host !== null && isHost(host, of)).toBe(expected);
  });

  it('has a table of forty tricks at least', () => expect(tricks.length).toBeGreaterThanOrEqual(40));

  it('takes no other host, whatever it is made of', () => {
    const piece = fc.oneof(
      fc.constantFrom('remedy', 'bnssg', 'icb', 'nhs', 'uk', '.', '-', 'evil', 'xn--', 'www', ''),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const host = pieces.join('');
        const labels = host.split('.');
        const isReally = labels.slice(-5).join('.') === of && labels.length >= 5;
        expect(isHost(host, of)).toBe(isReally);
      }),
      { numRuns: 2000 },
    );
  });
});
