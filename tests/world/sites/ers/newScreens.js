import { buttons, draw, field, radios, select, table } from '/ers/draw.js';
import { activity, findPatient, provider, referral, returned } from '/ers/sharedScreens.js';
import { clinics, specialties } from '/ers/words.js';

const priorities = ['Routine', 'Urgent', 'Urgent suspected cancer'];

const search = {
  title: (words) => words.search,
  banner: true,
  draw: ({ words, go }) => [
    draw('h1', {}, words.search),
    draw('h2', {}, 'Step 1: Select request details'),
    radios(words.requestType, 'type', ['Advice', 'Referral'], null),
    radios(words.priority, 'priority', priorities, 'Routine'),
    draw('h2', {}, 'Step 2: Select service details'),
    field(words.specialty, select('specialty', specialties, '')),
    field('Named clinician', draw('input', { name: 'named' })),
    buttons('Add more search details'),
    draw('div', { class: 'row' }, draw('button', { type: 'button', click: () => go('request') }, 'Search')),
  ],
};

const request = {
  title: () => 'Advice request',
  banner: true,
  draw: ({ words }) => [
    draw('h1', {}, 'Advice request'),
    radios(words.requestType, 'type', ['Advice', 'Referral'], 'Advice'),
    radios(words.priority, 'priority', priorities, 'Routine'),
    field(words.specialty, select('specialty', specialties, 'Cardiology')),
    field(words.clinic, select('clinic', clinics, 'Arrhythmia')),
    draw('h2', {}, 'Write your advice request'),
    field('Advice needed', draw('textarea', { rows: '6' })),
    draw(
      'label',
      { class: 'choice' },
      draw('input', { type: 'checkbox' }),
      ' I authorise the provider to convert this request to a referral',
    ),
    buttons('Add attachment', 'Add Web Link', 'Save as draft', 'Send request'),
  ],
};

const conversation = {
  title: () => 'Advice conversation',
  banner: true,
  draw: ({ words }) => [
    draw('h1', {}, 'Advice conversation'),
    table(
      ['UBRN', words.requestType, words.priority, words.specialty],
      [['0000 6011 2094', 'Advice', 'Routine', 'Cardiology']],
    ),
    draw(
      'div',
      { class: 'message' },
      draw('p', {}, 'Message from the provider: please repeat the tape and write again with the result.'),
    ),
    buttons('Request further advice', 'End advice request', 'Convert to referral'),
  ],
};

const worklists = {
  title: () => 'Dashboard',
  draw: ({ words, go }) => [
    draw('h1', {}, 'Dashboard'),
    radios('Show referrals for', 'who', ['Me', 'My organisation'], 'Me'),
    draw(
      'div',
      { class: 'tiles' },
      ...[
        words.activeAdvice,
        'Letters outstanding',
        'Awaiting booking',
        'Appointment Slot Issues',
        'Rejected / Triage Response',
      ].map((name, at) =>
        draw('div', { class: 'tile' }, draw('p', {}, name), draw('p', {}, String([2, 5, 11, 1, 1][at]))),
      ),
    ),
    buttons('Load results', 'Hide filters'),
    draw(
      'div',
      { class: 'row' },
      draw('button', { type: 'button', click: () => go('returned') }, 'Open the one that came back'),
    ),
  ],
};

export const newScreens = {
  '': findPatient,
  activity,
  search,
  request,
  conversation,
  referral,
  worklists,
  returned,
  provider,
};
