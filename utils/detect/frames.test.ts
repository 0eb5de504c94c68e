import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readSignals } from '@/utils/page/readSignals';
import { allSites } from '@/utils/sites/allSites';
import { classify } from './classify';
import { theLexicon } from './theLexicon';

const knowledge = { sites: allSites, packs: [], taught: [], lexicon: theLexicon };
const judged = (body: string) => {
  const html = `<html><head><title>Podiatry referral form</title></head><body><main><h1>Podiatry referral form</h1>
    <p>For GP practices: please complete this form to refer your patient to the podiatry service.</p>${body}</main></body></html>`;
  return classify(readSignals(parseHTML(html).document, 'https://gps.community.example/podiatry', 60_000), knowledge);
};
const link = '<a href="/files/podiatry-referral-form.docx">Podiatry referral form (Word, 96 KB)</a>';

describe('a form in a frame, which is not read', () => {
  it('is a local form where the page holds it or links it', () => {
    expect(judged('').pageType).toBe('local-proforma');
    const linked = judged(link);
    expect(linked.localForms.map(({ title }) => title)).toEqual(['Podiatry referral form']);
  });

  it.each([
    ['another site’s', '<iframe src="https://forms.example/embed/8472"></iframe>'],
    ['the page’s own', '<iframe src="/embed/8472"></iframe>'],
    ['one without an address', '<iframe srcdoc="&lt;h1&gt;Suspected skin cancer&lt;/h1&gt;"></iframe>'],
    ['one a script fills', '<iframe></iframe>'],
  ])('keeps the page silent when nobody can tell what it is: %s', (_, frame) => {
    expect(judged(frame).pageType).toBe('none');
  });

  it('is taken by its name or its address where it has a telling one', () => {
    expect(judged('<iframe src="https://forms.example/8472" title="Podiatry referral form"></iframe>').pageType).toBe(
      'local-proforma',
    );
    for (const frame of [
      '<iframe src="https://forms.example/8472" title="Suspected skin cancer referral form"></iframe>',
      '<iframe src="https://forms.example/suspected-skin-cancer-referral-form"></iframe>',
      '<iframe title="2WW referral form"></iframe>',
    ]) {
      const { pageType, localForms } = judged(frame);
      expect([pageType, localForms]).toEqual(['urgent-suspected-cancer', []]);
    }
  });

  it('changes nothing where the page links its form or has its own fields', () => {
    const frame = '<iframe src="https://videos.example/8472"></iframe>';
    expect(judged(frame + link).pageType).toBe('local-proforma');
    const fields = ['Patient name', 'NHS number', 'Reason for referral'].map((name) => `<label>${name}<input></label>`);
    expect(judged(frame + fields.join('')).pageType).toBe('local-proforma');
  });

  it.each([
    ['a counter of one pixel', '<iframe src="https://count.example/x" width="1" height="1"></iframe>'],
    ['a hidden one', '<iframe src="https://count.example/x" style="display:none"></iframe>'],
    ['one in the footer', '<footer><iframe src="https://maps.example/x"></iframe></footer>'],
  ])('does not count %s', (_, frame) => expect(judged(frame).pageType).toBe('local-proforma'));
});
