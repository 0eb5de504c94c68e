import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { fixturePages } from '@/scripts/fixturePages';
import { offerFor } from '@/utils/offer/offerFor';
import { readSignals } from '@/utils/page/readSignals';
import { allSites } from '@/utils/sites/allSites';
import { classify } from './classify';
import { theLexicon } from './theLexicon';

const knowledge = { sites: allSites, packs: [], taught: [], lexicon: theLexicon };
const pages = fixturePages();
const pageNamed = (file: string) => pages.find((page) => page.file === file) ?? fail(file);
const anyPage = fc.constantFrom(...pages.map(({ file }) => file));
const options = { numRuns: 150 };

/** What must not change: the page type, how sure, the offer, and how many forms were named on either side. */
function judgementOf(doc: Document, url: string) {
  const signals = readSignals(doc, url, 60_000);
  const verdict = classify(signals, knowledge);
  return {
    pageType: verdict.pageType,
    certainty: verdict.certainty,
    offer: offerFor(verdict, signals.host, 'badge')?.kind ?? 'none',
    localForms: verdict.localForms.length,
    formsToUse: verdict.formsToUse.length,
  };
}

const parse = (html: string): Document => parseHTML(html).document;

/** Text nodes of a page, without scripts and styles. */
function textNodes(doc: Document): Text[] {
  const found: Text[] = [];
  const open: Node[] = [doc.documentElement];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeType === 3) found.push(node as Text);
    else if (!/^(?:SCRIPT|STYLE)$/.test(node.nodeName)) open.push(...Array.from(node.childNodes));
  }
  return found;
}

const rewritten = (html: string, change: (text: string) => string): Document => {
  const doc = parse(html);
  for (const node of textNodes(doc)) node.nodeValue = change(node.nodeValue ?? '');
  return doc;
};

function fail(file: string): never {
  throw new Error(`There is no page ${file}.`);
}

function holdsUnder(file: string, change: (html: string) => Document): void {
  const { html, url } = pageNamed(file);
  expect(judgementOf(change(html), url)).toEqual(judgementOf(parse(html), url));
}

describe('the verdict does not change', { timeout: 120_000 }, () => {
  it('with case', () => {
    fc.assert(
      fc.property(anyPage, fc.boolean(), (file, upper) => {
        holdsUnder(file, (html) => rewritten(html, (text) => (upper ? text.toUpperCase() : text.toLowerCase())));
      }),
      options,
    );
  });

  it('with white space of any kind', () => {
    const spaces = fc.array(
      fc.constantFrom(' ', '\t', '\n', '\r\n', '\u00a0', '\u2003', '\u2009', '\u202f', '\u3000'),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(anyPage, spaces, (file, kind) => {
        holdsUnder(file, (html) => rewritten(html, (text) => text.replace(/\s+/g, kind.join(''))));
      }),
      options,
    );
  });

  it('with & or "and", with hyphens and quotes of any kind, with invisible characters', () => {
    const change = fc.constantFrom<((text: string) => string)[]>(
      (text) => text.replace(/&/g, ' and '),
      (text) => text.replace(/&/g, 'and'),
      (text) => text.replace(/\band\b/g, '&'),
      (text) => text.replace(/-/g, '\u2010'),
      (text) => text.replace(/-/g, '\u2011'),
      (text) => text.replace(/-/g, '\u2013'),
      (text) => text.replace(/'/g, '\u2019').replace(/"([^"]*)"/g, '\u201c$1\u201d'),
      (text) => text.replace(/\u2019/g, "'").replace(/[\u201c\u201d]/g, '"'),
      (text) => text.replace(/(\w\w)(\w\w)/g, '$1\u00ad$2'),
      (text) => text.replace(/(\w\w)(\w\w)/g, '$1\u200b$2'),
    );
    fc.assert(
      fc.property(anyPage, change, (file, rewrite) => {
        holdsUnder(file, (html) => rewritten(html, rewrite));
      }),
      { numRuns: 400 },
    );
  });

  it('with nodes that say nothing: comments, empty elements, scripts, styles, hidden text, pictures, the way to the café', () => {
    const noise = fc.constantFrom(
      '<!-- suspected cancer 2WW -->',
      '<span></span>',
      '<script>var x = "referral form";</script>',
      '<style>.a::after { content: "self-referral"; }</style>',
      '<div hidden>Suspected cancer referral form. Your GP.</div>',
      '<div style="display: none">Job description, salary, band 5</div>',
      '<template><p>Proforma</p></template>',
      '<svg><text>Advice and guidance</text></svg>',
      '<p>The café opens at nine. Cars may stay for two hours.</p>',
      `<p>${'Buses stop at the main entrance. '.repeat(40)}</p>`,
    );
    fc.assert(
      fc.property(anyPage, fc.array(fc.tuple(fc.nat(), noise), { maxLength: 8 }), (file, added) => {
        const doc = parse(pageNamed(file).html);
        for (const [at, html] of added) {
          const places = Array.from(doc.querySelectorAll('body p, body li, body h1, body h2, body div'));
          const place = places[at % places.length];
          const node = parse(`<body>${html}</body>`).body.firstChild;
          if (place && node) place.parentNode?.insertBefore(doc.importNode(node, true), place);
        }
        holdsUnder(file, () => doc);
      }),
      options,
    );
  });

  it('with the order of the menus', () => {
    fc.assert(
      fc.property(anyPage, fc.infiniteStream(fc.nat()), (file, order) => {
        const doc = parse(pageNamed(file).html);
        for (const menu of Array.from(doc.querySelectorAll('nav ul, [role=navigation], .sidemenu, footer ul'))) {
          const items = Array.from(menu.children);
          items
            .map((item) => ({ item, place: order.next().value ?? 0 }))
            .sort((a, b) => a.place - b.place)
            .forEach(({ item }) => menu.appendChild(item));
        }
        holdsUnder(file, () => doc);
      }),
      options,
    );
  });

  it('with text split over many nodes', () => {
    fc.assert(
      fc.property(anyPage, fc.integer({ min: 1, max: 9 }), (file, length) => {
        const doc = parse(pageNamed(file).html);
        for (const node of textNodes(doc)) {
          const text = node.nodeValue ?? '';
          if (node.parentNode?.nodeName === 'TITLE' || text.trim() === '') continue;
          for (let at = 0; at < text.length; at += length) {
            node.parentNode?.insertBefore(doc.createTextNode(text.slice(at, at + length)), node);
          }
          node.parentNode?.removeChild(node);
        }
        holdsUnder(file, () => doc);
      }),
      options,
    );
  });
});

describe('suspected cancer', { timeout: 120_000 }, () => {
  const words = [
    'Suspected cancer',
    '2WW',
    'Two week wait',
    'Urgent suspected cancer',
    'suspected skin cancers',
    '(USC)',
    '2WR',
    'Fast track',
    'Rapid diagnostic clinic',
    'Non-site-specific symptoms',
    'symptomatic breast',
    'FIT pathway',
    'Melanoma',
    'cancer',
  ];
  const forms = pages.filter(({ expected }) => expected === 'local-proforma' || expected === 'advice-guidance');

  it('in the heading of a form always takes the letter away', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms.map(({ file }) => file)),
        fc.constantFrom(...words),
        fc.boolean(),
        (file, word, before) => {
          const page = pageNamed(file);
          const doc = parse(page.html);
          for (const heading of Array.from(doc.querySelectorAll('h1, h2'))) {
            if (heading.closest('aside, footer, nav')) continue;
            heading.textContent = before ? `${word} ${heading.textContent}` : `${heading.textContent} ${word}`;
          }
          expect(judgementOf(doc, page.url).offer, `${page.file} with ${word}`).not.toBe('letter');
        },
      ),
      { numRuns: 600 },
    );
  });

  it('in the title, in a link to the form or in its file name takes the letter away from a page with one form', () => {
    const single = forms.filter(({ html }) => (html.match(/href="[^"]*\.(?:docx?|pdf|rtf)"/g) ?? []).length === 1);
    expect(single.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.constantFrom(...single.map(({ file }) => file)), fc.constantFrom(...words), (file, word) => {
        const page = pageNamed(file);
        const doc = parse(page.html);
        const link = Array.from(doc.querySelectorAll('a')).find((one) =>
          /\.(?:docx?|pdf|rtf)$/.test(one.getAttribute('href') ?? ''),
        );
        if (!link) throw new Error('no form');
        link.textContent = `${word} ${link.textContent}`;
        expect(judgementOf(doc, page.url).offer, `${page.file} with ${word}`).not.toBe('letter');
      }),
      options,
    );
  });
});

describe('text in any script and direction', { timeout: 60_000 }, () => {
  it('never throws and never makes an offer of noise', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (title, text) => {
          const doc = parse(
            '<!doctype html><html><head><title></title></head><body><main><h1></h1><p></p></main></body></html>',
          );
          (doc.querySelector('h1') as Element).textContent = title;
          (doc.querySelector('p') as Element).textContent = text;
          expect(judgementOf(doc, 'https://example.org/a').offer).toBe('none');
        },
      ),
      { numRuns: 500 },
    );
  });
});
