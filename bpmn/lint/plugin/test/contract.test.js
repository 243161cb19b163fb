const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');

const { BpmnModdle } = require('bpmn-moddle');
const { Linter } = require('bpmnlint');

const contract = require('../rules/contract');

const MODEL = fs.readFileSync(path.join(process.cwd(), '..', 'processes', 'Approval.bpmn'), 'utf8');

async function faultsOf(xml) {
  const { rootElement } = await new BpmnModdle().fromXML(xml);
  const linter = new Linter({
    resolver: { resolveRule: () => contract, resolveConfig: () => ({}) }
  });
  const faults = await linter.lint(rootElement, { rules: { contract: 'error' } });
  return (faults.contract || []).map((fault) => fault.message);
}

const BROKEN = {
  'an element the code does not know': [ 'id="Gateway_ApprovalLevel"', 'id="Gateway_Level"' ],
  'a form there is not': [ 'camunda:formRef="UserTask_ApproveAsColleague"', 'camunda:formRef="UserTask_Approve"' ],
  'a table there is not': [ 'camunda:decisionRef="ApprovalLevel"', 'camunda:decisionRef="ApprovalLevels"' ],
  'a variable there is not': [ '${approved}', '${accepted}' ],
  'a value that is not declared': [ "'COLLEAGUE'", "'NEIGHBOUR'" ],
  'logic in a condition': [ '${!approved}', '${refundOere &gt; 500000}' ]
};

test('accepts the model as it is', async () => {
  assert.deepStrictEqual(await faultsOf(MODEL), []);
});

for (const [ fault, [ right, wrong ] ] of Object.entries(BROKEN)) {
  test(`finds ${fault}`, async () => {
    assert.ok(MODEL.includes(right));
    assert.ok((await faultsOf(MODEL.replaceAll(right, wrong))).length > 0);
  });
}
