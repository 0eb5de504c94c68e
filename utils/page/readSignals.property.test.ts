import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import type { PageSignals } from '@/utils/model/signals';
import { readSignals } from './readSignals';

const read = (body: string): PageSignals =>
  readSignals(
    parseHTML(`<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`)
      .document as unknown as Document,
    'https://a.nhs.uk/gps',
  );

const words = fc.constantFrom(
  'referral',
  'form',
  'A&amp;G',
  '2WW',
  'who',
  'to',
  'refer',
  'שלום',
  'مرحبا',
  '診療',
  'naïve',
  '—',
);
const phrase = fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const spaces = fc.constantFrom(' ', '  ', '\n\t', '\u00a0', '\u2003 ', '\r\n', '\ufeff', '\u3000');

/** A piece of page: its tag and its words. */
const block = fc.record({
  tag: fc.constantFrom('h2', 'p', 'li', 'label', 'legend', 'button', 'td', 'a href="/f.docx"', 'div'),
  says: phrase,
});
const page = fc.array(block, { minLength: 3, maxLength: 12 });
type Page = { tag: string; says: string }[];

/** A page with less to say than this is read again, less strictly; that has its own test. */
const filler = '<p>Enough words for the main content to be more than nothing at all.</p>';

const html = (blocks: Page, between = (index: number) => (index >= 0 ? '' : '')): string =>
  `<main>${filler}${blocks.map(({ tag, says }, index) => `${between(index)}<div><${tag}>${says}</${tag.split(' ')[0]}></div>`).join('')}</main>`;

// Hundreds of pages a property: slow only on a busy computer.
vi.setConfig({ testTimeout: 60_000 });

const runs = { numRuns: 200 };

describe('signals stay the same when', () => {
  it('white space is of another kind', () => {
    fc.assert(
      fc.property(page, spaces, (blocks, space) => {
        const other = blocks.map(({ tag, says }) => ({ tag, says: `${space}${says.replaceAll(' ', space)}${space}` }));
        expect(read(html(other))).toEqual(read(html(blocks)));
      }),
      runs,
    );
  });

  it('text nodes are split by comments and inline elements', () => {
    fc.assert(
      fc.property(
        page,
        fc.constantFrom(['<!-- -->', ''], ['<span>', '</span>'], ['<b></b><em>', '</em>']),
        (blocks, [before, after]) => {
          const split = (says: string) => says.replace(/(\p{L})(\p{L})/gu, `$1${before}$2${after}`);
          const other = blocks.map(({ tag, says }) => ({ tag, says: says.includes('&') ? says : split(says) }));
          expect(read(html(other))).toEqual(read(html(blocks)));
        },
      ),
      runs,
    );
  });

  it('scripts, styles, menus, asides and hidden parts are put anywhere', () => {
    const noise = [
      '<script>"suspected cancer referral form"</script>',
      '<style>.form{}</style>',
      '<nav><ul><li><a href="/2ww.docx">2WW referral form</a></li></ul></nav>',
      '<aside><h2>Referral form</h2></aside>',
      '<div hidden><h2>Suspected cancer</h2></div>',
      '<template><p>Referral form</p></template>',
      '<svg><text>form</text></svg>',
      '<footer>Two week wait</footer>',
    ];
    fc.assert(
      fc.property(page, fc.array(fc.nat(noise.length - 1), { minLength: 12, maxLength: 12 }), (blocks, order) => {
        const noisy = html(blocks, (index) => noise[order[index] ?? 0] ?? '');
        expect(read(`${noise[2]}${noisy}${noise[7]}`)).toEqual(read(html(blocks)));
      }),
      runs,
    );
  });

  it('the page around its main content changes', () => {
    fc.assert(
      fc.property(page, page, (blocks, around) => {
        const other = html(around).replace('<main>', '<div>').replace('</main>', '</div>');
        const inside = html(blocks);
        expect(read(`${other}${inside}${other}`)).toEqual(read(inside));
      }),
      runs,
    );
  });

  it('fields are filled in', () => {
    fc.assert(
      fc.property(page, fc.string(), (blocks, typed) => {
        const value = typed.replace(/["&<>]/g, '');
        const field = (text: string) =>
          `<label for="x">Reason</label><input id="x" value="${text}"><textarea>${text}</textarea>`;
        const withField = (text: string) => html(blocks).replace('</main>', () => `${field(text)}</main>`);
        expect(read(withField(value))).toEqual(read(withField('')));
      }),
      runs,
    );
  });
});

it('never throws and stays within its limits, whatever the markup', () => {
  const tag = fc.constantFrom(
    'div',
    'form',
    'table',
    'tr',
    'td',
    'select',
    'option',
    'a',
    'h1',
    'label',
    'main',
    'nav',
    'p',
    'b',
    'dl',
    'dt',
    'dd',
  );
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '<input type=radio checked>',
      '<input name=nodeName>',
      '<h2 aria-level=x>',
      '<a href="javascript:x">',
      '<a href="http://[">',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const signals = read(pieces.join(''));
      expect(signals.text.length).toBeLessThanOrEqual(200_000);
      for (const { under } of [...signals.labels, ...signals.links]) {
        if (under !== null) expect(under).toBeLessThan(signals.headings.length);
      }
    }),
    { numRuns: 500 },
  );
});
