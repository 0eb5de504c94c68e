import type { Draft } from '@/utils/model/draft';
import type { LetterKind } from '@/utils/model/letterKind';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { exampleReferral } from './examples/exampleReferral';
import { exampleReply } from './examples/exampleReply';

const page = { host: 'referrals.practiceworld.example', pageTitle: 'Cardiology', form: '' };

/** A complete fictional draft of a kind: every check is content with it. */
export function exampleDraft(kind: LetterKind): Draft {
  if (letterKindNames[kind].group !== 'referral') return exampleReply(kind);
  const draft = exampleReferral(kind);
  if (kind === 'referral-instead-of-form' || kind === 'statement-with-letter')
    return { ...draft, origin: { ...page, pageType: 'local-proforma', form: 'Heart failure clinic referral form' } };
  if (kind === 'referral-not-advice')
    return {
      ...draft,
      origin: { ...page, pageType: 'advice-guidance' },
      whyNotAdvice:
        'She needs an echocardiogram and a clinical assessment, which cannot be given by letter, and treatment has already been started.',
    };
  if (kind === 'covering-letter')
    return {
      ...draft,
      urgency: 'urgent-suspected-cancer',
      urgencyReason: 'iron-deficiency anaemia with a change of bowel habit',
      origin: {
        ...page,
        pageTitle: 'Lower GI',
        pageType: 'urgent-suspected-cancer',
        form: 'Urgent suspected lower GI cancer referral form',
      },
      recipient: { ...draft.recipient, specialty: 'Colorectal surgery', service: 'Suspected lower GI cancer clinic' },
      clinical: {
        ...draft.clinical,
        ...coveringAnswers,
      },
      resultValues: [
        { date: '2026-11-18', name: 'Haemoglobin', value: '98', unit: 'g/L' },
        { date: '2026-11-18', name: 'Ferritin', value: '8', unit: 'µg/L' },
        { date: '2026-11-17', name: 'Faecal immunochemical test', value: '45', unit: 'µg/g' },
      ],
      enclosures: ['Urgent suspected lower GI cancer referral form'],
      notHeardBy: '2026-12-05',
    };
  return draft;
}

const text = (said: string) => ({ said: 'text', text: said }) as const;
const unsaid = { said: 'text', text: '' } as const;

/** What a covering letter adds to its form: little. */
const coveringAnswers = {
  reason: text('Iron-deficiency anaemia with looser stools for six weeks; suspected bowel cancer.'),
  question: unsaid,
  expectation: unsaid,
  criteria: unsaid,
  history: text('Looser stools three times a day since October 2026. No bleeding seen. Weight down 3 kg.'),
  examination: text('18 November 2026: abdomen soft, no mass. Rectal examination normal.'),
  results: unsaid,
  familyHistory: unsaid,
  socialContext: unsaid,
  procedures: unsaid,
  investigationsRequested: unsaid,
  legal: unsaid,
  plan: unsaid,
  informationGiven: text(
    'Mrs Example knows that cancer is to be ruled out, is ready to come at short notice. She knows to contact us if her symptoms worsen.',
  ),
} as const;
