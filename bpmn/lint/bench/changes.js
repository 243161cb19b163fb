const { BpmnModdle } = require('bpmn-moddle');

const { camunda, everyNode } = require('./bpmn');
const { finding } = require('./findings');

/**
 * What is new or says something else than before, and what is gone; a place in the drawing says nothing.
 * @param before the model as it was; undefined where it is new
 * @return { changed, removed }: ids; of an unreadable model none
 */
async function changes(before, xml) {
  try {
    const now = await elements(xml);
    const then = before === undefined ? new Map() : await elements(before);
    return {
      changed: [ ...now.keys() ].filter((id) => now.get(id) !== then.get(id)),
      removed: [ ...then.keys() ].filter((id) => !now.has(id))
    };
  }
  catch (unreadable) {
    return { changed: [], removed: [] };
  }
}

async function elements(xml) {
  const said = new Map();
  (await nodes(xml)).forEach((node) => said.set(node.id, JSON.stringify(plain(node))));
  return said;
}

async function nodes(xml) {
  const { rootElement } = await new BpmnModdle().fromXML(xml);
  return rootElement.rootElements.filter((element) => element.$type === 'bpmn:Process').flatMap(everyNode);
}

function plain(node) {
  const says = { ...node.$attrs, type: node.$type, name: node.name };
  for (const part of [ 'documentation', 'conditionExpression', 'eventDefinitions', 'extensionElements', 'calledElement', 'loopCharacteristics', 'cancelActivity', 'isInterrupting', 'triggeredByEvent' ]) {
    says[part] = JSON.parse(JSON.stringify(node[part] === undefined ? null : node[part],
      (key, value) => (key === 'messageRef' && value) ? value.id : value));
  }
  for (const other of [ 'attachedToRef', 'default', 'sourceRef', 'targetRef' ]) {
    says[other] = node[other] && node[other].id;
  }
  return says;
}

/** The tasks of a model that show one of these forms or ask one of these tables. */
async function tasksOf(xml, names) {
  try {
    return (await nodes(xml)).filter((node) => names.has(camunda(node, 'formRef')) || names.has(camunda(node, 'decisionRef')))
      .map((node) => node.id);
  }
  catch (unreadable) {
    return [];
  }
}

/** A model or table with another content under the version of the release: nobody could tell the two apart in Cockpit. */
function sameVersion(file, before, text, since) {
  const version = (content) => (/camunda:versionTag="([^"]*)"/.exec(content) || [])[1];
  if (before === undefined || !version(text) || version(before) !== version(text) || undrawn(before) === undrawn(text)) {
    return [];
  }
  return [ finding(file, '', 'version-tag', `Indholdet er ændret siden ${since}, men versionsmærket er stadig ${version(text)}`,
    'Tæl det op under »Version tag«, fx fra 1.0 til 1.1') ];
}

/** Without the drawing, and without what only Modeler's own version says. */
function undrawn(text) {
  return text.replace(/<(bpmndi|dmndi):(BPMNDiagram|DMNDI)[\s\S]*<\/\1:\2>/g, '')
    .replace(/ (exporter|exporterVersion|modeler:executionPlatformVersion)="[^"]*"/g, '').replace(/\s+/g, ' ');
}

module.exports = { changes, sameVersion, tasksOf };
