const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');

const { changedSince } = require('../pictures');
const { BPMN } = require('../room');

const MODEL = fs.readFileSync(path.join(BPMN, 'processes', 'Approval.bpmn'), 'utf8');
const NAME = /(id="UserTask_ApproveAsColleague") name="[^"]*"/;

test('marks nothing where nothing has changed', async () => {
  assert.deepStrictEqual(await changedSince(MODEL, MODEL), []);
});

test('marks the element that says something else', async () => {
  assert.deepStrictEqual(await changedSince(MODEL, MODEL.replace(NAME, '$1 name="Godkend igen"')), [ 'UserTask_ApproveAsColleague' ]);
});

test('marks a condition that has changed, and no other arrow', async () => {
  const [ , flow ] = /<bpmn:sequenceFlow id="([^"]*)"(?:(?!<\/bpmn:sequenceFlow>)[\s\S])*?\$\{!approved\}/.exec(MODEL);
  assert.deepStrictEqual(await changedSince(MODEL, MODEL.replace('${!approved}', "${approved}")), [ flow ]);
});

test('marks nothing that was only moved in the drawing', async () => {
  assert.deepStrictEqual(await changedSince(MODEL, MODEL.replace(/(<dc:Bounds x=")(\d+)/, (all, before, x) => before + (Number(x) + 40))), []);
});

test('marks everything in a new model', async () => {
  assert.ok((await changedSince(undefined, MODEL)).includes('UserTask_ApproveAsColleague'));
});

test('marks nothing in a model that cannot be read', async () => {
  assert.deepStrictEqual(await changedSince(MODEL, 'intet'), []);
});
