import { describe, expect, it } from 'vitest';
import type { PageSignals } from '@/utils/model/signals';
import { noVerdict } from '@/utils/model/verdict';
import { answerInBackground, type PageRoutes, type Sender, type UiRoutes } from './answerInBackground';
import { askLimit, askLimits } from './askLimit';

const own = { id: 'ours', home: 'chrome-extension://ours/', limit: { ...askLimit(), mayAsk: () => true } };
const seen = { verdict: noVerdict, host: 'a.nhs.uk', path: '/x', title: 'x', heading: 'x', isCut: false };
const fromPage: PageRoutes = {
  siteState: () => ({ isOn: true }),
  judge: () => seen,
  openSurface: () => ({ isOpened: true }),
  stripClosed: () => ({}),
};
const fromUi: UiRoutes = {
  siteOf: () => ({ behaviour: 'off', lesson: null }),
  lastLetters: () => [],
  siteScripts: () => ({ hosts: [], problem: null }),
};

const signals: PageSignals = {
  url: 'https://a.nhs.uk/x',
  host: 'a.nhs.uk',
  path: '/x',
  title: 'x',
  headings: [{ text: 'Referral form', level: 1 }],
  labels: [{ text: 'Name', under: 0 }],
  legends: [],
  buttons: [],
  links: [{ text: 'Form', href: 'https://a.nhs.uk/f.docx', fileKind: 'word', fileName: 'f.docx', under: 0 }],
  choices: [{ label: 'Priority', chosen: 'Routine' }],
  hasFrame: false,
  lead: 'x',
  text: 'x',
  isCut: false,
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
  judge: signals,
  openSurface: {},
  stripClosed: {},
  siteOf: { host: 'a.nhs.uk', path: '/x' },
  lastLetters: {},
  siteScripts: {},
};
const nested = (depth: number): unknown => {
  let inmost: unknown = 0;
  for (let made = 0; made < depth; made += 1) inmost = [inmost];
  return inmost;
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
    ['nothing where something is needed', 'judge', {}],
    ['something where nothing is needed', 'siteState', { host: 'evil.example' }],
    ['one property too many', 'judge', { ...signals, verdict: noVerdict }],
    ['a heading of no level', 'judge', { ...signals, headings: [{ text: 'x', level: 7 }] }],
    ['a link under a heading that cannot be', 'judge', { ...signals, labels: [{ text: 'x', under: 500 }] }],
    ['half a place', 'judge', { ...signals, labels: [{ text: 'x', under: 0.5 }] }],
    ['a long title', 'judge', { ...signals, title: 'x'.repeat(301) }],
    ['a long text', 'judge', { ...signals, text: 'x'.repeat(200_001) }],
    ['too many headings', 'judge', { ...signals, headings: Array(501).fill({ text: 'x', level: 2 }) }],
    ['too many links', 'judge', { ...signals, links: Array(2_001).fill(signals.links[0]) }],
    ['a list that is none', 'judge', { ...signals, labels: { length: 3 } }],
    ['null', 'judge', null],
  ])('%s', async (_, name, payload) => {
    expect((await ask(name, payload, page))?.ok).toBe(false);
  });

  it.each([
    ['characters', { ...signals, extra: 'x'.repeat(2_500_001) }],
    ['values', { ...signals, headings: Array(1_000_000).fill(0) }],
    ['depth', { ...signals, extra: nested(40_000) }],
    ['names', { ...signals, extra: Object.fromEntries(Array.from({ length: 40_000 }, (_, at) => [`n${at}`, 0])) }],
  ])('a message of too many %s, before its shape is looked at', async (_, payload) => {
    expect(await ask('judge', payload, page)).toEqual({ ok: false, refused: 'This message is too long.' });
  });

  it('a page that asks too often', async () => {
    const ok = async (tabId: number) => {
      const sender = { ...page, tab: { id: tabId } };
      const message = { to: 'background', ask: 'siteState', with: {} };
      return (await answerInBackground(message, sender, counted, { fromPage, fromUi }))?.ok;
    };
    const counted = { ...own, limit: askLimit() };
    for (let asked = 0; asked < askLimits.questions; asked += 1) expect(await ok(3)).toBe(true);
    expect(await ok(3)).toBe(false);
    expect(await ok(4)).toBe(true);
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
