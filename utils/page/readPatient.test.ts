import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isoFromBanner } from './isoFromBanner';
import { readPatient } from './readPatient';

const read = (body: string) =>
  readPatient(parseHTML(`<!doctype html><html><body>${body}</body></html>`).document as unknown as Document);

const oneLine = `<div class="banner"><span>FERNSBY, Agnes (Mrs)</span><span>Born <b>04-Mar-1961 (65y)</b></span><span>Gender <b>Female</b></span>
  <span>NHS No. <b>999 000 0018</b></span><span>Address <b>12 Beck Lane, Northmoor, ZZ1 1ZZ</b></span><span>Phone and email <b>01632 960 021</b></span></div>`;
const fernsby = {
  familyName: 'FERNSBY',
  givenName: 'Agnes',
  title: 'Mrs',
  dateOfBirth: '1961-03-04',
  sex: 'Female',
  nhsNumber: '999 000 0018',
  address: '12 Beck Lane, Northmoor',
  postcode: 'ZZ1 1ZZ',
  phone: '01632 960 021',
};

describe('the patient a page shows', () => {
  it('is read from a banner in one line, also when it stands in the page’s header', () => {
    expect(read(oneLine)).toEqual(fernsby);
    expect(read(`<header>${oneLine}</header><main><p>Other words</p></main>`)).toEqual(fernsby);
  });

  it('is read from a list of terms', () => {
    const terms = {
      'Date of birth': '4 March 1961',
      Gender: 'Female',
      'NHS number': '9990000018',
      Telephone: '01632 960 021',
    };
    const list = Object.entries(terms).map(([term, value]) => `<dl><div><dt>${term}:</dt><dd>${value}</dd></div></dl>`);
    expect(read(`<section><h2>FERNSBY, Agnes (Mrs)</h2>${list.join('')}</section>`)).toEqual({
      familyName: 'FERNSBY',
      givenName: 'Agnes',
      title: 'Mrs',
      dateOfBirth: '1961-03-04',
      sex: 'Female',
      nhsNumber: '9990000018',
      phone: '01632 960 021',
    });
  });

  it.each([
    ['two patients by number', `${oneLine}<p>NHS No. 999 000 0026</p>`],
    ['two patients by name', `${oneLine}<p>QUILLFEATHER, Tobias (Mr)</p>`],
    ['no patient', '<p>Referral forms for GPs</p>'],
    ['a name alone', '<p>FERNSBY, Agnes (Mrs)</p>'],
    ['numbers typed into fields', '<label>NHS number <input value="999 000 0018"></label>'],
    ['a patient in a hidden part', `<div hidden>${oneLine}</div>`],
    ['labels without answers', '<dl><dt>NHS number</dt><dt>Date of birth</dt></dl>'],
  ])('is nobody where there is or are %s', (_, html) => expect(read(html)).toBeNull());
});

describe('dates of birth', () => {
  it.each([
    ['04-Mar-1961 (65y)', '1961-03-04'],
    ['4/3/1961', '1961-03-04'],
    ['04.03.1961', '1961-03-04'],
    ['4th March 1961', '1961-03-04'],
    ['1961-03-04', '1961-03-04'],
    ['31-Feb-1961', null],
    ['13/13/1961', null],
    ['04-Xyz-1961', null],
    ['65 years', null],
    ['', null],
  ])('“%s” is %s', (text, iso) => expect(isoFromBanner(text)).toBe(iso));
});
