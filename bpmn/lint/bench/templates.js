/*
 * Writes the element templates that Camunda Modeler offers: one for each delegate, user task and message the code knows,
 * with the Danish names the models give them. `node bench/templates.js` after a change; a test fails where they are old.
 */
const fs = require('node:fs');
const path = require('node:path');

const { BpmnModdle } = require('bpmn-moddle');

const { camunda, everyNode } = require('./bpmn');
const { BPMN, OURS, room } = require('./room');

const FILE = path.join(BPMN, '.camunda', 'element-templates', 'udslusning.json');
const SCHEMA = 'https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json';

async function templates() {
  const { contract } = room();
  const used = await usedInModels();
  return [
    ...contract.delegates.filter((bean) => bean.endsWith('Delegate')).map((bean) => delegate(bean, used.delegates.get(bean))),
    ...Object.keys(contract.forms).filter((form) => form.startsWith('UserTask_')).sort()
      .map((form) => userTask(form, used.tasks.get(form), contract.groups)),
    ...contract.messages.flatMap((message) => [ catching(message, used.messages.get(message)), boundary(message, used.messages.get(message)) ])
  ];
}

/** What each is called where it is used first. */
async function usedInModels() {
  const used = { delegates: new Map(), tasks: new Map(), messages: new Map() };
  for (const file of fs.readdirSync(OURS[0]).filter((name) => name.endsWith('.bpmn')).sort()) {
    const { rootElement } = await new BpmnModdle().fromXML(fs.readFileSync(path.join(OURS[0], file), 'utf8'));
    rootElement.rootElements.filter((element) => element.$type === 'bpmn:Process').flatMap(everyNode).forEach((node) => {
      const name = (node.name || '').replace(/\s+/g, ' ');
      const bean = (/^\$\{(\w+)\}$/.exec(camunda(node, 'delegateExpression') || '') || [])[1];
      if (bean && !used.delegates.has(bean)) {
        used.delegates.set(bean, { name, says: documentation(node) });
      }
      if (node.$type === 'bpmn:UserTask' && !used.tasks.has(node.id)) {
        used.tasks.set(node.id, { name, says: documentation(node), groups: camunda(node, 'candidateGroups') });
      }
      const message = (node.eventDefinitions || []).map((definition) => definition.messageRef).find(Boolean);
      if (message && !used.messages.has(message.name)) {
        used.messages.set(message.name, { name });
      }
    });
  }
  return used;
}

function documentation(node) {
  return ((node.documentation || [])[0] || { text: '' }).text.trim().replace(/\s+/g, ' ');
}

function delegate(bean, use) {
  return template(`delegate.${bean}`, use ? use.name : bean, (use && use.says) || `Servicetask: ${bean}`, [ 'bpmn:ServiceTask' ], [
    hidden(`\${${bean}}`, { type: 'property', name: 'camunda:delegateExpression' }),
    text('Trinnets tekst', use)
  ]);
}

function userTask(form, use, groups) {
  return template(`task.${form}`, use ? use.name : form, (use && use.says) || `Opgave med formularen ${form}`, [ 'bpmn:UserTask' ], [
    hidden(form, { type: 'property', name: 'camunda:formRef' }),
    hidden('latest', { type: 'property', name: 'camunda:formRefBinding' }),
    { label: 'Gruppe', type: 'Dropdown', value: (use && use.groups) || 'sagsbehandlere',
      choices: groups.map((group) => ({ name: group, value: group })),
      binding: { type: 'property', name: 'camunda:candidateGroups' } },
    text('Opgavens tekst', use)
  ]);
}

function catching(message, use) {
  return event(`catch.${message}`, message, use, [ 'bpmn:StartEvent', 'bpmn:IntermediateCatchEvent' ], 'Vent på');
}

function boundary(message, use) {
  return event(`boundary.${message}`, message, use, [ 'bpmn:BoundaryEvent' ], 'Afbryd ved');
}

/** Modeler 7 binds no message by template; the name says which one to choose under »Message«. */
function event(id, message, use, types, what) {
  return template(id, `${what}: ${use ? use.name : message}`, `Vælg beskeden ${message} under »Message«`, types, [
    text('Hændelsens tekst', use)
  ]);
}

function template(id, name, description, appliesTo, properties) {
  return { $schema: SCHEMA, name, id: `dk.udslusning.${id}`, description, appliesTo, properties };
}

function text(label, use) {
  return { label, type: 'String', value: use ? use.name : '', constraints: { notEmpty: true }, binding: { type: 'property', name: 'name' } };
}

function hidden(value, binding) {
  return { type: 'Hidden', value, binding };
}

async function written() {
  return `${JSON.stringify(await templates(), null, 2)}\n`;
}

if (require.main === module) {
  written().then((text) => {
    fs.mkdirSync(path.dirname(FILE), { recursive: true });
    fs.writeFileSync(FILE, text);
  });
}

module.exports = { FILE, templates, written };
