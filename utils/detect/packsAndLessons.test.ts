import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixturePages, signalsOf } from '@/scripts/fixturePages';
import { Pack, type PackPage } from '@/utils/model/pack';
import type { PageSignals } from '@/utils/model/signals';
import type { Taught } from '@/utils/model/taught';
import { offerFor } from '@/utils/offer/offerFor';
import { allSites } from '@/utils/sites/allSites';
import { classify } from './classify';
import { packChanges } from './packChanges';
import { packOfLessons } from './packOfLessons';
import { pathShape } from './pathShape';
import { theLexicon } from './theLexicon';

const pages = fixturePages().map((page) => ({ ...page, signals: signalsOf(page.html, page.url) }));
const pageAt = (end: string) => {
  const page = pages.find(({ file }) => file.endsWith(end));
  if (!page) throw new Error(end);
  return page;
};
const about = { id: 'p', name: 'P', issuer: 'I', version: '1', date: '2026-01-01', reviewBy: '2027-01-01' };
const packWith = (part: Partial<Pack>): Pack =>
  Pack.parse({ format: 'dear-colleague-pack', formatVersion: 1, ...about, sites: [], forms: [], ...part });
const pageRule = (part: Partial<PackPage>): PackPage => ({
  pageType: 'local-proforma',
  path: '',
  needs: [],
  anyOf: [],
  forbids: [],
  ...part,
});
const judge = (signals: PageSignals, packs: Pack[], taught: Taught[] = []) =>
  classify(signals, { sites: allSites, packs, taught, lexicon: theLexicon });
const lesson = (signals: PageSignals, part: Partial<Taught>): Taught => ({
  id: '1',
  host: signals.host,
  pathShape: pathShape(signals.path),
  answer: 'not-a-form',
  siteId: '',
  words: [],
  taughtAt: '2026-11-21T10:00:00Z',
  ...part,
});

describe('packs', () => {
  const { signals } = pageAt('none/referral-guide-without-form.html');
  const sitePack = (page: Partial<PackPage>) =>
    packWith({ sites: [{ host: signals.host, name: 'W', pages: [pageRule(page)] }] });

  it('name a page no rule knows, for certain', () => {
    expect(judge(signals, [sitePack({ path: '/referral-guide/', needs: ['Making a referral'] })])).toMatchObject({
      pageType: 'local-proforma',
      certainty: 'certain',
    });
  });
  it.each<[string, Partial<PackPage>]>([
    ['the path is another', { path: '/forms/' }],
    ['a needed phrase is missing', { needs: ['standard form'] }],
    ['none of several phrases is there', { anyOf: ['standard form', 'green form'] }],
    ['a forbidding phrase is there', { forbids: ['cannot self-refer'] }],
    ['a phrase is only part of a word', { needs: ['eferral'] }],
  ])('leave it alone when %s', (_, page) => {
    expect(judge(signals, [sitePack(page)]).pageType).toBe('none');
  });
  it('count on true subdomains and nowhere else', () => {
    const pack = packWith({ sites: [{ host: 'westermouth.example', name: 'W', pages: [pageRule({})] }] });
    expect(judge(signals, [pack]).pageType).toBe('local-proforma');
    expect(judge({ ...signals, host: 'notwestermouth.example' }, [pack]).pageType).toBe('none');
  });
  it('turn an offer off, also on a known site', () => {
    const known = pageAt('gstt-referral-guide/local-proforma.html').signals;
    const off = packWith({
      sites: [{ host: 'guysandstthomas.nhs.uk', name: 'G', pages: [pageRule({ pageType: 'none' })] }],
    });
    expect(judge(known, []).pageType).toBe('local-proforma');
    expect(judge(known, [off]).pageType).toBe('none');
  });
  it('grade forms; the strictest grade counts, and a protected form is used', () => {
    const form = pageAt('local-proforma/web-form-podiatry.html').signals;
    const graded = (grade: Pack['forms'][number]['grade']) =>
      packWith({ forms: [{ title: 'podiatry referral form', host: '', grade }] });
    expect(judge(form, [graded('letter-fine')]).grade).toBe('letter-fine');
    expect(judge(form, [graded('letter-fine'), graded('prefer-form')]).grade).toBe('prefer-form');
    const kept = judge(form, [graded('protected')]);
    expect(kept).toMatchObject({ pageType: 'protected', localForms: [] });
    expect(offerFor(kept, form.host, 'badge')?.kind).toBe('covering-letter');
  });

  it('never make a letter of suspected cancer or of another protected pathway, whatever they say', () => {
    const guarded = pages.filter(({ expected }) => expected === 'urgent-suspected-cancer' || expected === 'protected');
    const anyRule: fc.Arbitrary<PackPage> = fc.record({
      pageType: fc.constantFrom('local-proforma' as const, 'advice-guidance' as const, 'none' as const),
      path: fc.constantFrom('', '/'),
      needs: fc.constant<string[]>([]),
      anyOf: fc.constant<string[]>([]),
      forbids: fc.constant<string[]>([]),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...guarded.map(({ file }) => file)),
        fc.array(anyRule, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('letter-fine', 'either', 'prefer-form', 'protected'),
        fc.constantFrom('local-proforma', 'advice-guidance', 'not-a-form'),
        (file, rules, grade, answer) => {
          const { signals: page } = pageAt(file);
          const pack = packWith({
            sites: [{ host: page.host, name: 'X', pages: rules }],
            forms: [{ title: 'form', host: '', grade: grade as 'either' }],
          });
          const verdict = judge(page, [pack], [lesson(page, { answer: answer as 'not-a-form' })]);
          expect(verdict.pageType).toBe(pageAt(file).expected);
          expect(offerFor(verdict, page.host, 'badge')?.kind).toBe('covering-letter');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('cannot name a page with cancer in its title a local form', () => {
    const { signals: leaflet } = pageAt('none/cancer-patient-voice.html');
    const pack = packWith({ sites: [{ host: leaflet.host, name: 'L', pages: [pageRule({})] }] });
    expect(judge(leaflet, [pack]).pageType).toBe('urgent-suspected-cancer');
  });
});

describe('what a pack would change', () => {
  it('is said line by line, with what the version before it had', () => {
    const before = packWith({ sites: [{ host: 'old.example', name: 'Old', pages: [] }] });
    const pack = packWith({
      reviewBy: '2026-02-01',
      sites: [
        { host: 'new.example', name: 'New', pages: [pageRule({ pageType: 'none', path: '/news' })] },
        { host: 'remedy.bnssg.icb.nhs.uk', name: 'REMEDY', pages: [pageRule({ pageType: 'protected' })] },
      ],
      forms: [{ title: 'green form', host: '', grade: 'letter-fine' }],
    });
    expect(packChanges(pack, before, allSites, '2026-11-21').map(({ kind }) => kind)).toEqual([
      'past-review',
      'adds-site',
      'turns-offer-off',
      'changes-site',
      'keeps-form',
      'adds-grade',
      'removes-site',
    ]);
  });
});

describe('what a new version of a pack would change', () => {
  const old = packWith({
    sites: [{ host: 'a.example', name: 'A', pages: [pageRule({ path: '/x' })] }],
    forms: [
      { title: 'green form', host: '', grade: 'letter-fine' },
      { title: 'blue form', host: '', grade: 'either' },
    ],
  });
  it('is nothing where nothing differs', () => {
    expect(packChanges({ ...old, version: '2' }, old, allSites, '2026-06-01')).toEqual([]);
  });
  it('is only what differs', () => {
    const forms = old.forms.map((form) =>
      form.title === 'blue form' ? { ...form, grade: 'protected' as const } : form,
    );
    expect(packChanges({ ...old, forms }, old, allSites, '2026-06-01')).toEqual([
      { kind: 'adds-grade', say: 'Grades “blue form”: use this form, until now: form or letter.' },
    ]);
    const sites = [{ host: 'a.example', name: 'A', pages: [pageRule({ path: '/y' })] }];
    expect(packChanges({ ...old, sites }, old, allSites, '2026-06-01').map(({ say }) => say)).toEqual([
      'Adds A (a.example), 1 kind of page.',
      'Calls pages on a.example/y local forms.',
    ]);
  });
});

describe('what the user taught', () => {
  const likely = pageAt('local-proforma/web-form-podiatry.html').signals;
  const certain = pageAt('gstt-referral-guide/local-proforma.html').signals;
  const plain = pageAt('none/index-of-pathways.html').signals;

  it('"not a form" wins over likely and not over certain', () => {
    expect(judge(likely, [], [lesson(likely, {})]).pageType).toBe('none');
    expect(judge(certain, [], [lesson(certain, {})]).pageType).toBe('local-proforma');
  });
  it('"a local form" names a page like it, and no other', () => {
    const taught = lesson(plain, { answer: 'local-proforma', words: ['Adults'] });
    expect(judge(plain, [], [taught])).toMatchObject({ pageType: 'local-proforma', certainty: 'certain' });
    expect(judge({ ...plain, host: 'www.example.org' }, [], [taught]).pageType).toBe('none');
    expect(judge({ ...plain, path: '/adults/x' }, [], [taught]).pageType).toBe('none');
    expect(judge(plain, [], [{ ...taught, words: ['Children'] }]).pageType).toBe('none');
  });
  it('a confirmed host makes an application certain', () => {
    const { signals } = pageAt('ers/advice-guidance-new-search.html');
    const elsewhere = { ...signals, host: 'referrals.example.org', path: '/app' };
    expect(judge(elsewhere, [])).toMatchObject({ pageType: 'advice-guidance', certainty: 'likely', siteId: 'ers' });
    const taught = lesson(elsewhere, { answer: 'known-site', siteId: 'ers', pathShape: '' });
    expect(judge(elsewhere, [], [taught])).toMatchObject({ pageType: 'advice-guidance', certainty: 'certain' });
  });
  it('can be shared as a pack that says the same', () => {
    const pack = Pack.parse(
      packOfLessons([lesson(plain, { answer: 'local-proforma', words: ['Adults'] }), lesson(likely, {})], about),
    );
    expect(judge(plain, [pack]).pageType).toBe('local-proforma');
    expect(judge(likely, [pack]).pageType).toBe('none');
  });
});

describe('path shapes', () => {
  it.each([
    ['/pathway/827/resource/5', '/pathway/#/resource/#'],
    ['/referral-v2/0f8fad5b-d9cb-469f-a165-70867728950e', '/referral-v2/#'],
    ['/2026-11-21/minutes', '/#/minutes'],
    ['/gps/covid-19/forms', '/gps/covid-19/forms'],
    ['/', '/'],
  ])('%s → %s', (path, shape) => expect(pathShape(path)).toBe(shape));
});
