import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readSignals } from './readSignals';

const hrefs = (href: string): (string | undefined)[] => {
  const { document } = parseHTML('<!doctype html><html><body><main><a>x</a></main></body></html>');
  document.querySelector('a')?.setAttribute('href', href);
  return readSignals(document as unknown as Document, 'https://me:secret@a.nhs.uk/gps/page?patient=1').links.map(
    (link) => link.href,
  );
};

it.each([
  ['/files/form.docx', 'https://a.nhs.uk/files/form.docx'],
  ['form.docx', 'https://a.nhs.uk/gps/form.docx'],
  ['../form.docx', 'https://a.nhs.uk/form.docx'],
  ['/files/../form.docx', 'https://a.nhs.uk/form.docx'],
  ['/./form.docx', 'https://a.nhs.uk/form.docx'],
  ['//b.nhs.uk/form.docx', 'https://b.nhs.uk/form.docx'],
  ['https://you:secret@b.nhs.uk/form.docx#page=2', 'https://b.nhs.uk/form.docx'],
  ['/get?id=5#x', 'https://a.nhs.uk/get?id=5'],
  ['/formulář.docx', 'https://a.nhs.uk/formul%C3%A1%C5%99.docx'],
])('“%s” leads to %s', (href, address) => expect(hrefs(href)).toEqual([address]));

it.each([
  '#top',
  'mailto:a@b.example',
  'tel:01632960021',
  'javascript:void(0)',
  'http://[',
  'data:text/html,x',
  'blob:x',
])('“%s” is no link to a page', (href) => expect(hrefs(href)).toEqual([]));
