/** Screens whose wording did not change, or changes only by a word. */
import { buttons, draw, field, table } from '/ers/draw.js';

export const findPatient = {
  title: () => 'Find a patient',
  draw: ({ patients, choose }) => [
    draw('h1', {}, 'Find a patient'),
    field('NHS number', draw('input', { name: 'nhs' })),
    field('UBRN', draw('input', { name: 'ubrn' })),
    buttons('Search by demographics'),
    draw('h2', {}, 'Lately looked at'),
    draw(
      'ul',
      {},
      ...patients.map((each, index) =>
        draw(
          'li',
          {},
          draw(
            'button',
            { type: 'button', click: () => choose(index) },
            `${each.family}, ${each.given} (${each.title})`,
          ),
        ),
      ),
    ),
  ],
};

export const activity = {
  title: (words) => words.activity,
  banner: true,
  draw: ({ words, go }) => [
    draw('h1', {}, words.activity),
    draw('div', { class: 'row' }, draw('button', { type: 'button', click: () => go('search') }, words.start)),
    table(
      ['UBRN', 'Specialty', 'State', 'Last action'],
      [
        ['0000 4491 2203', 'Ophthalmology', 'Booked', '14-Oct-2026'],
        ['0000 3310 8817', 'Physiotherapy', 'Completed', '02-May-2026'],
      ],
    ),
  ],
};

export const referral = {
  title: () => 'Referral summary',
  banner: true,
  draw: ({ words }) => [
    draw('h1', {}, 'Referral summary'),
    table(
      ['UBRN', words.requestType, words.priority, words.specialty, words.clinic],
      [['0000 5520 1946', 'Referral', 'Routine', 'Cardiology', 'Not Otherwise Specified']],
    ),
    draw('h2', {}, 'Clinical referral information'),
    draw('p', {}, 'No letter has been attached. The provider cannot accept the referral until there is one.'),
    buttons('Add attachment', 'Defer appointment booking', 'Send for triage', 'Close'),
  ],
};

export const returned = {
  title: () => 'Rejected / Triage Response',
  banner: true,
  draw: () => [
    draw('h1', {}, 'Rejected / Triage Response'),
    table(
      ['UBRN', 'Specialty', 'Clinic type', 'Referred', 'Returned'],
      [['0000 5520 1946', 'Gynaecology', 'Not Otherwise Specified', '03-Nov-2026', '17-Nov-2026']],
    ),
    draw('h2', {}, 'Referral rejected'),
    draw(
      'p',
      {},
      'Reason for rejection: Please resubmit on the Heavy Menstrual Bleeding Referral Form. Referral returned to referrer.',
    ),
    draw('p', {}, 'Provider: Dalesend University Hospitals, referral office'),
    buttons('Cancel request', 'Update referral', 'Close'),
  ],
};

export const provider = {
  title: () => 'Provider worklist',
  draw: () => [
    draw('h1', {}, 'Advice and Guidance Requests'),
    draw('p', {}, 'Provider Response Required'),
    table(
      ['UBRN', 'Referring organisation', 'Specialty', 'Received'],
      [
        ['0000 6011 2094', 'Tarn Street Surgery', 'Cardiology', '19-Nov-2026'],
        ['0000 6011 3300', 'Beckside Practice', 'Cardiology', '20-Nov-2026'],
      ],
    ),
    buttons('Respond to request', 'Referrals for Review'),
  ],
};
