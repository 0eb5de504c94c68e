import { describe, expect, it } from 'vitest';
import { fixturePages, signalsOf } from '@/scripts/fixturePages';
import type { Lexicon } from '@/utils/model/lexicon';
import type { Cue, PageRule } from '@/utils/model/site';
import { allSites } from '@/utils/sites/allSites';
import { siteFor } from './siteFor';
import { theLexicon } from './theLexicon';
import { weigh } from './weigh';

const pages = fixturePages().map((page) => ({ ...page, signals: signalsOf(page.html, page.url) }));

const typeOf = (signals: (typeof pages)[number]['signals'], lexicon: Lexicon, sites = allSites) =>
  weigh(signals, siteFor(signals, sites, []), sites, lexicon).verdict.pageType;

const idOf = (cue: Cue | string): string => (typeof cue === 'string' ? cue : cue.id);

const without = (rule: PageRule, id: string): PageRule => ({
  ...rule,
  forbid: rule.forbid.filter((cue) => idOf(cue) !== id),
});

const idsOf = (cues: PageRule['forbid']) => [...new Set(cues.map(idOf))];

describe('every forbidding cue turns some page away', { timeout: 60_000 }, () => {
  it.each(idsOf(theLexicon.rules.flatMap(({ forbid }) => forbid)))('%s, from an offer', (id) => {
    const rules = { ...theLexicon, rules: theLexicon.rules.map((rule) => without(rule, id)) };
    const turned = pages.filter(({ signals, expected }) => typeOf(signals, rules) !== expected);
    expect(turned.map(({ file }) => file)).not.toEqual([]);
  });

  it.each(idsOf(theLexicon.gated.flatMap(({ forbid }) => forbid)))('%s, from a protected page', (id) => {
    const rules = { ...theLexicon, gated: theLexicon.gated.map((rule) => without(rule, id)) };
    const turned = pages.filter(({ signals, expected }) => typeOf(signals, rules) !== expected);
    expect(turned.map(({ file }) => file)).not.toEqual([]);
  });

  const screens = allSites.flatMap((site) =>
    idsOf((site.screens ?? []).flatMap(({ forbid }) => forbid)).map((id) => ({ id, site })),
  );
  it.each(screens)('$id, on the screens of $site.id', ({ id, site }) => {
    const changed = { ...site, screens: (site.screens ?? []).map((rule) => without(rule, id)) };
    const sites = allSites.map((one) => (one === site ? changed : one));
    const turned = pages.filter(({ signals, expected }) => typeOf(signals, theLexicon, sites) !== expected);
    expect(turned.map(({ file }) => file)).not.toEqual([]);
  });

  it.each(allSites.filter(({ never }) => never))('the paths that $id leaves out', (site) => {
    const sites = allSites.map((one) => (one === site ? { ...one, never: [] } : one));
    const turned = pages.filter(({ signals, expected }) => typeOf(signals, theLexicon, sites) !== expected);
    expect(turned.map(({ file }) => file)).not.toEqual([]);
  });
});
