import { describe, expect, it } from 'vitest';
import { noVerdict } from '@/utils/model/verdict';
import { answerInBackground, type PageRoutes, type Sender, type UiRoutes } from './answerInBackground';
import { verdictToTell } from './verdictToTell';

const own = { id: 'ours', home: 'chrome-extension://ours/' };
const state = { behaviour: 'off', sites: [], packs: [], taught: [], lexicon: null } as const;
const fromPage: PageRoutes = {
  siteState: () => ({ ...state, sites: [], packs: [], taught: [] }),
  detected: () => ({}),
  openSurface: () => ({ isOpened: true }),
  stripClosed: () => ({}),
};
const fromUi: UiRoutes = {
  siteOf: () => ({ behaviour: 'off', lesson: null }),
  lastLetters: () => [],
  siteScripts: () => ({ hosts: [], problem: null }),
};

const tab = { id: 3, url: 'https://a.nhs.uk/x' };
const senders: Record<string, Sender> = {
  'a page’s script in the top frame': { id: 'ours', url: 'https://a.nhs.uk/x', frameId: 0, tab },
  'a page’s script in a frame': { id: 'ours', url: 'https://a.nhs.uk/x', frameId: 7, tab },
  'a page’s script on a sandboxed page': { id: 'ours', url: 'about:srcdoc', origin: 'null', frameId: 0, tab },
  'a script of a file': { id: 'ours', url: 'file:///C:/x.html', frameId: 0, tab },
  'another extension': { id: 'other', url: 'chrome-extension://other/x.html' },
  'another extension’s script in a page': { id: 'other', url: 'https://a.nhs.uk/x', frameId: 0, tab },
  'our screen': { id: 'ours', url: 'chrome-extension://ours/popup.html' },
  'our screen in a tab': { id: 'ours', url: 'chrome-extension://ours/desk.html', frameId: 0, tab: { id: 4 } },
  'our screen framed by a page': { id: 'ours', url: 'chrome-extension://ours/desk.html', frameId: 5, tab },
  'a page that looks like our screen': { id: 'ours', url: 'https://chrome-extension.example/ours/', frameId: 0, tab },
  nobody: {},
};
const isPage = (name: string) =>
  name === 'a page’s script in the top frame' || name === 'a page that looks like our screen';
const isScreen = (name: string) => name === 'our screen' || name === 'our screen in a tab';

const payloads: Record<string, unknown> = {
  siteState: {},
  detected: { verdict: verdictToTell(noVerdict), title: 'x' },
  openSurface: {},
  stripClosed: {},
  siteOf: { host: 'a.nhs.uk', path: '/x' },
  lastLetters: {},
  siteScripts: {},
};
const ask = (name: string, payload: unknown, sender: Sender) =>
  answerInBackground({ to: 'background', ask: name, with: payload }, sender, own, { fromPage, fromUi });

describe('who may ask what', () => {
  const matrix = Object.keys(senders).flatMap((sender) => Object.keys(payloads).map((name) => [sender, name] as const));
  it.each(matrix)('%s asks %s', async (sender, name) => {
    const reply = await ask(name, payloads[name], senders[sender] ?? {});
    const isAllowed = name in fromPage ? isPage(sender) : isScreen(sender);
    expect(reply?.ok).toBe(isAllowed);
    if (reply && !reply.ok) expect(reply.refused).toMatch(/\.$/);
  });
});

describe('what is refused although the sender is right', () => {
  const page = senders['a page’s script in the top frame'] ?? {};
  it.each([
    ['an unknown question', 'wipe', {}],
    ['a name every object has', 'constructor', {}],
    ['a prototype', '__proto__', {}],
    ['nothing where something is needed', 'detected', {}],
    ['something where nothing is needed', 'siteState', { host: 'evil.example' }],
    ['an unknown page type', 'detected', { verdict: { ...noVerdict, pageType: 'gift' }, title: '' }],
    ['one property too many', 'detected', { verdict: noVerdict, title: '', draft: 'x' }],
    ['a long text', 'detected', { verdict: { ...noVerdict, specialty: 'x'.repeat(201) }, title: '' }],
    ['null', 'detected', null],
  ])('%s', async (_, name, payload) => {
    expect((await ask(name, payload, page))?.ok).toBe(false);
  });

  it('a message of more than 4,096 characters', async () => {
    const forms = Array.from({ length: 3 }, () => ({
      title: 'é'.repeat(200),
      href: `https://a.nhs.uk/${'x'.repeat(280)}`,
    }));
    const evidence = Array.from({ length: 6 }, () => ({ in: 'text', found: 'x'.repeat(120) }));
    const verdict = { ...noVerdict, localForms: forms, formsToUse: forms, evidence };
    expect(await ask('detected', { verdict, title: 'x'.repeat(300) }, page)).toEqual({
      ok: false,
      refused: 'This message is too long.',
    });
  });

  it('is not answered at all when it is nobody’s question', () => {
    expect(answerInBackground({ hello: 1 }, page, own, { fromPage, fromUi })).toBeNull();
    expect(answerInBackground(null, page, own, { fromPage, fromUi })).toBeNull();
    expect(answerInBackground({ to: 'page', ask: 'siteState', with: {} }, page, own, { fromPage, fromUi })).toBeNull();
  });

  it('answers a failing route with its sentence', async () => {
    const failing = { ...fromPage, siteState: () => Promise.reject(new Error('The settings cannot be read.')) };
    const reply = answerInBackground({ to: 'background', ask: 'siteState', with: {} }, page, own, {
      fromPage: failing,
      fromUi,
    });
    expect(await reply).toEqual({ ok: false, refused: 'The settings cannot be read.' });
  });
});

it('a told verdict always fits one message', async () => {
  const forms = Array.from({ length: 40 }, () => ({
    title: '"'.repeat(400),
    href: `https://a.nhs.uk/${'x'.repeat(400)}`,
  }));
  const evidence = Array.from({ length: 12 }, () => ({ in: 'text' as const, found: '\\'.repeat(160) }));
  const verdict = verdictToTell({
    ...noVerdict,
    localForms: forms,
    formsToUse: forms,
    evidence,
    specialty: '"'.repeat(500),
    service: '"'.repeat(500),
  });
  const reply = await ask(
    'detected',
    { verdict, title: '"'.repeat(300) },
    senders['a page’s script in the top frame'] ?? {},
  );
  expect(reply).toEqual({ ok: true, answer: {} });
});
