/*
 * Every step of a whole case, on the page of each of its instances: who, when, how long, and by which version of the
 * model.
 */
import { ask, workplace } from '../../tasklist/udslusning/papers/server.js';
import { element } from '../../tasklist/udslusning/trial/elements.js';
import { placeOf } from './places.js';
import { alert, row, table } from './tables.js';

/** The newest first, or the oldest; what began at once keeps its place in the order of the case. */
export function sorted(steps, newestFirst) {
  const numbered = steps.map((step, place) => ({ step, place }));
  numbered.sort((one, other) => one.step.order - other.step.order || one.place - other.place);
  const ordered = numbered.map(({ step }) => step);
  return newestFirst ? ordered.reverse() : ordered;
}

function line(step) {
  return row(
    step.began,
    step.step,
    step.who,
    step.state,
    step.lasted ?? '',
    element('a', { href: placeOf(step.instanceId) }, step.process)
  );
}

function show(node, steps) {
  let newestFirst = true;
  const sort = element('button', { type: 'button', class: 'btn btn-link udslusning-sort' });
  const made = table('Sagens trin', ['', 'Trin', 'Hvem', 'Tilstand', 'Varede', 'Model'], []);
  const began = made.querySelector('th');
  began.append(sort);
  function fill() {
    sort.textContent = newestFirst ? 'Begyndte, nyeste først ↓' : 'Begyndte, ældste først ↑';
    began.setAttribute('aria-sort', newestFirst ? 'descending' : 'ascending');
    made.querySelector('tbody').replaceChildren(...sorted(steps, newestFirst).map(line));
  }
  sort.addEventListener('click', () => {
    newestFirst = !newestFirst;
    fill();
  });
  fill();
  node.replaceChildren(made);
}

export default {
  id: 'udslusning-history',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 90,
  properties: { label: 'Historik' },
  render: async (node, { processInstanceId }) => {
    const page = element('section', { class: 'udslusning-page', 'aria-label': 'Historik' }, 'Henter historikken …');
    node.append(page);
    const { answer, texts } = await ask(workplace('overview', 'history', processInstanceId));
    if (texts) {
      page.replaceChildren(alert(texts));
    } else {
      show(page, answer);
    }
  }
};
