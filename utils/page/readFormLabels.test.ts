import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readFormLabels } from './readFormLabels';

it('gives a form’s questions once each, without marks and without answers', () => {
  const { document } = parseHTML(`<!doctype html><html><body><main><a href="/forms">All our forms</a><form>
    <fieldset><legend>Smoking status</legend><label><input type="radio" checked> Never</label></fieldset>
    <label for="a">HbA1c:</label><input id="a" value="48"><label>HbA1c</label><label>BMI *<textarea>31</textarea></label></form></main></body></html>`);
  const labels = readFormLabels(document as unknown as Document);
  expect(labels).toEqual(['Smoking status', 'Never', 'HbA1c', 'BMI']);
});
