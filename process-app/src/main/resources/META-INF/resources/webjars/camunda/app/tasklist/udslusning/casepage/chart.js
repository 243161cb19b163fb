/*
 * Amounts over time: a bar for each month, the same as a table, and each amount explained.
 */
import { element, fold } from '../trial/elements.js';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 340;
const ROW = 24;
const LABEL = 118;
const AMOUNT = 84;
const BAR = WIDTH - LABEL - AMOUNT;

function drawn(tag, attributes, text) {
  const created = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => created.setAttribute(name, value));
  created.textContent = text ?? '';
  return created;
}

/** How long each bar is; the highest amount fills the place. */
export function lengths(months, place) {
  const highest = Math.max(...months.map((month) => month.oere), 1);
  return months.map((month) => Math.round((month.oere * place) / highest));
}

/** The chart in one sentence, for whoever cannot see it. */
export function description(periods) {
  return [...periods]
    .reverse()
    .map((period) => `${period.months}: ${period.amount}`)
    .join('; ');
}

function bars({ months, periods }) {
  const title = drawn('title', { id: 'udslusning-casepage-chart-title' }, 'Beløb måned for måned');
  const desc = drawn('desc', { id: 'udslusning-casepage-chart-desc' }, description(periods));
  const chart = drawn('svg', {
    class: 'udslusning-casepage-chart',
    viewBox: `0 0 ${WIDTH} ${months.length * ROW}`,
    role: 'img',
    'aria-labelledby': `${title.id} ${desc.id}`
  });
  chart.append(title, desc);
  const long = lengths(months, BAR);
  months.forEach((month, row) => {
    const middle = row * ROW + ROW / 2;
    chart.append(
      drawn('text', { x: 0, y: middle, 'dominant-baseline': 'central' }, month.month),
      drawn('rect', {
        class: month.provisional ? 'udslusning-casepage-provisional' : 'udslusning-casepage-decided',
        x: LABEL,
        y: row * ROW + 4,
        width: long[row],
        height: ROW - 8
      }),
      drawn('text', { x: WIDTH, y: middle, 'dominant-baseline': 'central', 'text-anchor': 'end' }, month.amount)
    );
  });
  return chart;
}

function table(months) {
  const lines = months.map((month) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, month.month),
      element('td', {}, month.provisional ? `${month.amount} (foreløbigt)` : month.amount)
    )
  );
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Måned'), element('th', { scope: 'col' }, 'Beløb'))),
    element('tbody', {}, ...lines)
  );
}

export function amounts(chart) {
  const provisional = chart.months.some((month) => month.provisional);
  return element(
    'div',
    { class: 'udslusning-casepage-amounts' },
    bars(chart),
    provisional ? element('p', {}, 'Lyse søjler er foreløbige: en sats er ikke bekræftet.') : undefined,
    ...chart.periods.map((period) =>
      fold(`Hvorfor ${period.amount} i ${period.months}?`, ...period.why.map((words) => element('p', {}, words)))
    ),
    fold('Vis som tabel', table(chart.months))
  );
}
