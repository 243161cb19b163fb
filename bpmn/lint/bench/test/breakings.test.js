/*
 * Our own models, tables and forms, each broken in one way: the right finding at the right element, and no other
 * kind but those that the same breaking must also rouse.
 */
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');

const { everyComponent } = require('../form');
const { BPMN, check, filesIn, OURS, room } = require('../room');

process.chdir(path.join(BPMN, 'lint'));
const where = room();
const process_ = (name) => path.join(BPMN, 'processes', `${name}.bpmn`);
const table = (name) => path.join(BPMN, 'decisions', `${name}.dmn`);
const form = (name) => path.join(BPMN, '..', 'forms', `${name}.form`);

const A = process_('Approval');
const P = process_('PartyHearing');
const T = process_('Tenancy');
const C = process_('TransitionCourse');
const H = table('HearingDeadline');
const L = table('ApprovalLevel');
const R = table('FollowUpRhythm');
const S = form('UserTask_AgreeSafeContact');
const G = form('UserTask_PrepareGrant');

test('reads a file that Windows has marked', async () => {
  for (const file of [ A, H, S ]) {
    assert.deepStrictEqual(await check(file, `\uFEFF${fs.readFileSync(file, 'utf8')}`, where), []);
  }
});

test('takes no exception that is not needed', () => {
  const { fields } = require('../required-in-use-cases.json');
  for (const [ id, keys ] of Object.entries(fields)) {
    const demanded = everyComponent(JSON.parse(fs.readFileSync(form(id), 'utf8')))
      .filter((component) => component.validate && component.validate.required).map((component) => component.key);
    assert.deepStrictEqual(keys.filter((key) => !demanded.includes(key) || where.contract.required[id].includes(key)), [], id);
  }
});

test('says in Danish what each rule of bpmnlint finds', () => {
  const { rules } = require('bpmnlint/config/recommended');
  assert.deepStrictEqual(Object.keys(require('../bpmn').LINT).sort(), Object.keys(rules).sort());
});

test('knows what the code may send to each question of a table', () => {
  const { unknown, belowZero } = require('../table-inputs.json');
  const asked = filesIn(OURS[1]).flatMap((file) => [ ...fs.readFileSync(file, 'utf8').matchAll(/<inputExpression[^>]*>\s*<text>(\w+)</g) ]).map((hit) => hit[1]);
  assert.deepStrictEqual([ ...Object.keys(unknown), ...Object.keys(belowZero) ].filter((name) => !asked.includes(name)), []);
});

test('finds nothing in what we have', async () => {
  for (const file of OURS.flatMap(filesIn)) {
    assert.deepStrictEqual(await check(file, fs.readFileSync(file, 'utf8'), where), []);
  }
});

/** Replaces what stands there; a breaking that breaks nothing is a fault of this test. */
const swap = (right, wrong) => (text) => {
  assert.ok(typeof right === 'string' ? text.includes(right) : right.test(text), `${right} is not there`);
  return text.replace(right, wrong);
};

const json = (change) => (text) => {
  const whole = JSON.parse(text);
  const find = (id, parent = whole) => (parent.components || []).reduce((found, component) =>
    found || (component.id === id ? component : find(id, component)), undefined);
  change(whole, find);
  return JSON.stringify(whole);
};

/** name, file, breaking, the rule that finds it, the element, and the rules that must complain beside it */
const BREAKINGS = [
  [ 'an empty file', A, () => '', 'parses', '' ],
  [ 'a file cut in the middle', A, (text) => text.slice(0, text.length / 2), 'parses', '' ],
  [ 'a text that is no model', A, () => 'Dette er et brev', 'parses', '' ],
  [ 'a picture in place of a model', A, () => '\u0089PNG\r\n\u001a\n\u0000\u0000', 'parses', '' ],
  [ 'a model in the letters of an old editor', A, (text) => Buffer.from(text, 'latin1').toString('utf8'), 'parses', '' ],
  [ 'a model for another engine', A, swap('Camunda Platform', 'Camunda Cloud'), 'platform', 'Definitions_Approval' ],
  [ 'a process that cannot run', A, swap('isExecutable="true"', 'isExecutable="false"'), 'executable', 'Approval' ],
  [ 'no time to live', A, swap(/ camunda:historyTimeToLive="[^"]*"/, ''), 'time-to-live', 'Approval' ],
  [ 'a time to live in years', A, swap('P2192D', 'P5Y'), 'time-to-live', 'Approval' ],
  [ 'no version tag', A, swap(/ camunda:versionTag="[^"]*"/, ''), 'version-tag', 'Approval' ],
  [ 'a process of another name than its file', P, swap('bpmn:process id="PartyHearing"', 'bpmn:process id="Hearing"'), 'file-name', 'Hearing', [ 'references', 'contract' ] ],
  [ 'a task without a name', A, swap(/(id="UserTask_ApproveAsColleague") name="[^"]*"/, '$1'), 'label', 'UserTask_ApproveAsColleague' ],
  [ 'a task in English', A, swap(/(id="UserTask_ApproveAsColleague") name="[^"]*"/, '$1 name="Approve the amount"'), 'danish', 'UserTask_ApproveAsColleague' ],
  [ 'a gateway without a question', A, swap(/(id="Gateway_ApprovalLevel") name="[^"]*"/, '$1'), 'label', 'Gateway_ApprovalLevel' ],
  [ 'an element with a made-up id', A, (text) => text.replaceAll('UserTask_ApproveAsColleague', 'Activity_05maijs'), 'id', 'Activity_05maijs', [ 'form', 'contract' ] ],
  [ 'an element that the code does not know', A, (text) => text.replaceAll('"Gateway_ApprovalLevel"', '"Gateway_Level"').replaceAll('>Gateway_ApprovalLevel<', '>Gateway_Level<'), 'contract', 'Gateway_Level' ],
  [ 'a form that is not there', A, swap('camunda:formRef="UserTask_ApproveAsColleague"', 'camunda:formRef="UserTask_Approve"'), 'form', 'UserTask_ApproveAsColleague', [ 'contract' ] ],
  [ 'a task without a form', A, swap(' camunda:formRef="UserTask_ApproveAsColleague"', ''), 'form', 'UserTask_ApproveAsColleague' ],
  [ 'a form bound to this version', A, swap('camunda:formRefBinding="latest"', 'camunda:formRefBinding="deployment"'), 'binding', 'UserTask_ApproveAsColleague' ],
  [ 'a task of no group', A, swap(/ camunda:candidateGroups="[^"]*"/, ''), 'group', 'UserTask_ApproveAsColleague' ],
  [ 'a group there is not', A, swap(/camunda:candidateGroups="[^"]*"/, 'camunda:candidateGroups="chefer"'), 'group', 'UserTask_ApproveAsColleague' ],
  [ 'a table there is not', A, swap('camunda:decisionRef="ApprovalLevel"', 'camunda:decisionRef="ApprovalLevels"'), 'contract', 'BusinessRuleTask_DetermineApprovalLevel' ],
  [ 'a table task without a table', A, swap(' camunda:decisionRef="ApprovalLevel"', ''), 'decision', 'BusinessRuleTask_DetermineApprovalLevel' ],
  [ 'a variable there is not', A, swap('${approved}', '${accepted}'), 'contract', /^Flow_/, [ 'every-answer' ] ],
  [ 'a value that is not declared', A, (text) => text.replaceAll("'COLLEAGUE'", "'NEIGHBOUR'"), 'contract', /^Flow_/, [ 'every-answer' ] ],
  [ 'arithmetic in a condition', A, swap('${!approved}', '${refundOere &gt; 500000}'), 'contract', /^Flow_/, [ 'every-answer' ] ],
  [ 'a script in a condition', A, swap('xsi:type="bpmn:tFormalExpression">', 'xsi:type="bpmn:tFormalExpression" language="javascript">'), 'script', /^Flow_/ ],
  [ 'a condition without words on its arrow', A, swap(/(<bpmn:sequenceFlow id="Flow_[^"]*") name="[^"]*"([^>]*>\s*<bpmn:conditionExpression)/, '$1$2'), 'label', /^Flow_/ ],
  [ 'a delegate there is not', P, swap(/\$\{(\w+)Delegate\}/, '${askTheMayorDelegate}'), 'contract', /^ServiceTask_/ ],
  [ 'a service task without a delegate', P, swap(/ camunda:delegateExpression="[^"]*"/, ''), 'delegate', /^ServiceTask_/ ],
  [ 'a class in place of a delegate', P, swap(/camunda:delegateExpression="[^"]*"/, 'camunda:class="dk.example.Thing"'), 'delegate', /^ServiceTask_/ ],
  [ 'a script task', P, (text) => text.replace('<bpmn:serviceTask', '<bpmn:scriptTask').replace('</bpmn:serviceTask>', '</bpmn:scriptTask>'), 'script', /^ServiceTask_/ ],
  [ 'a called process without the case number', C, swap('<camunda:in businessKey="#{execution.processBusinessKey}" />', ''), 'business-key', /^CallActivity_/ ],
  [ 'a called process there is not', C, swap('calledElement="Approval"', 'calledElement="Blessing"'), 'contract', /^CallActivity_/ ],
  [ 'a called process bound to this version', C, swap('camunda:calledElementBinding="latest"', 'camunda:calledElementBinding="deployment"'), 'binding', /^CallActivity_/ ],
  [ 'a timer without a time', P, swap(/<bpmn:timeDate[^>]*>[^<]*<\/bpmn:timeDate>/, ''), 'event', /Event_/ ],
  [ 'a timer with a duration', P, swap(/<bpmn:timeDate([^>]*)>[^<]*<\/bpmn:timeDate>/, '<bpmn:timeDuration$1>P10D</bpmn:timeDuration>'), 'event', /Event_/ ],
  [ 'a timer with a time there is not', P, swap(/(<bpmn:timeDate[^>]*>)[^<]*</, '$1${someTimeAt}<'), 'contract', /Event_/ ],
  [ 'a message event without a message', T, swap(/ messageRef="[^"]*"/, ''), 'event', /Event_/, [ 'global' ] ],
  [ 'a message there is not', T, swap(/(<bpmn:message [^>]*)name="[^"]*"/, '$1name="dog.barked"'), 'contract', /^Message_/ ],
  [ 'a reference to nothing', T, swap(/messageRef="[^"]*"/, 'messageRef="Message_Gone"'), 'references', /./, [ 'event', 'global' ] ],
  [ 'a reference that is empty', A, swap(/<bpmn:incoming>[^<]*</, '<bpmn:incoming><'), 'references', /./, [ 'no-implicit-start' ] ],
  [ 'words on an arrow that is always followed', P, swap(/(<bpmn:sequenceFlow id="[^"]*") (sourceRef="ServiceTask_)/, '$1 name="Bagefter" $2'), 'superfluous-label', /^Flow_/ ],
  [ 'an arrow without a beginning', A, swap(/(<bpmn:sequenceFlow id="[^"]*") sourceRef="[^"]*"/, '$1'), 'references', /^Flow_/ ],
  [ 'an arrow without an end', P, swap(/(<bpmn:sequenceFlow id="[^"]*" sourceRef="[^"]*") targetRef="[^"]*"/, '$1'), 'references', /^Flow_/ ],
  [ 'a table whose answer goes nowhere', A, swap(' camunda:resultVariable="approvalLevel"', ''), 'decision', 'BusinessRuleTask_DetermineApprovalLevel' ],
  [ 'a table whose answer is a list', A, swap('"singleEntry"', '"resultList"'), 'decision', 'BusinessRuleTask_DetermineApprovalLevel' ],
  [ 'a table bound to this version', A, swap(' camunda:decisionRefBinding="latest"', ''), 'binding', 'BusinessRuleTask_DetermineApprovalLevel' ],
  [ 'a start without its form', process_('NewHome'), swap(/ camunda:formRef="[^"]*"/, ''), 'form', 'StartEvent_NewHome', [ 'startable' ] ],
  [ 'a start whose form is bound to this version', process_('NewHome'), swap(/ camunda:formRefBinding="latest"/, ''), 'binding', 'StartEvent_NewHome' ],
  [ 'a called process that Tasklist offers', A, swap(' camunda:isStartableInTasklist="false"', ''), 'startable', 'Approval' ],
  [ 'a model without its prefix', A, swap(/ xmlns:camunda="[^"]*"/, ''), 'parses', '' ],
  [ 'a model without its namespace', A, swap(/ targetNamespace="[^"]*"/, ''), 'parses', 'Definitions_Approval' ],
  [ 'a listener that is never called', process_('RateRegulation'), swap(/(<camunda:executionListener [^>]*) event="[^"]*"/, '$1'), 'listener', /./ ],
  [ 'a part without words', T, swap(/(<bpmn:subProcess id="SubProcess_LiveAndFollow") name="[^"]*"/, '$1'), 'label', 'SubProcess_LiveAndFollow' ],
  [ 'a signal', T, swap(/<bpmn:messageEventDefinition ([^>]*)messageRef="[^"]*"/, '<bpmn:signalEventDefinition $1'), 'event', /Event_/, [ 'global' ] ],
  [ 'a task without a way out', A, (text) => withoutFlow(text, 'UserTask_ApproveAsColleague'), 'way-out', 'UserTask_ApproveAsColleague', [ 'no-implicit-end', 'superfluous-gateway' ] ],
  [ 'an answer that only the standard way took', C, swap(' default="Flow_SupportRefused"', ''), 'conditional-flows', 'Flow_SupportRefused' ],
  [ 'an answer without a way', C, (text) => withoutCondition(text, "depositOutcome == 'NOT_NEEDED'"), 'every-answer', 'Gateway_DepositOutcome', [ 'superfluous-gateway' ] ],
  [ 'a variable handed over that there is not', C, swap('<camunda:in source="approvalId"', '<camunda:in source="approvalNumber"'), 'contract', /^CallActivity_/ ],
  [ 'a fixed value handed over that is not declared', C, swap('sourceExpression="SUPPORT_REFUSAL"', 'sourceExpression="HELP_REFUSAL"'), 'contract', 'CallActivity_ApproveSupportRefusal' ],
  [ 'a variable handed over to nobody', C, swap('<camunda:in source="approvalId" target="approvalId" />', '<camunda:in source="approvalId" />'), 'mapping', /^CallActivity_/ ],
  [ 'everything handed over', C, swap('<camunda:in source="approvalId" target="approvalId" />', '<camunda:in variables="all" />'), 'mapping', /^CallActivity_/ ],
  [ 'a task for a number of cases there is not', process_('RateRegulation'), swap('>${regulatedCases}<', '>${allCases}<'), 'contract', /./ ],
  [ 'two questions at one gateway', A, swap('${!approved}', '${!minor}'), 'every-answer', /^Gateway_/, [ 'contract' ] ],
  [ 'one answer with two ways', A, swap('${!approved}', '${approved}'), 'every-answer', /^Gateway_/, [ 'one-way' ] ],
  [ 'an id twice in a model', A, swap('id="Gateway_ApprovalLevel"', 'id="UserTask_ApproveAsColleague"'), 'references', /./ ],
  [ 'a link without its other end', C, swap(/(<bpmn:linkEventDefinition [^>]*)name="[^"]*"/, '$1name="Ingen steder"'), 'link', /Event_/, [ 'link-event' ] ],
  [ 'a listener there is not', A, swap('</bpmn:documentation>', '</bpmn:documentation><bpmn:extensionElements><camunda:executionListener delegateExpression="${spyListener}" event="start" /></bpmn:extensionElements>'), 'listener', /./ ],
  [ 'a task that says nothing of what to do', A, swap(/<bpmn:documentation>[^<]*<\/bpmn:documentation>(?=(?:(?!<bpmn:userTask)[\s\S])*?<\/bpmn:userTask>)/, ''), 'documentation', /^UserTask_/ ],
  [ 'an element that is not drawn', A, swap(/<bpmndi:BPMNShape id="UserTask_ApproveAsColleague_di"[\s\S]*?<\/bpmndi:BPMNShape>/, ''), 'no-bpmndi', 'UserTask_ApproveAsColleague' ],

  [ 'an empty table', H, () => '', 'parses', '' ],
  [ 'a table that is no XML', H, () => '{}', 'parses', '' ],
  [ 'a gap', H, (text) => withoutRule(text, 'Rule_HousingAtRisk'), 'gap', 'DecisionTable_HearingDeadline' ],
  [ 'a gap where nobody has answered', H, (text) => withoutRule(text, /<text>null/), 'gap', 'DecisionTable_HearingDeadline' ],
  [ 'a gap where no amount is known, in any row', L, (text) => withoutRule(text, /<text>null/), 'gap', 'DecisionTable_ApprovalLevel' ],
  [ 'a gap before moving in', R, swap('&lt; 3', '[0..2]'), 'gap', 'DecisionTable_FollowUpRhythm' ],
  [ 'an answer without a name', H, swap(/(<output [^>]*) name="[^"]*"/, '$1'), 'contract', /^Output/ ],
  [ 'a question without a name', H, swap('<text>housingAtRisk</text>', '<text></text>'), 'contract', 'Input_housingAtRisk' ],
  [ 'a question of no kind', H, swap(/(<inputExpression [^>]*) typeRef="[^"]*"/, '$1'), 'type', 'Input_housingAtRisk' ],
  [ 'an answer of no kind', L, swap(/(<output [^>]*) typeRef="[^"]*"/, '$1'), 'type', /^Output/ ],
  [ 'an answer without words', H, swap(/(<output [^>]*) label="[^"]*"/, '$1'), 'danish', /^Output/ ],
  [ 'a table without its prefix', H, swap(/ xmlns:camunda="[^"]*"/, ''), 'parses', '' ],
  [ 'a decision without an id', H, swap('<decision id="HearingDeadline"', '<decision'), 'contract', '', [ 'file-name' ] ],
  [ 'a table without its namespace', H, swap(/ namespace="[^"]*"/, ''), 'parses', /^Definitions_/ ],
  [ 'a question without words in the drawing', H, swap(/(<inputData [^>]*) name="[^"]*"/, '$1'), 'label', 'InputData_housingAtRisk' ],
  [ 'an overlap', H, swap(/(<inputEntry id="InputEntry_HousingSafe_housingAtRisk">\s*<text>)false/, '$1-'), 'overlap', /^Rule_/ ],
  [ 'another hit policy', H, swap('hitPolicy="UNIQUE"', 'hitPolicy="FIRST"'), 'hit-policy', 'DecisionTable_HearingDeadline' ],
  [ 'a row without a source', H, swap(/<description>[^<]*<\/description>/, ''), 'source', 'Rule_HousingAtRisk' ],
  [ 'an answer that is no number', H, swap(/(<outputEntry id="OutputEntry_HousingAtRisk">\s*<text>)5/, '$1fem'), 'answer', 'OutputEntry_HousingAtRisk' ],
  [ 'no answer', H, swap(/(<outputEntry id="OutputEntry_HousingAtRisk">\s*<text>)5/, '$1'), 'answer', 'OutputEntry_HousingAtRisk' ],
  [ 'a question that is not known', H, swap('<text>housingAtRisk</text>', '<text>mood</text>'), 'contract', 'Input_housingAtRisk' ],
  [ 'an answer of another name', H, swap('name="hearingWorkingDays"', 'name="days"'), 'contract', 'Output_hearingWorkingDays' ],
  [ 'a table without a version', H, swap(' camunda:versionTag="1.0"', ''), 'version-tag', 'HearingDeadline' ],
  [ 'a table without a time to live', H, swap(' camunda:historyTimeToLive="P2192D"', ''), 'time-to-live', 'HearingDeadline' ],
  [ 'a table of another name than its file', H, swap('decision id="HearingDeadline"', 'decision id="Deadline"'), 'file-name', 'Deadline', [ 'contract' ] ],
  [ 'a decimal answer', H, swap('typeRef="integer"', 'typeRef="double"'), 'money', 'Output_hearingWorkingDays' ],
  [ 'a deadline of no days', H, swap(/(<outputEntry id="OutputEntry_HousingAtRisk">\s*<text>)5/, '$10'), 'answer', 'OutputEntry_HousingAtRisk' ],
  [ 'a deadline in the past', H, swap(/(<outputEntry id="OutputEntry_HousingAtRisk">\s*<text>)5/, '$1-5'), 'answer', 'OutputEntry_HousingAtRisk' ],
  [ 'an answer without quotation marks', L, swap('<text>"COLLEAGUE"</text>', '<text>COLLEAGUE</text>'), 'answer', /^OutputEntry_/ ],
  [ 'a rhythm that is no period', R, swap(/(<outputEntry[^>]*>\s*<text>)"P14D"/, '$1"14 dage"'), 'answer', /^OutputEntry_/ ],
  [ 'a row with too few cells', H, swap(/<inputEntry id="InputEntry_HousingAtRisk_housingAtRisk">[\s\S]*?<\/inputEntry>/, ''), 'entry', 'Rule_HousingAtRisk' ],
  [ 'a gap between two amounts', L, swap(/&lt;= ?500000|<= ?500000/, '&lt; 499999'), 'gap', /^DecisionTable_/ ],
  [ 'a value that is not declared in a table', L, swap(/<text>"COLLEAGUE"<\/text>/, '<text>"NEIGHBOUR"</text>'), 'answer', /^OutputEntry_/ ],
  [ 'a cell that cannot be read', R, swap(/(<inputEntry[^>]*>\s*<text>)[^<]*(<\/text>)/, '$1mellem 3 og 5$2'), 'entry', /^InputEntry_/ ],

  [ 'a form that is no JSON', S, (text) => text.slice(5), 'parses', '' ],
  [ 'an empty form', S, () => '', 'parses', '' ],
  [ 'a list in place of a form', S, () => '[]', 'parses', '' ],
  [ 'a form for another engine', S, json((whole) => { whole.executionPlatform = 'Camunda Cloud'; }), 'platform', 'UserTask_AgreeSafeContact' ],
  [ 'a form of another name than its file', S, json((whole) => { whole.id = 'UserTask_InformCitizen'; }), 'file-name', 'UserTask_InformCitizen' ],
  [ 'a form that the code does not know', form('UserTask_AskTheMayor'), () => '{"id":"UserTask_AskTheMayor","executionPlatform":"Camunda Platform","executionPlatformVersion":"7.24.0","schemaVersion":18,"components":[]}', 'contract', 'UserTask_AskTheMayor' ],
  [ 'a file picker', S, json((whole) => whole.components.push({ type: 'filepicker', id: 'Field_File', key: 'file', label: 'Bilag' })), 'component', 'Field_File' ],
  [ 'a preview of documents', S, json((whole) => whole.components.push({ type: 'documentPreview', id: 'Field_Preview' })), 'component', 'Field_Preview' ],
  [ 'a dynamic list', S, json((whole) => whole.components.push({ type: 'dynamiclist', id: 'Field_List', path: 'list' })), 'component', 'Field_List' ],
  [ 'a kind of field that nobody knows', S, json((whole) => whole.components.push({ type: 'signature', id: 'Field_Sign', key: 'sign', label: 'Underskrift' })), 'component', 'Field_Sign' ],
  [ 'a field that the code does not know', S, json((whole) => whole.components.push({ type: 'textfield', id: 'Field_Dog', key: 'dog', label: 'Hund' })), 'contract', 'Field_Dog' ],
  [ 'a field without a key', S, json((whole) => whole.components.push({ type: 'textfield', id: 'Field_Dog', label: 'Hund' })), 'contract', 'Field_Dog' ],
  [ 'a field without words', S, json((whole, find) => { delete find('Field_Phone').label; }), 'label', 'Field_Phone' ],
  [ 'a field in English', S, json((whole, find) => { find('Field_Phone').label = 'Please enter the citizen\'s name'; }), 'danish', 'Field_Phone' ],
  [ 'a key twice', S, json((whole, find) => whole.components.push({ ...find('Field_Phone'), id: 'Field_Phone2' })), 'twice', 'Field_Phone2', [ 'id' ] ],
  [ 'an id twice', S, json((whole, find) => whole.components.push({ ...find('Field_Phone'), key: 'codeWord2' })), 'twice', 'Field_Phone', [ 'contract', 'id' ] ],
  [ 'an option that the code does not know', S, json((whole, find) => { find('Field_Protection').values.push({ label: 'Måske', value: 'MAYBE' }); }), 'option', 'Field_Protection' ],
  [ 'a field that only the screen demands', S, json((whole, find) => { find('Field_CodeWord').validate.required = true; }), 'required', 'Field_CodeWord' ],
  [ 'a form for a later engine', S, json((whole) => { whole.executionPlatformVersion = '8.8.0'; }), 'platform', 'UserTask_AgreeSafeContact' ],
  [ 'a field without an id', S, json((whole, find) => { delete find('Field_Phone').id; }), 'id', 'phone' ],
  [ 'a field with the id of another', S, json((whole, find) => { find('Field_Phone').id = 'Field_Mobile'; }), 'id', 'Field_Mobile' ],
  [ 'a field without an end', S, json((whole, find) => { delete find('Field_CodeWord').validate; }), 'length', 'Field_CodeWord' ],
  [ 'a choice of nothing', S, json((whole, find) => { delete find('Field_Protection').values; }), 'option', 'Field_Protection' ],
  [ 'a form without its version', S, json((whole) => { delete whole.schemaVersion; }), 'platform', 'UserTask_AgreeSafeContact' ],
  [ 'an option without words', S, json((whole, find) => { delete find('Field_Protection').values[0].label; }), 'label', 'Field_Protection' ],
  [ 'an empty text', S, json((whole) => whole.components.push({ type: 'text', id: 'Text_New', text: ' ' })), 'label', 'Text_New' ],
  [ 'a text that shows what is not known', S, json((whole) => whole.components.push({ type: 'text', id: 'Text_New', text: 'Vejret er {{weather}}' })), 'shows', 'Text_New' ],
  [ 'a table of rows that are not known', S, json((whole) => whole.components.push({ type: 'table', id: 'Table_New', label: 'Rækker', dataSource: '=weather' })), 'shows', 'Table_New' ],
  [ 'a table that shows nothing readable', S, json((whole) => whole.components.push({ type: 'table', id: 'Table_New', label: 'Rækker', dataSource: '=(' })), 'shows', 'Table_New' ],
  [ 'a date that may be a time', G, json((whole, find) => { delete find('Field_IncomeFrom').subtype; }), 'type', 'Field_IncomeFrom' ],
  [ 'a condition that cannot be read', S, json((whole, find) => { find('Field_CodeWord').conditional = { hide: '=protection == "NONE"' }; }), 'condition', 'Field_CodeWord' ],
  [ 'a condition without its sign', S, json((whole, find) => { find('Field_CodeWord').conditional = { hide: 'protection = "NONE"' }; }), 'condition', 'Field_CodeWord' ],
  [ 'a condition on a field that is elsewhere', S, json((whole, find) => { find('Field_CodeWord').conditional = { hide: '=weather = "RAIN"' }; }), 'condition', 'Field_CodeWord' ],
  [ 'a field that the code demands and the screen does not', S, json((whole, find) => { find('Field_Protection').validate.required = false; }), 'required', 'Field_Protection' ],
  [ 'a form without a field that the code demands', form('UserTask_SendGrantLetter'), json((whole, find) => { find('Field_Channel').key = undefined; }), 'required', 'UserTask_SendGrantLetter', [ 'contract' ] ],
  [ 'an amount in a number field', G, json((whole, find) => { find('Field_Income').type = 'number'; find('Field_Income').decimalDigits = 2; }), 'money', 'Field_Income' ],
  [ 'a date in a text field', G, json((whole, find) => { find('Field_IncomeFrom').type = 'textfield'; find('Field_IncomeFrom').label = 'Fra'; }), 'type', 'Field_IncomeFrom' ],
  [ 'a time where a date is asked for', G, json((whole, find) => { find('Field_IncomeFrom').subtype = 'datetime'; }), 'type', 'Field_IncomeFrom' ],
  [ 'a file of another kind', path.join(BPMN, 'processes', 'Case.cmmn'), () => '<case/>', 'kind', '' ]
];

/** Cuts the arrow that leaves an element. */
function withoutFlow(text, element) {
  const flow = new RegExp(`<bpmn:sequenceFlow id="([^"]*)"[^>]*sourceRef="${element}"[^>]*(?:/>|>[\\s\\S]*?</bpmn:sequenceFlow>)`).exec(text);
  return without(text, flow[1]);
}

function withoutCondition(text, condition) {
  const flow = [ ...text.matchAll(/<bpmn:sequenceFlow id="([^"]*)"(?:(?!<\/bpmn:sequenceFlow>)[\s\S])*?<\/bpmn:sequenceFlow>/g) ]
    .find((one) => one[0].includes(condition));
  assert.ok(flow, `${condition} is not there`);
  return without(text, flow[1]);
}

function without(text, flow) {
  return text.replace(new RegExp(`<bpmn:sequenceFlow id="${flow}"[^>]*/>`), '')
    .replace(new RegExp(`<bpmn:sequenceFlow id="${flow}"(?:(?!</bpmn:sequenceFlow>)[\\s\\S])*?</bpmn:sequenceFlow>`), '')
    .replaceAll(`<bpmn:outgoing>${flow}</bpmn:outgoing>`, '').replaceAll(`<bpmn:incoming>${flow}</bpmn:incoming>`, '')
    .replace(new RegExp(`<bpmndi:BPMNEdge id="[^"]*" bpmnElement="${flow}"[\\s\\S]*?</bpmndi:BPMNEdge>`), '');
}

/** Without the row of this id, or without each row that says this. */
function withoutRule(text, rule) {
  if (rule instanceof RegExp) {
    return text.replace(/<rule [\s\S]*?<\/rule>/g, (row) => rule.test(row) ? '' : row);
  }
  return text.replace(new RegExp(`<rule id="${rule}">[\\s\\S]*?</rule>`), '');
}

for (const [ name, file, breaking, rule, element, beside = [] ] of BREAKINGS) {
  test(`finds ${name}`, async () => {
    const right = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
    const broken = breaking(right);
    assert.notStrictEqual(broken, right, 'the breaking breaks nothing');
    const found = await check(file, broken, where);
    const hit = found.filter((one) => one.rule === rule
      && (element instanceof RegExp ? element.test(one.element) : one.element === element));
    assert.ok(hit.length > 0, `found only ${JSON.stringify(found, null, 1)}`);
    assert.deepStrictEqual([ ...new Set(found.map((one) => one.rule)) ].sort(), [ rule, ...beside ].sort());
    for (const one of found) {
      assert.ok(one.fault && one.remedy && one.file, 'a finding says what, where and what to do');
      assert.doesNotMatch(one.fault + one.remedy, /\bat .*:\d+:\d+|\bundefined\b|\[object|TypeError/);
    }
  });
}

test('at least fifty ways', () => {
  assert.ok(BREAKINGS.length >= 50);
});
