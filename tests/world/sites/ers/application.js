/** A single-page application as the real one is: the address changes, the page does not, and a screen takes a moment to come. */
import { draw } from '/ers/draw.js';
import { patients } from '/ers/patients.js';

const pause = 180;

export function startApplication(base, words, screens) {
  const root = document.getElementById('app');
  const chosen = () => patients[Number(sessionStorage.getItem('patient') ?? 0)] ?? patients[0];
  const go = (name) => {
    history.pushState(null, '', base + name);
    show();
  };
  const choose = (index) => {
    sessionStorage.setItem('patient', String(index));
    go('activity');
  };

  let turn = 0;
  function show() {
    const name = location.pathname.slice(base.length).replace(/\/$/, '');
    const screen = screens[name] ?? screens[''];
    const mine = (turn += 1);
    const main = draw('main', { class: 'wrap', 'aria-busy': 'true' }, draw('p', {}, 'Loading'));
    root.replaceChildren(
      draw('p', { class: 'fiction' }, 'Practice world: nothing here is real.'),
      top(words, base, name, go),
      ...(screen.banner ? [banner(chosen(), base)] : []),
      main,
      foot(),
    );
    setTimeout(() => {
      if (mine !== turn) return;
      document.title = `${screen.title(words)} - e-Referral practice application`;
      main.removeAttribute('aria-busy');
      main.replaceChildren(...screen.draw({ words, go, choose, patient: chosen(), patients }));
    }, pause);
  }
  addEventListener('popstate', show);
  show();
}

const places = ['', 'activity', 'search', 'worklists', 'provider'];

function top(words, base, name, go) {
  return draw(
    'header',
    { class: 'site' },
    draw('div', { class: 'wrap' }, draw('p', { class: 'crest' }, words.name)),
    draw(
      'nav',
      { 'aria-label': 'Main' },
      draw(
        'ul',
        { class: 'tabs' },
        ...words.tabs.map((tab, at) =>
          draw(
            'li',
            {},
            draw(
              'a',
              {
                href: base + places[at],
                'aria-current': name === places[at] ? 'page' : null,
                click: (event) => {
                  event.preventDefault();
                  go(places[at]);
                },
              },
              tab,
            ),
          ),
        ),
      ),
    ),
  );
}

/** The patient banner: one line in the older generation, a list of terms in the newer one. */
function banner(patient, base) {
  if (base.includes('old')) {
    return draw(
      'div',
      { class: 'banner', id: 'patientBanner' },
      draw('span', { class: 'name' }, `${patient.family}, ${patient.given} (${patient.title})`),
      draw('span', {}, 'Born ', draw('b', {}, `${patient.born} (${patient.age})`)),
      draw('span', {}, 'Gender ', draw('b', {}, patient.sex)),
      draw('span', {}, 'NHS No. ', draw('b', {}, patient.nhs)),
      draw('span', {}, 'Address ', draw('b', {}, patient.address)),
      draw('span', {}, 'Phone and email ', draw('b', {}, patient.phone)),
    );
  }
  const pairs = {
    'Date of birth': patient.born,
    Gender: patient.sex,
    'NHS number': patient.nhs,
    Address: patient.address,
    Telephone: patient.phone,
  };
  return draw(
    'section',
    { class: 'banner', 'aria-label': 'Patient details' },
    draw('span', { class: 'name' }, `${patient.family}, ${patient.given} (${patient.title})`),
    ...Object.entries(pairs).map(([term, value]) =>
      draw('dl', {}, draw('div', {}, draw('dt', {}, term), draw('dd', {}, value))),
    ),
  );
}

function foot() {
  return draw(
    'footer',
    { class: 'site' },
    draw(
      'div',
      { class: 'wrap' },
      draw(
        'ul',
        {},
        ...['Advice and guidance toolkit', 'Two week wait', 'Terms of use'].map((text) =>
          draw('li', {}, draw('a', { href: '#' }, text)),
        ),
      ),
    ),
  );
}
