/*
 * Tables and messages of our parts of Cockpit.
 */
import { element } from '../../tasklist/udslusning/trial/elements.js';

export function table(caption, titles, rows) {
  return element(
    'table',
    { class: 'udslusning-table' },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...titles.map((title) => element('th', { scope: 'col' }, title)))),
    element('tbody', {}, ...rows)
  );
}

export function row(first, ...cells) {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, first),
    ...cells.map((cell) => element('td', {}, cell ?? ''))
  );
}

/** What stands in the way, told at once to whoever cannot see it. */
export function alert(texts) {
  return element('div', { role: 'alert', class: 'udslusning-alert' }, ...texts.map((text) => element('p', {}, text)));
}

export function button(text, press, attributes = {}) {
  const made = element('button', { type: 'button', class: 'btn btn-default btn-sm', ...attributes }, text);
  made.addEventListener('click', press);
  return made;
}
