const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');

const { changes, sameVersion, tasksOf } = require('../changes');
const { BPMN } = require('../room');

const MODEL = fs.readFileSync(path.join(BPMN, 'processes', 'Approval.bpmn'), 'utf8');
const NAME = /(id="UserTask_ApproveAsColleague") name="[^"]*"/;

const changed = async (before, now) => (await changes(before, now)).changed;

test('marks nothing where nothing has changed', async () => {
  assert.deepStrictEqual(await changed(MODEL, MODEL), []);
});

test('marks the element that says something else', async () => {
  assert.deepStrictEqual(await changed(MODEL, MODEL.replace(NAME, '$1 name="Godkend igen"')), [ 'UserTask_ApproveAsColleague' ]);
});

test('marks a condition that has changed, and no other arrow', async () => {
  const [ , flow ] = /<bpmn:sequenceFlow id="([^"]*)"(?:(?!<\/bpmn:sequenceFlow>)[\s\S])*?\$\{!approved\}/.exec(MODEL);
  assert.deepStrictEqual(await changed(MODEL, MODEL.replace('${!approved}', "${approved}")), [ flow ]);
});

test('marks nothing that was only moved in the drawing', async () => {
  assert.deepStrictEqual(await changed(MODEL, MODEL.replace(/(<dc:Bounds x=")(\d+)/, (all, before, x) => before + (Number(x) + 40))), []);
});

test('marks everything in a new model', async () => {
  assert.ok((await changed(undefined, MODEL)).includes('UserTask_ApproveAsColleague'));
});

test('marks nothing in a model that cannot be read', async () => {
  assert.deepStrictEqual(await changed(MODEL, 'intet'), []);
});

test('tells what is gone', async () => {
  const { removed } = await changes(MODEL, MODEL.replace(/<bpmn:userTask id="UserTask_ApproveAsColleague"[\s\S]*?<\/bpmn:userTask>/, ''));
  assert.deepStrictEqual(removed, [ 'UserTask_ApproveAsColleague' ]);
});

test('finds the tasks of a changed form and of a changed table', async () => {
  assert.deepStrictEqual(await tasksOf(MODEL, new Set([ 'UserTask_ApproveAsTeamLeader', 'ApprovalLevel' ])),
    [ 'BusinessRuleTask_DetermineApprovalLevel', 'UserTask_ApproveAsTeamLeader' ].sort((one, other) => MODEL.indexOf(`id="${one}"`) - MODEL.indexOf(`id="${other}"`)));
});

test('asks for another version where the content is another', () => {
  const renamed = MODEL.replace(NAME, '$1 name="Godkend igen"');
  const counted = renamed.replace('versionTag="1.0"', 'versionTag="1.1"');
  const moved = MODEL.replace(/(<dc:Bounds x=")(\d+)/, '$199');
  assert.deepStrictEqual(sameVersion('a', MODEL, renamed, 'v1.0').map((one) => one.rule), [ 'version-tag' ]);
  for (const [ before, now ] of [ [ MODEL, MODEL ], [ MODEL, counted ], [ MODEL, moved ], [ undefined, MODEL ] ]) {
    assert.deepStrictEqual(sameVersion('a', before, now, 'v1.0'), []);
  }
});

test('marks an event that now breaks off what goes on beside it', async () => {
  const model = fs.readFileSync(path.join(BPMN, 'processes', 'Tenancy.bpmn'), 'utf8');
  const breaking = model.replace(/(id="StartEvent_RentInArrears"[^>]*) isInterrupting="false"/, '$1');
  assert.deepStrictEqual(await changed(model, breaking), [ 'StartEvent_RentInArrears' ]);
});
