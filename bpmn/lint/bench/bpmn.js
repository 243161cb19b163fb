const path = require('node:path');

const { BpmnModdle } = require('bpmn-moddle');
const { Linter } = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');

const { isEnglish } = require('./danish');
const { finding } = require('./findings');
const { undeclared } = require('./prefixes');

const GENERATED = /^(Activity|Gateway|Event|Flow|Process|Participant|Definitions|Collaboration|StartEvent|DataObject)_[0-9][0-9a-z]{6}$|^(Activity|Gateway|Event|Flow|Process|Participant|Definitions|Collaboration|StartEvent)_(?=[a-z]*[0-9])[0-9a-z]{7}$/;

/** What bpmnlint finds, in Danish; whatever stands not here is told in its own words. */
const LINT = {
  'ad-hoc-sub-process': 'Et ad hoc-delforløb er forkert sat sammen',
  'conditional-flows': 'Efter en gateway med betingelser skal hver pil have en betingelse eller være standardvejen',
  'end-event-required': 'Forløbet har ingen slutning',
  'event-based-gateway': 'Efter en hændelsesgateway må der kun stå hændelser, og mindst to',
  'event-sub-process-typed-start-event': 'Et hændelsesforløb skal begynde med en hændelse af en bestemt art',
  'fake-join': 'To pile løber sammen i en opgave eller hændelse; saml dem i en gateway',
  'global': 'En besked, fejl eller et signal er ikke brugt, eller har intet navn',
  'label-required': 'Elementet har ingen tekst',
  'link-event': 'Et link mangler sin anden ende, eller et navn',
  'no-bpmndi': 'Elementet er ikke tegnet i diagrammet',
  'no-complex-gateway': 'En kompleks gateway bruges ikke',
  'no-disconnected': 'Elementet hænger ikke sammen med forløbet',
  'no-duplicate-sequence-flows': 'To pile går samme vej',
  'no-gateway-join-fork': 'En gateway både samler og deler; brug to',
  'no-implicit-end': 'Forløbet slutter uden en slutning her',
  'no-implicit-split': 'Forløbet deler sig uden en gateway her',
  'no-implicit-start': 'Forløbet begynder uden en start her',
  'no-inclusive-gateway': 'En inklusiv gateway bruges ikke',
  'no-overlapping-elements': 'Elementet ligger oven på et andet i diagrammet',
  'single-blank-start-event': 'Der er mere end én almindelig start',
  'single-event-definition': 'En hændelse må kun have én art',
  'start-event-required': 'Forløbet har ingen start',
  'sub-process-blank-start-event': 'Et delforløb skal begynde med en almindelig start',
  'superfluous-gateway': 'Gatewayen hverken deler eller samler',
  'superfluous-label': 'Pilen har en tekst, men ingen betingelse: den følges altid',
  'superfluous-termination': 'Slutningen afbryder, men der er intet at afbryde'
};

const WAITS = /^bpmn:(UserTask|ReceiveTask|IntermediateCatchEvent|EventBasedGateway|ManualTask)$/;
const STEPS = /^bpmn:(.*Task|CallActivity|SubProcess|AdHocSubProcess|Transaction|.*Event|.*Gateway)$/;
const NEEDS_LABEL = /^bpmn:(.*Task|CallActivity|SubProcess|StartEvent|EndEvent|BoundaryEvent|Intermediate.*Event)$/;

/**
 * Checks a model against the contract and against what the engine and Tasklist make of it.
 * @param room { contract, forms: ids of the forms that are there }
 */
async function checkBpmn(file, text, room) {
  const parsed = await parse(file, text);
  if (parsed.findings.length > 0) {
    return parsed.findings;
  }
  const { root } = parsed;
  if (undeclared(text).length > 0) {
    return undeclared(text).map((prefix) => finding(file, '', 'parses', `Forstavelsen ${prefix}: er brugt, men xmlns:${prefix} mangler øverst i filen`,
      'Hent linjen fra en anden model; motoren afviser filen uden'));
  }
  if (isOfAnotherEngine(root, text)) {
    return [ finding(file, root.id, 'platform', 'Modellen er lavet til Camunda 8',
      'Opret den på ny i Camunda Modeler som et BPMN-diagram til Camunda 7') ];
  }
  const processes = (root.rootElements || []).filter((element) => element.$type === 'bpmn:Process');
  if (processes.length === 0) {
    return [ finding(file, root.id, 'process', 'Filen har intet forløb', 'Tegn et forløb, eller slet filen') ];
  }
  const found = [ ...parsed.warnings ];
  const report = (element, rule, fault, remedy) => found.push(finding(file, element, rule, fault, remedy));
  if (!root.targetNamespace) {
    report(root.id, 'parses', 'targetNamespace mangler øverst i filen', 'Hent det fra en anden model; motoren afviser filen uden');
  }
  processes.forEach((process) => checkProcess(process, file, processes.length, room, report));
  await lint(root, report);
  return distinct(found);
}

async function parse(file, text) {
  const broken = (fault) => ({ findings: [ finding(file, '', 'parses', fault,
    'Hent den seneste gemte udgave, eller åbn filen i Camunda Modeler og gem den igen') ] });
  if (text.trim() === '') {
    return broken('Filen er tom');
  }
  try {
    const { rootElement, warnings } = await new BpmnModdle().fromXML(text);
    return { findings: [], root: rootElement, warnings: warnings.map((warning) => finding(file,
      (warning.element && warning.element.id) || warning.value || '', 'references',
      unresolved(warning), /duplicate ID/.test(warning.message) ? 'Giv det ene et andet' : 'Slet henvisningen, eller ret den til noget, der findes')) };
  }
  catch (fault) {
    return broken(/failed to parse document as|unparsable|root element|missing start tag/i.test(String(fault.message))
      ? 'Filen er ikke en BPMN-model' : `Filen kan ikke læses (${firstLine(fault.message)})`);
  }
}

function unresolved(warning) {
  const twice = /duplicate ID <([^>]*)>/.exec(warning.message);
  if (twice) {
    return `Id'et ${twice[1]} står to gange`;
  }
  return /unresolved reference/.test(warning.message) ? (warning.value ? `Der henvises til »${warning.value}«, som ikke findes` : 'En henvisning er tom')
    : `Noget i filen kan ikke læses (${firstLine(warning.message)})`;
}

function firstLine(message) {
  return String(message).split('\n')[0].slice(0, 120);
}

function isOfAnotherEngine(root, text) {
  return /Camunda Cloud/.test(root.$attrs['modeler:executionPlatform'] || '')
    || /xmlns:zeebe=/.test(text);
}

function camunda(node, name) {
  return node.$attrs && node.$attrs[`camunda:${name}`];
}

function extensions(node, type) {
  return ((node.extensionElements && node.extensionElements.values) || []).filter((value) => value.$type === type);
}

function checkProcess(process, file, processesInFile, room, report) {
  const name = path.basename(file, '.bpmn');
  if (process.isExecutable !== true) {
    report(process.id, 'executable', 'Forløbet kan ikke køres', 'Sæt flueben i »Executable« på selve forløbet');
  }
  if (processesInFile > 1) {
    report(process.id, 'one-process', 'Filen har flere forløb', 'Læg hvert forløb i sin egen fil');
  }
  else if (process.id !== name) {
    report(process.id, 'file-name', `Forløbet hedder ${process.id || 'ingenting'}, men filen ${name}.bpmn`, 'Giv dem det samme navn');
  }
  if (!/^P\d+D$/.test(camunda(process, 'historyTimeToLive') || '')) {
    report(process.id, 'time-to-live', 'Forløbet siger ikke i dage, hvor længe historikken gemmes',
      'Skriv P2192D under »History cleanup«: fem år efter sagens afslutning og lidt til');
  }
  if (!camunda(process, 'versionTag')) {
    report(process.id, 'version-tag', 'Forløbet har intet versionsmærke', 'Skriv et under »Version tag«, fx 1.1');
  }
  checkText(process.id, process.name, 'Forløbet', report);
  const begunByForm = (process.flowElements || []).some((node) => node.$type === 'bpmn:StartEvent' && camunda(node, 'formRef'));
  if (!begunByForm && camunda(process, 'isStartableInTasklist') !== 'false') {
    report(process.id, 'startable', 'Forløbet står i Tasklist, som om det kunne begyndes i hånden', 'Fjern fluebenet i »Startable«: det begyndes af andre forløb eller af koden');
  }
  checkListeners(process, room.contract, report);
  const nodes = everyNode(process);
  nodes.forEach((node) => checkNode(node, room, report));
  checkLinks(process, report);
}

function everyNode(scope) {
  return (scope.flowElements || []).flatMap((node) => [ node, ...everyNode(node) ]);
}

function checkText(element, text, what, report) {
  if (!text || text.trim() === '') {
    report(element, 'label', `${what} har ingen tekst`, 'Skriv på dansk, hvad der sker');
  }
  else if (isEnglish(text)) {
    report(element, 'danish', `»${text}« er ikke dansk`, 'Skriv teksten på dansk: den står på sagsbehandlerens skærm');
  }
}

function checkNode(node, room, report) {
  if (!node.id) {
    report('', 'id', `Et element (${node.name || node.$type.replace('bpmn:', '')}) har intet id`, 'Åbn filen i Camunda Modeler, og giv det et');
    return;
  }
  if (GENERATED.test(node.id)) {
    report(node.id, 'id', 'Elementet har et id, som Modeler har fundet på',
      `Giv det et id, der siger, hvad det er, fx ${node.$type === 'bpmn:SequenceFlow' ? 'Flow_ShelterAsked' : `${node.$type.replace('bpmn:', '')}_AskTheShelter`}, før nogen sag når dertil`);
  }
  if (NEEDS_LABEL.test(node.$type) || (isSplit(node) && !/Parallel|EventBased/.test(node.$type))) {
    checkText(node.id, node.name, 'Elementet', report);
  }
  else if (node.name) {
    checkText(node.id, node.name, 'Elementet', report);
  }
  if (node.$type === 'bpmn:SequenceFlow') {
    checkFlow(node, report);
    return;
  }
  if (WAITS.test(node.$type) && (node.outgoing || []).length === 0 && !isThrow(node)) {
    report(node.id, 'way-out', 'Herfra går ingen vej videre: sagen bliver stående for altid',
      'Tegn en pil videre, eller slet elementet');
  }
  checkWork(node, room, report);
  checkEvent(node, room, report);
  if (node.$type === 'bpmn:ExclusiveGateway' && isSplit(node)) {
    checkWays(node, room, report);
  }
}

function isSplit(node) {
  return /Gateway$/.test(node.$type) && (node.outgoing || []).length > 1;
}

function isThrow(node) {
  return node.$type === 'bpmn:IntermediateThrowEvent';
}

function checkFlow(flow, report) {
  if (!flow.sourceRef || !flow.targetRef) {
    report(flow.id, 'references', `Pilen har ingen ${flow.sourceRef ? 'ende' : 'begyndelse'}`, 'Slet den, og tegn den igen');
  }
  if (flow.conditionExpression && !flow.name) {
    report(flow.id, 'label', 'Pilen har en betingelse, men ingen tekst', 'Skriv kort på pilen, hvornår den følges');
  }
  if (flow.conditionExpression && flow.conditionExpression.language) {
    report(flow.id, 'script', 'Betingelsen er et script', 'Brug en variabel: ${navn}, ${!navn} eller ${navn == \'VÆRDI\'}');
  }
}

function checkWork(node, room, report) {
  const { contract } = room;
  if (node.$type === 'bpmn:ScriptTask') {
    report(node.id, 'script', 'Scripts bruges ikke', 'Brug en servicetask, og bed udviklerne om en delegat');
  }
  for (const attribute of [ 'class', 'expression', 'type', 'topic' ]) {
    if (camunda(node, attribute)) {
      report(node.id, 'delegate', `camunda:${attribute} bruges ikke`, 'Skriv en delegat fra bpmn/contract.json: ${…Delegate}');
    }
  }
  if (extensions(node, 'camunda:inputOutput').length > 0) {
    report(node.id, 'script', 'Ind- og udgange på elementet bruges ikke', 'Slet dem; delegaten læser selv, hvad den skal bruge');
  }
  checkListeners(node, contract, report);
  if (node.$type === 'bpmn:ServiceTask' || node.$type === 'bpmn:SendTask') {
    if (!camunda(node, 'delegateExpression') && ![ 'class', 'expression', 'type' ].some((other) => camunda(node, other))) {
      report(node.id, 'delegate', 'Servicetasken har ingen delegat', 'Vælg en fra skabelonerne, eller bed udviklerne om en ny');
    }
  }
  if (node.$type === 'bpmn:BusinessRuleTask') {
    checkDecisionTask(node, report);
  }
  if (node.$type === 'bpmn:UserTask') {
    checkUserTask(node, room, report);
  }
  if (node.$type === 'bpmn:StartEvent') {
    checkStartForm(node, room, report);
  }
  checkLoop(node, contract, report);
  if (node.$type === 'bpmn:CallActivity') {
    checkMappings(node, contract, report);
    const keyed = extensions(node, 'camunda:in').some((entry) => entry.businessKey === '#{execution.processBusinessKey}');
    if (!keyed) {
      report(node.id, 'business-key', 'Sagens nummer følger ikke med ind i det kaldte forløb',
        'Vælg »Business key« under »In mappings«, og skriv #{execution.processBusinessKey}');
    }
    if (camunda(node, 'calledElementBinding') !== 'latest') {
      report(node.id, 'binding', 'Det kaldte forløb er ikke bundet til den seneste udgave', 'Vælg »Binding: latest«');
    }
  }
}

function checkDecisionTask(node, report) {
  if (!camunda(node, 'decisionRef')) {
    report(node.id, 'decision', 'Opgaven peger ikke på en tabel', 'Vælg tabellen under »Implementation: DMN«');
    return;
  }
  if (!camunda(node, 'resultVariable') || camunda(node, 'mapDecisionResult') !== 'singleEntry') {
    report(node.id, 'decision', 'Tabellens svar kommer ikke med videre', 'Skriv svarets navn under »Result variable«, og vælg »Map decision result: singleEntry«');
  }
  if (camunda(node, 'decisionRefBinding') !== 'latest') {
    report(node.id, 'binding', 'Tabellen er ikke bundet til den seneste udgave', 'Vælg »Binding: latest«');
  }
}

function checkStartForm(node, room, report) {
  const form = camunda(node, 'formRef');
  if (!form) {
    if (room.contract.forms[node.id]) {
      report(node.id, 'form', 'Starten har ingen formular', `Vælg »Camunda Forms«, skriv ${node.id}, og »latest«`);
    }
    return;
  }
  if (!room.forms.has(form)) {
    report(node.id, 'form', `Formularen ${form} findes ikke i mappen forms`, 'Opret den, eller ret navnet');
  }
  if (camunda(node, 'formRefBinding') !== 'latest') {
    report(node.id, 'binding', 'Formularen er ikke bundet til den seneste udgave', 'Vælg »Binding: latest«');
  }
}

function checkLoop(node, contract, report) {
  const loop = node.loopCharacteristics;
  if (!loop) {
    return;
  }
  const times = /^[$#]\{(\w+)\}$/.exec((loop.loopCardinality && loop.loopCardinality.body) || camunda(loop, 'collection') || '');
  if (!times || !contract.variables[times[1]]) {
    report(node.id, 'contract', times ? `Antallet af gange er »${times[1]}«, som ikke kendes` : 'Gentagelsen siger ikke, hvor mange gange',
      'Skriv et antal fra bpmn/contract.json under »Loop cardinality«, fx ${regulatedCases}');
  }
}

/** What a called process is given and gives back: by the names of the contract, and a fixed value only where declared. */
function checkMappings(node, contract, report) {
  const mappings = [ ...extensions(node, 'camunda:in'), ...extensions(node, 'camunda:out') ].filter((mapping) => !mapping.businessKey);
  for (const { variables, source, sourceExpression, target } of mappings) {
    for (const name of [ source, target ].filter((name) => name && !contract.variables[name])) {
      report(node.id, 'contract', `Variablen »${name}« kendes ikke`, 'Brug et navn fra bpmn/contract.json, eller bed udviklerne om at tilføje det');
    }
    const declared = contract.variables[target] || [];
    if (variables === 'all') {
      report(node.id, 'mapping', 'Alle sagens variabler følger med', 'Vælg dem, det kaldte forløb skal bruge');
    }
    else if (!target || (!source && !sourceExpression)) {
      report(node.id, 'mapping', 'En variabel mangler sit ene navn', 'Skriv både »Source« og »Target«');
    }
    else if (/^\w+$/.test(sourceExpression || '') && !declared.includes(sourceExpression)) {
      report(node.id, 'contract', `Værdien ${sourceExpression} af »${target}« kendes ikke`, `Brug en af ${declared.join(', ') || 'dem i bpmn/contract.json'}`);
    }
  }
}

function checkListeners(node, contract, report) {
  for (const listener of [ ...extensions(node, 'camunda:executionListener'), ...extensions(node, 'camunda:taskListener') ]) {
    const bean = (/^\$\{(\w+)\}$/.exec(listener.delegateExpression || '') || [])[1];
    if (!contract.listeners.includes(bean)) {
      report(node.id, 'listener', 'Lytteren kendes ikke', 'Brug en fra bpmn/contract.json, eller bed udviklerne');
    }
    if (!listener.event) {
      report(node.id, 'listener', 'Lytteren siger ikke, hvornår den kaldes', 'Vælg det under »Event type«');
    }
  }
}

function checkUserTask(node, room, report) {
  const form = camunda(node, 'formRef');
  if (!form) {
    report(node.id, 'form', 'Opgaven har ingen formular', `Vælg »Camunda Forms«, skriv ${GENERATED.test(node.id) ? 'opgavens nye id' : node.id}, og »latest«`);
  }
  else {
    if (form !== node.id) {
      report(node.id, 'form', `Formularen hedder ${form}, men opgaven ${node.id}`, 'Giv formularen opgavens navn');
    }
    if (!room.forms.has(form)) {
      report(node.id, 'form', `Formularen ${form} findes ikke i mappen forms`, 'Opret den, eller ret navnet');
    }
    if (camunda(node, 'formRefBinding') !== 'latest') {
      report(node.id, 'binding', 'Formularen er ikke bundet til den seneste udgave', 'Vælg »Binding: latest«');
    }
  }
  const groups = (camunda(node, 'candidateGroups') || '').split(',').map((group) => group.trim()).filter(Boolean);
  if (groups.length === 0) {
    report(node.id, 'group', 'Opgaven hører ikke til nogen gruppe', 'Skriv sagsbehandlere eller teamledere under »Candidate groups«');
  }
  groups.filter((group) => !room.contract.groups.includes(group))
    .forEach((group) => report(node.id, 'group', `Gruppen »${group}« findes ikke`, `Brug en af ${room.contract.groups.join(', ')}`));
  if (!(node.documentation || []).some((text) => text.text && text.text.trim())) {
    report(node.id, 'documentation', 'Opgaven har ingen beskrivelse', 'Skriv under »Documentation«, hvad der skal gøres, og hvilken paragraf det hviler på');
  }
}

function checkEvent(node, room, report) {
  for (const definition of node.eventDefinitions || []) {
    const kind = definition.$type.replace('bpmn:', '').replace('EventDefinition', '');
    if (kind === 'Timer') {
      checkTimer(node, definition, report);
    }
    if (kind === 'Message' && !definition.messageRef) {
      report(node.id, 'event', 'Hændelsen siger ikke, hvilken besked den venter på', 'Vælg beskeden under »Message«');
    }
    if (kind === 'Error') {
      const code = definition.errorRef && definition.errorRef.errorCode;
      report(node.id, 'event', code ? `Fejlen ${code} kaster ingen delegat` : 'Fejlhændelsen har ingen kode',
        'Fejl bruges ikke i modellerne endnu: brug en gateway efter delegatens svar, eller bed udviklerne');
    }
    if ([ 'Signal', 'Escalation', 'Compensate', 'Conditional', 'Cancel' ].includes(kind)) {
      report(node.id, 'event', `Hændelser af arten ${kind} bruges ikke`, 'Brug en besked eller et tidspunkt');
    }
  }
  if (node.$type === 'bpmn:ReceiveTask' && !node.messageRef) {
    report(node.id, 'event', 'Opgaven siger ikke, hvilken besked den venter på', 'Vælg beskeden under »Message«');
  }
  if (node.$type === 'bpmn:IntermediateCatchEvent' && (node.eventDefinitions || []).length === 0) {
    report(node.id, 'event', 'Hændelsen venter på ingenting', 'Vælg, om den venter på en besked eller et tidspunkt');
  }
  if (node.$type === 'bpmn:BoundaryEvent' && (node.outgoing || []).length === 0) {
    report(node.id, 'way-out', 'Fra hændelsen går ingen vej videre', 'Tegn en pil til det, der så skal ske');
  }
}

function checkTimer(node, definition, report) {
  const times = [ 'timeDate', 'timeDuration', 'timeCycle' ].filter((time) => definition[time]
    && String(definition[time].body || '').trim());
  if (times.length !== 1) {
    report(node.id, 'event', 'Tidspunktet er ikke udfyldt', 'Vælg »Date«, og skriv et tidspunkt fra bpmn/contract.json, fx ${tenancyEndsAt}');
  }
  else if (times[0] === 'timeDuration') {
    report(node.id, 'event', 'En varighed tæller fra den dag, sagen når hertil, og flytter sig ikke med sagens datoer',
      'Brug »Date« og et tidspunkt fra bpmn/contract.json');
  }
}

/** Every answer has one way: each declared value is tried, or yes and no. */
function checkWays(gateway, room, report) {
  const ways = gateway.outgoing.filter((flow) => flow !== gateway.default).map((flow) => way((flow.conditionExpression || {}).body || ''));
  const variables = new Set(ways.map((one) => one && one.variable));
  if (!ways.every(Boolean) || variables.size > 1) {
    if (!gateway.default && gateway.outgoing.every((flow) => flow.conditionExpression)) {
      report(gateway.id, 'every-answer', 'Det kan ikke ses, at hvert svar har en vej', 'Lad alle pile spørge om den samme variabel, eller gør en af dem til standardvej');
    }
    return;
  }
  const answers = ways.some((one) => one.flag) ? [ 'ja', 'nej' ] : room.contract.variables[[ ...variables ][0]] || [];
  const without = answers.filter((answer) => !ways.some((one) => one.takes(answer)));
  const twice = answers.filter((answer) => ways.filter((one) => one.takes(answer)).length > 1);
  if (without.length > 0 && !gateway.default) {
    report(gateway.id, 'every-answer', `Svaret ${without.join(' og ')} har ingen vej`,
      'Tegn en pil for det, eller gør en af pilene til standardvej');
  }
  if (twice.length > 0) {
    report(gateway.id, 'one-way', `Svaret ${twice.join(' og ')} har mere end én vej`, 'Ret betingelserne, så hvert svar følger én pil');
  }
}

/** A condition by the answers that it takes; nothing where it cannot be read. */
function way(condition) {
  const flag = /^\$\{(!?)(\w+)\}$/.exec(condition);
  const comparison = /^\$\{(\w+) (==|!=) '(\w+)'\}$/.exec(condition);
  if (flag) {
    return { variable: flag[2], flag: true, takes: (answer) => (answer === 'ja') === (flag[1] === '') };
  }
  return comparison ? { variable: comparison[1], flag: false, takes: (answer) => (answer === comparison[3]) === (comparison[2] === '==') } : undefined;
}

function checkLinks(process, report) {
  const links = everyNode(process).filter((node) => (node.eventDefinitions || [])
    .some((definition) => definition.$type === 'bpmn:LinkEventDefinition'));
  for (const link of links) {
    const name = link.eventDefinitions[0].name;
    const others = links.filter((other) => other.$type !== link.$type && other.eventDefinitions[0].name === name);
    if (!name || others.length === 0) {
      report(link.id, 'link', 'Linket har ingen anden ende', 'Giv de to ender det samme linknavn');
    }
  }
}

async function lint(root, report) {
  const linter = new Linter({ config: { extends: [ 'bpmnlint:recommended', 'plugin:udslusning/recommended' ] },
    resolver: new NodeResolver() });
  const found = await linter.lint(root);
  for (const [ rule, faults ] of Object.entries(found)) {
    for (const fault of faults) {
      if (/contract$/.test(rule)) {
        report(fault.id, 'contract', fault.message.split('. ')[0].replace(/\.$/, ''), 'Brug et navn fra bpmn/contract.json, eller bed udviklerne om at tilføje det');
      }
      else if (rule === 'rule-error' || fault.category === 'rule-error') {
        report(fault.id, 'lint', 'Kontrollen kunne ikke læse elementet', 'Tegn elementet om');
      }
      else if (rule !== 'label-required') {
        report(fault.id, rule, LINT[rule] || fault.message, 'Ret det i Camunda Modeler; bpmnlint-vinduet viser stedet');
      }
    }
  }
}

function distinct(found) {
  const seen = new Set();
  return found.filter((one) => {
    const key = JSON.stringify([ one.element, one.rule, one.fault ]);
    return !seen.has(key) && seen.add(key);
  });
}

module.exports = { LINT, checkBpmn, everyNode, extensions, camunda, STEPS };
