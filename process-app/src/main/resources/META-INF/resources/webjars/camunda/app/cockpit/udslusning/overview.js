/*
 * Overblik on the dashboard: how many cases stand where, what is late, what ends, what stands still. Each figure
 * unfolds the cases behind it.
 */
import { ask, workplace } from '../../tasklist/udslusning/papers/server.js';
import { element } from '../../tasklist/udslusning/trial/elements.js';
import { showIncidents } from './incidentList.js';
import { linkTo } from './places.js';
import { alert, row, table } from './tables.js';

const INCIDENTS = 'incidents';

export function number(count) {
  return count.toLocaleString('da-DK');
}

/** What stands above a list that does not show all. */
export function shown(listed, count) {
  return listed < count ? `De første ${number(listed)} af ${number(count)}` : '';
}

async function cases(node, section, figure) {
  const query = new URLSearchParams({ section: section.id, figure: figure.key });
  const { answer, texts } = await ask(`${workplace('overview', 'lines')}?${query}`);
  if (texts) {
    node.replaceChildren(alert(texts));
  } else if (answer.length === 0) {
    node.replaceChildren(element('p', {}, 'Ingen sager.'));
  } else {
    const lines = answer.map((line) => row(linkTo(line), line.day, line.what, line.who));
    node.replaceChildren(
      element('p', { class: 'udslusning-quiet' }, shown(answer.length, figure.count)),
      table(figure.label, ['Sag', 'Dag', 'Hvad', 'Hos'], lines)
    );
  }
}

function figureOf(section, figure) {
  const behind = element('div', { class: 'udslusning-behind', 'aria-live': 'polite' });
  const count = element('b', { class: 'udslusning-count' }, number(figure.count));
  const fold = element(
    'details',
    { class: figure.calls ? 'udslusning-figure udslusning-calls' : 'udslusning-figure' },
    element(
      'summary',
      {},
      count,
      element('span', {}, figure.label),
      figure.note ? element('span', { class: 'udslusning-quiet' }, figure.note) : undefined
    ),
    behind
  );
  fold.addEventListener('toggle', () => {
    if (fold.open) {
      behind.textContent = 'Henter …';
      if (section.id === INCIDENTS) {
        showIncidents(behind, undefined, (open) => {
          count.textContent = number(open);
          fold.classList.toggle('udslusning-calls', open > 0);
        });
      } else {
        cases(behind, section, figure);
      }
    }
  });
  return fold;
}

function sectionOf(section) {
  const title = `udslusning-overview-${section.id}`;
  return element(
    'section',
    { class: 'udslusning-section', 'aria-labelledby': title },
    element('h3', { id: title }, section.title),
    element('p', { class: 'udslusning-quiet' }, section.explanation),
    ...(section.figures.length > 0
      ? section.figures.map((figure) => figureOf(section, figure))
      : [element('p', {}, section.nothing)])
  );
}

/* Cockpit puts what others add last on its dashboard, once it has drawn it. */
function putFirst(node) {
  const place = node.closest('section.deprecate');
  place?.parentElement.prepend(place);
}

export default {
  id: 'udslusning-overview',
  pluginPoint: 'cockpit.dashboard',
  priority: 100,
  render: async (node) => {
    const page = element('div', { class: 'udslusning-overview' }, 'Henter overblikket …');
    node.append(page);
    const { answer, texts } = await ask(workplace('overview'));
    putFirst(node);
    page.replaceChildren(...(texts ? [alert(texts)] : answer.map(sectionOf)));
  }
};
