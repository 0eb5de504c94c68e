import { expect, it } from 'vitest';
import type { Cue } from '@/utils/model/site';
import { gatedPages, pageTypes } from './pageTypes';
import { theLexicon } from './theLexicon';

const travelled = JSON.parse(JSON.stringify(theLexicon)) as typeof theLexicon;
const whole = (cues: readonly (Cue | string)[]) =>
  cues.map((cue) => (typeof cue === 'string' ? travelled.cues[cue] : cue));

it('holds every rule whole after a journey as JSON, each cue once and under its own name', () => {
  const back = [...travelled.rules, ...travelled.gated].map(({ pageType, need, of, forbid }) => ({
    pageType,
    need: whole(need),
    of: { least: of.least, among: whole(of.among) },
    forbid: whole(forbid),
  }));
  expect(back).toEqual(JSON.parse(JSON.stringify([...pageTypes, ...gatedPages])));
});
