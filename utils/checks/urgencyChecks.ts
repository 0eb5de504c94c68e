import type { Draft } from '@/utils/model/draft';
import { effectiveKind } from '@/utils/model/effectiveKind';
import type { Finding } from '@/utils/model/finding';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { draftTexts } from './draftTexts';
import { finding } from './finding';

const cancerWords = /\b(?:2\s?ww|2\s?wr|two[- ]week (?:wait|rule)|suspected cancer|\busc\b|suspected malignancy)\b/i;

/** Says why the letter has become a covering letter, when that was not the kind chosen. */
function coveringFindings(draft: Draft): Finding[] {
  if (draft.kind === 'covering-letter') return [];
  if (draft.urgency === 'urgent-suspected-cancer')
    return [
      finding(
        'cancer-covering-letter',
        'prompt',
        'urgency',
        'With urgent suspected cancer this letter has become a covering letter: the urgent suspected cancer form is to be used.',
        'Complete the form as well and attach both.',
      ),
    ];
  return [
    finding(
      'kept-form',
      'prompt',
      'kind',
      'This letter was begun on the page of a form that is to be used, so it is a covering letter to go with it.',
      'Complete the form as well and attach both; for another referral, start a new letter.',
    ),
  ];
}

function formFinding(draft: Draft): Finding[] {
  const isNamed = Boolean(draft.origin?.form.trim()) || draft.enclosures.some((item) => item.trim() !== '');
  return isNamed
    ? []
    : [
        finding(
          'form-unnamed',
          'confirm',
          'enclosures',
          'A covering letter goes with a form and none is named.',
          'Name the form under Enclosures, and attach it with this letter.',
        ),
      ];
}

/** The reason for urgency, the covering letter that urgent suspected cancer makes, and a text that speaks of suspected cancer without it. */
export function urgencyChecks(draft: Draft): Finding[] {
  const kind = effectiveKind(draft);
  if (letterKindNames[kind].group !== 'referral') return [];
  const found: Finding[] = [];
  if (kind === 'covering-letter') found.push(...coveringFindings(draft), ...formFinding(draft));
  if (draft.urgency === 'urgent' && kind !== 'statement-with-letter' && !draft.urgencyReason.trim())
    found.push(
      finding(
        'urgency-reason-missing',
        'block',
        'urgencyReason',
        'The referral is urgent and no reason is given.',
        'Say in a line why it cannot wait, or choose Routine.',
      ),
    );
  const said = draftTexts(draft).find(({ text }) => cancerWords.test(text));
  if (said && draft.urgency !== 'urgent-suspected-cancer' && kind !== 'covering-letter')
    found.push(
      finding(
        'cancer-words',
        'prompt',
        said.where,
        'The text speaks of suspected cancer, and the urgency is not urgent suspected cancer.',
        'If cancer is suspected, choose Urgent suspected cancer so that the form goes with the letter.',
      ),
    );
  return found;
}
