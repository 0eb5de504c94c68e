import { buttons, draw, field, select, table } from '/ers/draw.js';
import { activity, findPatient, provider, referral, returned } from '/ers/sharedScreens.js';
import { clinics, specialties } from '/ers/words.js';

const search = {
  title: (words) => words.search,
  banner: true,
  draw: ({ words, go }) => [
    draw('h1', {}, words.search),
    field(words.requestType, select('type', ['', 'Referral', 'Advice'], '')),
    field(words.priority, select('priority', ['Routine', 'Urgent', '2 Week Wait'], 'Routine')),
    field('Clinical Term', draw('input', { name: 'term' })),
    field(words.specialty, select('specialty', specialties, '')),
    field(words.clinic, select('clinic', clinics, '')),
    field('Named Clinician', draw('input', { name: 'named' })),
    draw('div', { class: 'row' }, draw('button', { type: 'button', click: () => go('request') }, 'Search')),
  ],
};

const request = {
  title: () => 'Advice and Guidance Request',
  banner: true,
  draw: ({ words }) => [
    draw('h1', {}, 'Advice and Guidance Request'),
    field(words.requestType, select('type', ['Referral', 'Advice'], 'Advice')),
    field(words.priority, select('priority', ['Routine', 'Urgent', '2 Week Wait'], 'Routine')),
    field(words.specialty, select('specialty', specialties, 'Cardiology')),
    field(words.clinic, select('clinic', clinics, 'Arrhythmia')),
    draw('h2', {}, 'Advice requested'),
    field('Initial Referring Clinician', select('clinician', ['Dr O Example', 'Dr P Sample'], 'Dr O Example')),
    field('Please give details of the advice you need', draw('textarea', { rows: '6' })),
    buttons('Add attachment', 'Add Web Link', 'Save as draft', 'Send'),
  ],
};

const conversation = {
  title: () => 'Advice and Guidance Conversation',
  banner: true,
  draw: ({ words }) => [
    draw('h1', {}, 'Advice and Guidance Conversation'),
    table(
      ['UBRN', words.requestType, words.priority, words.specialty],
      [['0000 6011 2094', 'Advice', 'Routine', 'Cardiology']],
    ),
    draw(
      'div',
      { class: 'message' },
      draw('p', {}, 'Provider response: please repeat the tape and write again with the result.'),
    ),
    buttons('Request further advice', 'End advice request', 'Convert to referral'),
  ],
};

const worklists = {
  title: () => 'Worklists',
  draw: ({ go }) => [
    draw('h1', {}, 'Worklists'),
    field(
      'Worklist type',
      select(
        'worklist',
        ['Letters Outstanding', 'Awaiting Booking', 'Advice and Guidance', 'Rejected / Triage Response'],
        'Letters Outstanding',
      ),
    ),
    buttons('Load'),
    table(['UBRN', 'Patient', 'Specialty', 'Days'], [['0000 5520 1946', 'FERNSBY, Agnes (Mrs)', 'Gynaecology', '4']]),
    draw('div', { class: 'row' }, draw('button', { type: 'button', click: () => go('returned') }, 'Open')),
  ],
};

export const oldScreens = {
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
