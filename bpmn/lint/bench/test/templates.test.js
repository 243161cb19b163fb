const assert = require('node:assert');
const fs = require('node:fs');
const { test } = require('node:test');

const { isEnglish } = require('../danish');
const { room } = require('../room');
const { FILE, templates, written } = require('../templates');

test('are those of the code and the models as they are', async () => {
  assert.strictEqual(fs.readFileSync(FILE, 'utf8'), await written(), 'write them anew: node bench/templates.js in bpmn/lint');
});

test('are templates that Modeler accepts', async () => {
  const { validateAll } = await import('@bpmn-io/element-templates-validator');
  const { valid, results } = validateAll(await templates());
  assert.ok(valid, JSON.stringify(results.filter((one) => !one.valid).slice(0, 3), null, 1));
});

test('offer every delegate, user task and message', async () => {
  const { contract } = room();
  const ids = new Set((await templates()).map((one) => one.id));
  contract.delegates.filter((bean) => bean.endsWith('Delegate')).forEach((bean) => assert.ok(ids.has(`dk.udslusning.delegate.${bean}`), bean));
  contract.messages.forEach((message) => assert.ok(ids.has(`dk.udslusning.catch.${message}`), message));
  Object.keys(contract.forms).filter((form) => form.startsWith('UserTask_')).forEach((form) => assert.ok(ids.has(`dk.udslusning.task.${form}`), form));
});

test('are named in Danish', async () => {
  for (const one of await templates()) {
    assert.ok(one.name.trim() && !isEnglish(one.name), one.name);
  }
});
