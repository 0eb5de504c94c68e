/** Makes an element: `draw('p', { class: 'x' }, 'text', child)`. Functions become listeners. */
export function draw(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

let count = 0;

/** A labelled control, as the older screens have them. */
export function field(label, control) {
  control.id ||= `c${(count += 1)}`;
  return draw('div', { class: 'field' }, draw('label', { for: control.id }, label), control);
}

export const select = (name, options, chosen, change = () => {}) =>
  draw(
    'select',
    { name, change },
    ...options.map((each) => draw('option', { value: each, selected: each === chosen }, each || 'Please select')),
  );

/** A question with radio buttons, as the newer screens have them. */
export function radios(legend, name, options, chosen, change) {
  return draw(
    'fieldset',
    {},
    draw('legend', {}, legend),
    ...options.map((each) =>
      draw(
        'label',
        { class: 'choice' },
        draw('input', { type: 'radio', name, value: each, checked: each === chosen, change }),
        ` ${each}`,
      ),
    ),
  );
}

export const buttons = (...names) =>
  draw('div', { class: 'row' }, ...names.map((name) => draw('button', { type: 'button' }, name)));

export const table = (columns, rows) =>
  draw(
    'table',
    {},
    draw('thead', {}, draw('tr', {}, ...columns.map((name) => draw('th', { scope: 'col' }, name)))),
    draw('tbody', {}, ...rows.map((row) => draw('tr', {}, ...row.map((cell) => draw('td', {}, cell))))),
  );
