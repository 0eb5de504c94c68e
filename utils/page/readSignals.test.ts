import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readSignals } from './readSignals';

const read = (html: string, url = 'https://trust.example.nhs.uk/gps/forms?patient=1#x') =>
  readSignals(parseHTML(html).document as unknown as Document, url);
const page = (body: string, title = 'Forms') =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;

describe('what is read', () => {
  it('gives the address without anything that could name a person', () => {
    const { url, host, path } = read(page('<p>x</p>'), 'https://me:secret@TRUST.nhs.uk./a/b?nhs=999#y');
    expect(url).toBe('https://trust.nhs.uk./a/b');
    expect(host).toBe('trust.nhs.uk');
    expect(path).toBe('/a/b');
  });

  it('reads headings, labels, buttons and links of the main content in order, each with its nearest heading', () => {
    const signals = read(
      page(`<nav><a href="/x">Menu form</a></nav><main><h1>Podiatry <b>referral</b> form</h1><form>
        <label for="n">NHS number</label><input id="n" value="999 000 0018"><label>Reason <textarea>typed words</textarea></label>
        <fieldset><legend>Priority</legend></fieldset><button>Send</button><input type="submit" value="Save draft"></form>
        <h2>Downloads</h2><ul><li>Wound care: <a href="/files/Wound%20form.docx">Word</a></li></ul></main><footer><a href="/y">Foot</a></footer>`),
    );
    expect(signals.headings).toEqual([
      { text: 'Podiatry referral form', level: 1 },
      { text: 'Downloads', level: 2 },
    ]);
    expect(signals.labels).toEqual([
      { text: 'NHS number', under: 0 },
      { text: 'Reason', under: 0 },
    ]);
    expect(signals.legends).toEqual([{ text: 'Priority', under: 0 }]);
    expect(signals.buttons.map(({ text }) => text)).toEqual(['Send', 'Save draft']);
    expect(signals.links).toEqual([
      {
        text: 'Word',
        href: 'https://trust.example.nhs.uk/files/Wound%20form.docx',
        fileKind: 'word',
        fileName: 'Wound form.docx',
        under: 1,
        beside: 'Wound care:',
      },
    ]);
    expect(signals.text).not.toMatch(/999|typed|Menu|Foot/);
  });

  it.each([
    ['a typed value', '<label>Name <input value="Sample"></label>'],
    ['a text area', '<textarea>Sample</textarea>'],
    ['an editable region', '<div contenteditable>Sample</div>'],
    ['an editable region in a section', '<section contenteditable="plaintext-only"><p>Sample</p></section>'],
    ['a text box by role', '<div role="textbox">Sample</div>'],
    ['a search', '<div role="search"><label>Sample</label></div>'],
    ['an aside', '<aside><p>Sample</p></aside>'],
    ['a hidden part', '<div hidden><p>Sample</p></div>'],
    ['a part hidden from readers', '<div aria-hidden="true"><h2>Sample</h2></div>'],
    ['a part hidden in its own style', '<div style="color:red; display : none">Sample</div>'],
    ['a closed dialog', '<dialog><p>Sample</p></dialog>'],
    ['a template', '<template><p>Sample</p></template>'],
    ['a script', '<script>const x = "Sample"</script>'],
    ['a style', '<style>.Sample{}</style>'],
    ['the options of a list', '<label>Site <select><option selected>Sample</option></select></label>'],
    ['a menu inside content', '<nav><a href="/s">Sample</a></nav>'],
    ['a hidden field', '<input type="hidden" value="Sample">'],
    ['an attribute', '<p data-name="Sample" title="Sample">x</p>'],
  ])('leaves out %s', (_, html) => {
    const filler = '<p>Enough other words stand here for the page to have content of its own.</p>';
    expect(JSON.stringify(read(page(`<main>${filler}${html}</main>`)))).not.toContain('Sample');
    expect(JSON.stringify(read(page(`${filler}${html}`)))).not.toContain('Sample');
  });

  it('keeps the main heading of a banner and nothing else of it', () => {
    const signals = read(
      page(
        '<header><p>Strapline</p><h1>Urgent suspected cancer</h1><h2>No</h2></header><main><p>Our referral forms are listed on this page.</p></main>',
      ),
    );
    expect(signals.headings).toEqual([{ text: 'Urgent suspected cancer', level: 1 }]);
    expect(signals.text).toBe('Our referral forms are listed on this page.');
  });

  it('reads a header that belongs to an article, and a page that keeps all it has in a header or an aside', () => {
    expect(
      read(
        page(
          '<article><header><h2>Memory clinic</h2><p>Who to refer and how to do so is set out here.</p></header></article>',
        ),
      ).text,
    ).toContain('Who to refer');
    expect(
      read(page('<aside><h1>Memory clinic</h1><p>Referral form for GPs to complete</p></aside>')).headings,
    ).toHaveLength(1);
  });

  it('takes a bold paragraph, a caption and a summary for small headings', () => {
    const { headings, links } = read(
      page(`<main><p><strong>Two week wait forms</strong></p><a href="a.doc">Breast</a><p><b>Note</b> that this is prose</p>
        <details><summary>Other forms</summary><a href="b.doc">Skin</a></details><table><caption>Table of forms</caption></table></main>`),
    );
    expect(headings.map(({ text }) => text)).toEqual(['Two week wait forms', 'Other forms', 'Table of forms']);
    expect(links.map(({ under }) => under)).toEqual([0, 1]);
  });

  it('names fields that have no label by their own name, the words before them or their placeholder', () => {
    const { labels } = read(
      page(`<main><input aria-label="UBRN"><span id="l">GMC <b>number</b></span><p></p><input aria-labelledby="l">
        <table><tr><td>Practice code</td><td><input></td></tr></table><hr><input placeholder="Date of referral"></main>`),
    );
    expect(labels.map(({ text }) => text)).toEqual(['UBRN', 'GMC number', 'Practice code', 'Date of referral']);
  });
});

it('keeps words apart that stand on lines of their own', () => {
  const { headings, links } = read(
    page('<main><h1>Podiatry<br>referral</h1><a href="x.doc"><div>Word</div><div>96 KB</div></a></main>'),
  );
  expect(headings[0]?.text).toBe('Podiatry referral');
  expect(links[0]?.text).toBe('Word 96 KB');
});

it('puts the first cell of its row beside a link, whatever stands between', () => {
  const { links } = read(
    page(
      '<main><table><tr><td>Breast</td><td><a href="b.doc">Word</a></td><td><a href="b.pdf">PDF</a></td></tr></table></main>',
    ),
  );
  expect(links.map(({ beside }) => beside)).toEqual(['Breast', 'Breast']);
});

describe('choices', () => {
  const choices = (html: string) => read(page(`<main>${html}</main>`)).choices;
  it.each([
    [
      'a list',
      '<label for="r">Request type</label><select id="r"><option>Referral</option><option selected>Advice</option></select>',
    ],
    [
      'radio buttons',
      '<fieldset><legend>Request type</legend><label><input type="radio" checked> Advice</label><label><input type="radio"> Referral</label></fieldset>',
    ],
    [
      'radio buttons labelled after',
      '<h2>Request type</h2><input type="radio" id="a" checked><label for="a">Advice</label>',
    ],
    [
      'roles',
      '<div role="radiogroup" aria-label="Request type"><div role="radio" aria-checked="true">Advice</div><div role="radio">Referral</div></div>',
    ],
    ['pressed buttons', '<h3>Request type</h3><button aria-pressed="true">Advice</button><button>Referral</button>'],
    ['a list of terms', '<dl><dt>Request type</dt><dd>Advice</dd></dl>'],
    ['a table', '<table><tr><th>Request type:</th><td>Advice</td></tr></table>'],
    ['a line', '<p><b>Request type:</b> Advice</p>'],
  ])('are read from %s', (_, html) => expect(choices(html)).toEqual([{ label: 'Request type', chosen: 'Advice' }]));

  it('name the cancer pathway however the application writes it', () => {
    const chosen = (answer: string) =>
      choices(`<label for="s">Specialty</label><select id="s"><option selected>${answer}</option></select>`)[0]?.chosen;
    expect(['2WW', '2WW Dermatology', 'Two Week Wait', 'Urgent suspected cancer - breast'].map(chosen)).toEqual([
      '2WW',
      '2WW',
      '2WW',
      'Urgent suspected cancer',
    ]);
  });

  it.each([
    ['an unknown question', '<label for="p">Patient</label><select id="p"><option selected>Advice</option></select>'],
    ['an unknown answer', '<label for="p">Priority</label><select id="p"><option selected>Mr Sample</option></select>'],
    [
      'a radio button not set',
      '<fieldset><legend>Priority</legend><label><input type="radio"> 2 Week Wait</label></fieldset>',
    ],
    ['answers printed beside a field', '<table><tr><td>Priority</td><td><input type="radio"> 2WW</td></tr></table>'],
    [
      'the names of everything',
      '<label for="p">constructor</label><select id="p"><option selected>Advice</option></select>',
    ],
  ])('are not made of %s', (_, html) => expect(choices(html)).toEqual([]));
});

describe('pages that misbehave', () => {
  it('is not fooled by fields named like the form’s own properties', () => {
    const signals = read(
      page(
        '<main><form><input name="nodeName"><input name="getAttribute"><input name="parentNode"><h2>Referral form</h2></form><p>After it</p></main>',
      ),
    );
    expect(signals.headings.map(({ text }) => text)).toEqual(['Referral form']);
    expect(signals.text).toContain('After it');
  });

  it('gives what it read until a page throws', () => {
    const { document } = parseHTML(page('<main><h1>Podiatry</h1><p id="bad">x</p></main>'));
    Object.defineProperty(document.querySelector('#bad'), 'nodeName', {
      get() {
        throw new Error('no');
      },
    });
    const signals = readSignals(document as unknown as Document, 'https://a.nhs.uk/');
    expect(signals.headings).toEqual([{ text: 'Podiatry', level: 1 }]);
    expect(signals.isCut).toBe(true);
  });

  it('stops at its limits and says so', () => {
    const signals = read(page(`<main>${'<p>word</p>'.repeat(20_000)}</main>`));
    expect(signals.isCut).toBe(true);
    expect(signals.text.length).toBeLessThan(100_000);
  });

  it('reads nothing of no document', () => {
    const signals = readSignals({} as Document, 'nonsense');
    expect(signals.host).toBe('');
    expect(signals.headings).toEqual([]);
  });
});
