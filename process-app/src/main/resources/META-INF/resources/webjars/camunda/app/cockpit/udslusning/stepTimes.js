/*
 * How long each user task takes: on the diagram of its model, and as a table beneath it for whoever cannot read the
 * small print of a large one.
 */
import { ask, workplace } from '../../tasklist/udslusning/papers/server.js';
import { element } from '../../tasklist/udslusning/trial/elements.js';
import { alert, row, table } from './tables.js';

function times(definition) {
  return ask(workplace('overview', 'times', definition));
}

export function explained({ median, longest, count }) {
  return `Halvdelen blev gjort på højst ${median}, den længste tog ${longest}. Afsluttede opgaver i alle versioner: ${count}`;
}

async function mark(viewer, definition) {
  const { answer } = await times(definition);
  const elements = viewer.get('elementRegistry');
  const overlays = viewer.get('overlays');
  (answer ?? [])
    .filter((time) => elements.get(time.element))
    .forEach((time) =>
      overlays.add(time.element, {
        position: { bottom: -4, left: 4 },
        show: { minZoom: -Infinity, maxZoom: +Infinity },
        html: element(
          'span',
          { class: 'udslusning-time', title: explained(time), role: 'img', 'aria-label': explained(time) },
          `typisk ${time.median}`
        )
      })
    );
}

async function list(node, definition) {
  const page = element('section', { class: 'udslusning-page', 'aria-label': 'Tid pr. trin' }, 'Henter tiderne …');
  node.append(page);
  const { answer, texts } = await times(definition);
  if (texts) {
    page.replaceChildren(alert(texts));
  } else if (answer.length === 0) {
    page.replaceChildren(element('p', {}, 'Ingen opgave i modellen er gjort færdig endnu.'));
  } else {
    page.replaceChildren(
      table(
        'Tid pr. opgave, alle modellens versioner',
        ['Opgave', 'Halvdelen tog højst', 'Den længste tog', 'Afsluttede'],
        answer.map((time) => row(time.name, time.median, time.longest, `${time.count}`))
      )
    );
  }
}

export const onTheDiagram = {
  id: 'udslusning-times',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 10,
  render: (viewer, { processDefinitionId }) => mark(viewer, processDefinitionId)
};

export const asTable = {
  id: 'udslusning-time-table',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 1,
  properties: { label: 'Tid pr. trin' },
  render: (node, { processDefinitionId }) => list(node, processDefinitionId)
};
