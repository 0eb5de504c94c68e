import { describe, expect, it } from 'vitest';
import { fixturePages, signalsOf } from '@/scripts/fixturePages';
import { allSites } from '@/utils/sites/allSites';
import { offerFor } from '@/utils/offer/offerFor';
import { classify } from './classify';
import { theLexicon } from './theLexicon';

const knowledge = { sites: allSites, packs: [], taught: [], lexicon: theLexicon };
const pages = fixturePages();

describe('every saved page is what its name says, and so no other page type', () => {
  it.each(pages)('$file', ({ html, url, expected, siteId }) => {
    const verdict = classify(signalsOf(html, url), knowledge);
    expect(verdict.pageType).toBe(expected);
    if (expected !== 'none') {
      expect(verdict.evidence.length).toBeGreaterThan(0);
      expect(verdict.siteId).toBe(siteId);
    }
  });
});

describe('the offer follows the page type', () => {
  const offers = {
    'advice-guidance': 'letter',
    'local-proforma': 'letter',
    'urgent-suspected-cancer': 'covering-letter',
    protected: 'covering-letter',
    'referral-returned': 'reply',
    none: undefined,
  };
  it.each(pages)('$file', ({ html, url, expected }) => {
    const signals = signalsOf(html, url);
    expect(offerFor(classify(signals, knowledge), signals.host, 'badge-and-strip')?.kind).toBe(offers[expected]);
  });
});

describe('each site and each page type has pages for and against it', () => {
  it.each(allSites.map(({ id }) => id))('%s', (id) => {
    const own = pages.filter(({ siteId }) => siteId === id);
    expect(own.some(({ expected }) => expected !== 'none')).toBe(true);
    expect(own.some(({ expected }) => expected === 'none')).toBe(true);
  });
  it.each(['advice-guidance', 'local-proforma', 'urgent-suspected-cancer', 'protected', 'none'])('%s', (type) => {
    expect(pages.filter(({ siteId, expected }) => siteId === null && expected === type).length).toBeGreaterThan(4);
  });
});
