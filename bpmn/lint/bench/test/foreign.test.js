/*
 * Files that others made, or that are no such files at all: plain words, and never a stack trace.
 */
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');

const { BPMN, check, filesIn, room } = require('../room');

process.chdir(path.join(BPMN, 'lint'));
const where = room();

const BPMN_HEAD = '<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" '
  + 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" '
  + 'xmlns:zeebeless="urn:x" id="Definitions_1" targetNamespace="x">';

/** name, file, text, the rules that must be among the findings */
const FOREIGN = [
  [ 'two pools that send each other messages', 'Pools.bpmn', `${BPMN_HEAD}<collaboration id="Collaboration_1"><participant id="Participant_1" name="Customer" processRef="Process_1"/><participant id="Participant_2" processRef="Process_2"/></collaboration><process id="Process_1"><startEvent id="s"/></process><process id="Process_2"/></definitions>`, [ 'executable', 'one-process' ] ],
  [ 'a choreography', 'Choreography.bpmn', `${BPMN_HEAD}<choreography id="c"/></definitions>`, [ 'process' ] ],
  [ 'definitions of nothing', 'Nothing.bpmn', `${BPMN_HEAD}</definitions>`, [ 'process' ] ],
  [ 'a process of nothing', 'Empty.bpmn', `${BPMN_HEAD}<process id="Empty" isExecutable="true"/></definitions>`, [ 'time-to-live', 'start-event-required' ] ],
  [ 'elements without ids', 'NoIds.bpmn', `${BPMN_HEAD}<process id="NoIds"><startEvent/><task name="Check order"/><endEvent/></process></definitions>`, [ 'no-disconnected' ] ],
  [ 'arrows to nowhere', 'Nowhere.bpmn', `${BPMN_HEAD}<process id="Nowhere"><startEvent id="s"><outgoing>f</outgoing></startEvent><sequenceFlow id="f" sourceRef="s" targetRef="gone"/></process></definitions>`, [ 'references' ] ],
  [ 'signals, compensation, an ad hoc part', 'Wild.bpmn', `${BPMN_HEAD}<process id="Wild" isExecutable="true"><startEvent id="s"><signalEventDefinition/></startEvent><adHocSubProcess id="a"><task id="t"/></adHocSubProcess><task id="u" isForCompensation="true"/><boundaryEvent id="b" attachedToRef="a"><compensateEventDefinition/></boundaryEvent></process></definitions>`, [ 'event' ] ],
  [ 'extensions of a third maker', 'Third.bpmn', `${BPMN_HEAD}<process id="Third" isExecutable="true"><extensionElements><x:y xmlns:x="urn:y" a="1"/></extensionElements><userTask id="u" x:z="1" xmlns:x="urn:y"/></process></definitions>`, [ 'form', 'group' ] ],
  [ 'a model of Camunda 8', 'Eight.bpmn', '<?xml version="1.0"?><bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="D"><bpmn:process id="Eight"/></bpmn:definitions>', [ 'platform' ] ],
  [ 'a web page', 'Page.bpmn', '<!doctype html><html><body>Hej</body></html>', [ 'parses' ] ],
  [ 'an entity that would read a file', 'Entity.bpmn', '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D"><process id="Entity" name="&x;"/></definitions>', [ 'executable' ] ],
  [ 'bytes', 'Bytes.bpmn', '\u0000\u0001\u0002\uFFFD', [ 'parses' ] ],
  [ 'a very deep nesting', 'Deep.bpmn', `${BPMN_HEAD}<process id="Deep">${'<subProcess id="x">'.repeat(400)}${'</subProcess>'.repeat(400)}</process></definitions>`, [] ],
  [ 'a DMN of an earlier version', 'Old.dmn', '<definitions xmlns="http://www.omg.org/spec/DMN/20151101/dmn.xsd" id="d"><decision id="Old"/></definitions>', [ 'parses' ] ],
  [ 'a literal expression', 'Literal.dmn', '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x"><decision id="Literal" name="Rente"><literalExpression id="l"><text>1 + 1</text></literalExpression></decision></definitions>', [ 'decision', 'contract' ] ],
  [ 'a collecting table', 'Collect.dmn', '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x"><decision id="Collect" name="Saml"><decisionTable id="t" hitPolicy="COLLECT"><output id="o" name="x" typeRef="string"/></decisionTable></decision></definitions>', [ 'hit-policy' ] ],
  [ 'a table without columns', 'Bare.dmn', '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x"><decision id="Bare" name="Bar"><decisionTable id="t"/></decision></definitions>', [ 'gap' ] ],
  [ 'a table whose answers have no names', 'Unnamed.dmn', '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x"><decision id="Unnamed" name="Uden navn"><decisionTable id="t"><input id="i"/><output id="o"/></decisionTable></decision></definitions>', [ 'contract' ] ],
  [ 'a BPMN in a DMN', 'Wrong.dmn', `${BPMN_HEAD}</definitions>`, [ 'parses' ] ],
  [ 'a form of numbers', 'Number.form', '42', [ 'parses' ] ],
  [ 'a form of nothing', 'Null.form', 'null', [ 'parses' ] ],
  [ 'a form whose parts are texts', 'Texts.form', '{"id":"Texts","components":["a",null,1]}', [] ],
  [ 'a form of ours with parts of another kind', 'UserTask_SignAgreement.form', '{"id":"UserTask_SignAgreement","components":[null,3,{"type":"select","id":7,"key":8,"values":{"a":1}}]}', [] ],
  [ 'settings in place of a form', 'Settings.form', '{"name":"x","version":"1"}', [ 'parses' ] ],
  [ 'a case model', 'Case.cmmn', '<cmmn:definitions xmlns:cmmn="http://www.omg.org/spec/CMMN/20151109/MODEL"/>', [ 'kind' ] ]
];

function plain(found) {
  for (const one of found) {
    assert.ok(one.fault && one.remedy && one.file, JSON.stringify(one));
    assert.doesNotMatch(one.fault + one.remedy, /\bat .*:\d+:\d+|\bundefined\b|\[object|TypeError|Cannot read/, JSON.stringify(one));
  }
}

for (const [ name, file, text, rules ] of FOREIGN) {
  test(`speaks plainly of ${name}`, async () => {
    const found = await check(path.join(BPMN, 'processes', file), text, where);
    plain(found);
    rules.forEach((rule) => assert.ok(found.some((one) => one.rule === rule), `${rule} is not in ${JSON.stringify(found)}`));
    assert.ok(found.length > 0, 'a foreign file does not fit');
  });
}

const folder = process.env.FOREIGN_MODELS;
for (const file of folder ? filesIn(folder) : []) {
  test(`speaks plainly of ${path.relative(folder, file)}`, async () => {
    const found = await check(file, fs.readFileSync(file, 'utf8'), where, path.relative(folder, file));
    plain(found);
    console.log(`${path.relative(folder, file)}: ${found.length} findings, ${[ ...new Set(found.map((one) => one.rule)) ].join(' ')}`);
  });
}
