import { expect, it } from 'vitest';
import { fileOf } from './fileOf';

it.each([
  ['/files/form.docx', 'word', 'form.docx'],
  ['/files/form.DOT', 'word', 'form.DOT'],
  ['/files/form.dotm', 'word', 'form.dotm'],
  ['/files/form.odt', 'word', 'form.odt'],
  ['/files/Wound%20form.pdf', 'pdf', 'Wound form.pdf'],
  ['/files/form.rtf', 'rtf', 'form.rtf'],
  ['/files/form.xlsm', 'spreadsheet', 'form.xlsm'],
  ['/files/forms.zip', 'archive', 'forms.zip'],
  ['/download.cfm?doc=docm93.docx&ver=4', 'word', 'docm93.docx'],
  ['/get?path=%2Fforms%2Fform.doc', 'word', 'form.doc'],
  ['/files/form.document', 'page', null],
  ['/files/form', 'page', null],
  ['/files/%E0%A4%A.pdf', 'pdf', '%E0%A4%A.pdf'],
  ['/', 'page', null],
])('%s is %s', (path, fileKind, fileName) => {
  expect(fileOf(new URL(path, 'https://a.nhs.uk'))).toEqual({ fileKind, fileName });
});
