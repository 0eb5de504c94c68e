/**
 * A page that is made inside the browser: its name, about how many nodes it has, and what makes it. `make` is sent there as text and knows
 * nothing of this file.
 */
export interface MadePage {
  name: string;
  nodes: number;
  /** Pages built to do harm, where what counts is the worst moment. */
  isHostile: boolean;
  /** The browser itself hangs when it draws these, so they are left undrawn: what is measured reads no layout. */
  isUndrawn: boolean;
  make: (nodes: number) => void;
}

/** Keeps the page from being drawn. */
export const undraw = (): void => void (document.documentElement.style.display = 'none');

/** Something like a referral site of any length: headings, paragraphs, lists of forms, tables, fields. Four nodes a step. */
const ordinary = (nodes: number): void => {
  const main = document.createElement('main');
  const add = (tag: string, text: string, into: Element = main) => {
    const element = document.createElement(tag);
    element.textContent = text;
    into.append(element);
    return element;
  };
  add('h1', 'Podiatry referral');
  for (let made = 0; made < nodes; made += 16) {
    add('h2', `Service ${made}`);
    add(
      'p',
      'Referrals from GPs are accepted with the form below. Please send them through e-RS with the results asked for.',
    );
    add('p', 'Patients who cannot travel are seen at home by arrangement with the team.');
    const list = document.createElement('ul');
    for (const name of ['Wound care', 'Biomechanics']) {
      const link = add('a', `${name} referral form`, list.appendChild(document.createElement('li')));
      link.setAttribute('href', `/files/${name.toLowerCase().replace(' ', '-')}.docx`);
    }
    main.append(list);
    add('label', 'NHS number').append(document.createElement('input'));
  }
  document.body.replaceChildren(main);
};

const spans = (nodes: number) => {
  const all = document.createDocumentFragment();
  for (let made = 0; made < nodes; made += 2) {
    const element = document.createElement('span');
    element.textContent = 'word';
    all.append(element);
  }
  document.body.replaceChildren(all);
};

const oneText = (characters: number) => document.body.replaceChildren('referral form '.repeat(characters / 14));

const nested = (nodes: number) => {
  let inmost: Element = document.body;
  inmost.replaceChildren();
  for (let made = 0; made < nodes; made += 1) inmost = inmost.appendChild(document.createElement('div'));
  inmost.textContent = 'Referral form';
};

const shadows = (nodes: number) => {
  document.body.replaceChildren();
  for (let made = 0; made < nodes; made += 1) {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(document.createTextNode('Referral form'));
    document.body.append(host);
  }
};

const page = (name: string, nodes: number, make: (nodes: number) => void, how: Partial<MadePage> = {}): MadePage => ({
  ...{ name, nodes, make, isHostile: false, isUndrawn: false },
  ...how,
});

export const madePages: readonly MadePage[] = [
  page('made, 1 k nodes', 1_000, ordinary),
  page('made, 10 k nodes', 10_000, ordinary),
  page('made, 100 k nodes', 100_000, ordinary),
  page('made, 1 M nodes, undrawn', 1_000_000, spans, { isHostile: true, isUndrawn: true }),
  page('a text node of 20 MB', 20_000_000, oneText, { isHostile: true }),
  page('30,000 nested divs, undrawn', 30_000, nested, { isHostile: true, isUndrawn: true }),
  page('20,000 shadow roots', 20_000, shadows, { isHostile: true }),
];

/** Pages that never rest. */
export const restlessPages: readonly { name: string; make: () => void }[] = [
  {
    name: 'a storm of changes',
    make: () => {
      const main = document.body.appendChild(document.createElement('main'));
      setInterval(() => {
        for (let made = 0; made < 200; made += 1) {
          const part = document.createElement('p');
          part.textContent = `Referral form ${made}`;
          main.append(part);
          if (main.childNodes.length > 2_000) main.firstChild?.remove();
        }
      }, 5);
    },
  },
  {
    name: 'an endless feed',
    make: () => {
      const main = document.body.appendChild(document.createElement('main'));
      setInterval(() => {
        for (let made = 0; made < 100; made += 1) {
          const card = document.createElement('article');
          card.textContent = 'News of the day in a few words';
          main.append(card);
        }
      }, 50);
    },
  },
];

/** Pages of the practice world that stand for ordinary ones. */
export const worldPages = [
  '/ers/old/request',
  '/ers/new/request',
  '/icb/referral-support/forms',
  '/icb/referral-support/gynaecology',
  '/icb/referral-support/advice-and-guidance',
  '/icb/urgent-suspected-cancer',
  '/trust/',
  '/practice/',
] as const;
