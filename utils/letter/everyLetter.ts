import { positions } from '@/utils/guidance/positions';
import type { Draft } from '@/utils/model/draft';
import { letterKinds } from '@/utils/model/letterKind';
import { exampleDraft } from './exampleDraft';

const urgencies = ['routine', 'urgent', 'urgent-suspected-cancer'] as const;
const rungs = ['clinician', 'medical-director', 'icb-and-lmc'] as const;
const routes = ['e-rs', 'other'] as const;
const dates = ['2026-11-21', '2027-01-01', '2027-02-19', '2027-02-20', '2027-04-01'];

/** The example with everything that steers the wording set one way; its clinical text is taken out, so that only ours is left. */
function bare(draft: Draft): Draft {
  return {
    ...draft,
    resultValues: [],
    urgencyReason: '',
    whyNotAdvice: '',
    copies: [],
    enclosures: [],
    original: null,
  };
}

/** Every draft whose letter differs in the product's own wording: kinds, urgencies, routes, rungs, days and switched-off positions. */
export function* everyLetter(): Generator<{ name: string; draft: Draft; today: string }> {
  const allPositions = positions.map(({ id }) => id);
  for (const kind of letterKinds) {
    const example = bare(exampleDraft(kind));
    for (const urgency of urgencies)
      for (const route of routes)
        for (const rung of example.returned ? rungs : rungs.slice(0, 1))
          for (const today of dates)
            for (const positionsLeftOut of [[], allPositions]) {
              const returned = example.returned && { ...example.returned, rung };
              yield {
                name: [kind, urgency, route, rung, today].join(' '),
                draft: { ...example, urgency, route, returned, letterDate: '', positionsLeftOut },
                today,
              };
            }
  }
}
