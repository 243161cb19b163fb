const path = require('node:path');

const { DmnModdle } = require('dmn-moddle');

const { isEnglish } = require('./danish');
const { finding } = require('./findings');
const { undeclared } = require('./prefixes');
const { unknown, belowZero } = require('./table-inputs.json');

const MOST_CASES = 200000;

/**
 * Checks a decision table: for every case exactly one row.
 * @param room { contract }
 */
async function checkDmn(file, text, room) {
  const report = (element, rule, fault, remedy) => found.push(finding(file, element, rule, fault, remedy));
  const found = [];
  let root;
  if (text.trim() === '') {
    return [ finding(file, '', 'parses', 'Filen er tom', 'Hent den seneste gemte udgave') ];
  }
  if (/xmlns:zeebe=/.test(text) || /executionPlatform="Camunda Cloud"/.test(text)) {
    return [ finding(file, '', 'platform', 'Tabellen er lavet til Camunda 8', 'Opret den som et DMN-diagram til Camunda 7') ];
  }
  if (!/https:\/\/www\.omg\.org\/spec\/DMN\/20191111\/MODEL\//.test(text) && /omg\.org\/spec\/DMN/.test(text)) {
    return [ finding(file, '', 'parses', 'Tabellen er skrevet i en anden udgave af DMN end 1.3', 'Åbn den i Camunda Modeler, og gem den igen') ];
  }
  try {
    ({ rootElement: root } = await new DmnModdle().fromXML(text));
  }
  catch (fault) {
    return [ finding(file, '', 'parses', 'Filen er ikke en DMN-tabel', 'Hent den seneste gemte udgave, eller gem den igen i Camunda Modeler') ];
  }
  if (undeclared(text).length > 0) {
    return undeclared(text).map((prefix) => finding(file, '', 'parses', `Forstavelsen ${prefix}: er brugt, men xmlns:${prefix} mangler øverst i filen`,
      'Hent linjen fra en anden tabel; motoren afviser filen uden'));
  }
  if (!root.namespace || !root.name) {
    report(root.id, 'parses', `${root.namespace ? 'name' : 'namespace'} mangler øverst i filen`, 'Hent det fra en anden tabel; motoren afviser filen uden');
  }
  (root.drgElement || []).filter((element) => element.$type === 'dmn:InputData' && !element.name).forEach((element) =>
    report(element.id, 'label', 'Spørgsmålet har intet navn i tegningen', 'Skriv det på dansk'));
  const decisions = (root.drgElement || []).filter((element) => element.$type === 'dmn:Decision');
  if (decisions.length === 0) {
    return [ finding(file, root.id, 'decision', 'Filen har ingen beslutning', 'Tegn en, eller slet filen') ];
  }
  for (const decision of decisions) {
    checkDecision(decision, path.basename(file, '.dmn'), room, report);
  }
  return found;
}

function checkDecision(decision, name, room, report) {
  if (decision.id !== name) {
    report(decision.id, 'file-name', `Beslutningen hedder ${decision.id || 'ingenting'}, men filen ${name}.dmn`, 'Giv dem det samme navn');
  }
  if (!room.contract.decisions.includes(decision.id)) {
    report(decision.id, 'contract', decision.id ? `Tabellen »${decision.id}« kendes ikke af koden` : 'Tabellen har intet id', 'Brug et navn fra bpmn/contract.json, eller bed udviklerne');
  }
  const attributes = decision.$attrs || {};
  if (!/^P\d+D$/.test(attributes['camunda:historyTimeToLive'] || '')) {
    report(decision.id, 'time-to-live', 'Tabellen siger ikke i dage, hvor længe historikken gemmes', 'Skriv P2192D under »History cleanup«');
  }
  if (!attributes['camunda:versionTag']) {
    report(decision.id, 'version-tag', 'Tabellen har intet versionsmærke', 'Skriv et under »Version tag«, fx 1.1');
  }
  if (!decision.name || isEnglish(decision.name)) {
    report(decision.id, 'danish', 'Tabellen har intet dansk navn', 'Skriv et');
  }
  const table = decision.decisionLogic;
  if (!table || table.$type !== 'dmn:DecisionTable') {
    report(decision.id, 'decision', 'Beslutningen er ikke en tabel', 'Lav den som en »Decision table«: kun en tabel kan kontrolleres række for række');
    return;
  }
  if (table.hitPolicy && table.hitPolicy !== 'UNIQUE') {
    report(table.id, 'hit-policy', `Tabellen vælger efter ${table.hitPolicy}`, 'Vælg UNIQUE: så gælder altid præcis én række');
    return;
  }
  checkColumns(table, room, report);
  checkRows(table, room, report);
}

function checkColumns(table, room, report) {
  (table.input || []).forEach((input) => {
    const variable = ((input.inputExpression || {}).text || '').trim();
    if (!room.contract.variables[variable]) {
      report(input.id, 'contract', variable ? `Kolonnen spørger om »${variable}«, som ikke kendes` : 'Kolonnen spørger ikke om noget', 'Brug et navn fra bpmn/contract.json, eller bed udviklerne');
    }
    checkType(input.id, (input.inputExpression || {}).typeRef, 'Spørgsmålet', report);
    if (!input.label || isEnglish(input.label)) {
      report(input.id, 'danish', 'Kolonnen har ingen dansk overskrift', 'Skriv spørgsmålet på dansk');
    }
  });
  (table.output || []).forEach((output) => {
    if (!room.contract.variables[output.name]) {
      report(output.id, 'contract', output.name ? `Svaret hedder »${output.name}«, som ikke kendes` : 'Svaret har intet navn', 'Brug et navn fra bpmn/contract.json, eller bed udviklerne');
    }
    if (!output.label || isEnglish(output.label)) {
      report(output.id, 'danish', 'Svaret har ingen dansk overskrift', 'Skriv den på dansk');
    }
    checkType(output.id, output.typeRef, 'Svaret', report);
    if (output.typeRef === 'double' || output.typeRef === 'long' || output.typeRef === 'number') {
      report(output.id, 'money', 'Svaret må ikke være et kommatal', 'Vælg typen integer eller string; beløb står i øre');
    }
  });
}

function checkType(element, type, what, report) {
  if (!type) {
    report(element, 'type', `${what} siger ikke, af hvilken art det er`, 'Vælg string, integer eller boolean under »Type«');
  }
}

function checkRows(table, room, report) {
  const rules = table.rule || [];
  if (rules.length === 0) {
    report(table.id, 'gap', 'Tabellen har ingen rækker', 'Skriv mindst én');
    return;
  }
  if ((table.input || []).length === 0 || (table.output || []).length === 0) {
    report(table.id, 'entry', 'Tabellen mangler en kolonne', 'Den skal have mindst ét spørgsmål og ét svar');
    return;
  }
  const ragged = rules.filter((rule) => (rule.inputEntry || []).length !== table.input.length || (rule.outputEntry || []).length !== table.output.length);
  if (ragged.length > 0) {
    ragged.forEach((rule) => report(rule.id, 'entry', `Række ${rules.indexOf(rule) + 1} har ikke et felt i hver kolonne`, 'Åbn tabellen i Camunda Modeler, og skriv rækken igen'));
    return;
  }
  const readable = rules.map((rule) => rule.inputEntry.map((entry) => test((entry.text || '').trim())));
  rules.forEach((rule, row) => {
    if (!rule.description || rule.description.trim() === '') {
      report(rule.id, 'source', `Række ${row + 1} siger ikke, hvorfra den er`, 'Skriv kilden i kolonnen »Annotations«, fx Kommunens valg (FVL § 19)');
    }
    readable[row].forEach((one, column) => {
      if (!one) {
        report(rule.inputEntry[column].id, 'entry', `Række ${row + 1}: »${(rule.inputEntry[column].text || '').trim()}« kan ikke læses`, 'Skriv et tal, en tekst i anførselstegn, true, false, null, < 5, [1..5] eller -');
      }
    });
    rule.outputEntry.forEach((entry, column) => checkAnswer(entry, table.output[column], row, room, report));
  });
  if (readable.flat().every(Boolean) && table.input.every((input) => (input.inputExpression || {}).typeRef)) {
    checkCases(table, rules, readable, room, report);
  }
}

function checkAnswer(entry, output, row, room, report) {
  const text = (entry.text || '').trim();
  const values = room.contract.variables[output.name] || [];
  if (text === '') {
    report(entry.id, 'answer', `Række ${row + 1} har intet svar`, 'Skriv et');
  }
  else if (output.typeRef === 'integer' && !/^-?\d+$/.test(text)) {
    report(entry.id, 'answer', `Række ${row + 1}: svaret er ikke et helt tal`, 'Skriv et helt tal; 5.000 kr. er 500000 øre');
  }
  else if (output.typeRef === 'integer' && Number(text) < 1) {
    report(entry.id, 'answer', `Række ${row + 1}: svaret ${text} er ikke positivt`, 'Skriv mindst 1');
  }
  else if (output.typeRef === 'string' && !/^"[^"]*"$/.test(text)) {
    report(entry.id, 'answer', `Række ${row + 1}: svaret ${text} står ikke i anførselstegn`, `Skriv "${text.replaceAll('"', '')}"`);
  }
  else if (/Interval$/.test(output.name) && !/^"P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?"$/.test(text)) {
    report(entry.id, 'answer', `Række ${row + 1}: svaret ${text} er ikke et tidsrum`, 'Skriv "P14D" for 14 dage, "P1M" for en måned');
  }
  else if (output.typeRef === 'string' && values.length > 0 && !values.includes(text.replaceAll('"', ''))) {
    report(entry.id, 'answer', `Række ${row + 1}: svaret ${text} kendes ikke`, `Skriv et af ${values.map((value) => `"${value}"`).join(', ')}`);
  }
}

/** A test of one cell as a function of a value; nothing where it cannot be read. */
function test(text) {
  if (text === '' || text === '-') {
    return { holds: () => true, numbers: [], texts: [], asksForNull: false };
  }
  const not = /^not\((.*)\)$/.exec(text);
  if (not) {
    const inner = test(not[1]);
    return inner && { ...inner, holds: (value) => !inner.holds(value) };
  }
  const parts = text.split(',').map((part) => single(part.trim()));
  return parts.every(Boolean) ? {
    holds: (value) => parts.some((part) => part.holds(value)),
    numbers: parts.flatMap((part) => part.numbers), texts: parts.flatMap((part) => part.texts),
    asksForNull: parts.some((part) => part.asksForNull)
  } : undefined;
}

function single(text) {
  const part = (holds, numbers = [], texts = [], asksForNull = false) => ({ holds, numbers, texts, asksForNull });
  const number = /^-?\d+$/.exec(text);
  const bound = /^(<=|>=|<|>)\s*(-?\d+)$/.exec(text);
  const range = /^([[\](])(-?\d+)\.\.(-?\d+)([\])[])$/.exec(text);
  const string = /^"([^"]*)"$/.exec(text);
  if (text === 'null') {
    return part((value) => value === null, [], [], true);
  }
  if (text === 'true' || text === 'false') {
    return part((value) => value === (text === 'true'));
  }
  if (number) {
    return part((value) => value === Number(text), [ Number(text) ]);
  }
  if (bound) {
    const limit = Number(bound[2]);
    const holds = { '<': (value) => value < limit, '<=': (value) => value <= limit, '>': (value) => value > limit, '>=': (value) => value >= limit };
    return part((value) => typeof value === 'number' && holds[bound[1]](value), [ limit ]);
  }
  if (range) {
    const [ low, high ] = [ Number(range[2]), Number(range[3]) ];
    return part((value) => typeof value === 'number' && (range[1] === '[' ? value >= low : value > low)
      && (range[4] === ']' ? value <= high : value < high), [ low, high ]);
  }
  return string ? part((value) => value === string[1], [], [ string[1] ]) : undefined;
}

/** Tries every kind of case: each declared value, and the numbers at and beside each limit. */
function checkCases(table, rules, readable, room, report) {
  const columns = table.input.map((input, column) => {
    const tests = readable.map((row) => row[column]);
    const type = (input.inputExpression || {}).typeRef;
    const variable = ((input.inputExpression || {}).text || '').trim();
    const declared = room.contract.variables[variable] || [];
    const nulls = unknown[variable] || tests.some((one) => one.asksForNull) ? [ null ] : [];
    if (type === 'boolean') {
      return [ true, false, ...nulls ];
    }
    if (type === 'string') {
      const texts = [ ...new Set([ ...declared, ...tests.flatMap((one) => one.texts) ]) ];
      return [ ...(texts.length > 0 ? texts : [ 'noget andet' ]), ...nulls ];
    }
    const numbers = new Set([ 0, ...(belowZero[variable] ? [ -1 ] : []) ]);
    tests.flatMap((one) => one.numbers).forEach((number) => [ number - 1, number, number + 1 ]
      .filter((near) => near >= 0 || belowZero[variable]).forEach((near) => numbers.add(near)));
    return [ ...[ ...numbers ].sort((one, other) => one - other), ...nulls ];
  });
  if (columns.reduce((cases, column) => cases * column.length, 1) > MOST_CASES) {
    report(table.id, 'too-large', 'Tabellen er for stor til at blive prøvet række for række', 'Del den i flere');
    return;
  }
  const told = new Set();
  const tell = (element, rule, fault, remedy) => !told.has(rule + element) && told.add(rule + element) && report(element, rule, fault, remedy);
  walk(columns, [], (values) => {
    const hits = rules.filter((rule, row) => readable[row].every((one, column) => one.holds(values[column])));
    const words = values.map((value, column) => `${table.input[column].label} = ${value === null ? 'ikke oplyst' : value}`).join(', ');
    if (hits.length === 0) {
      tell(table.id, 'gap', `Ingen række passer, når ${words}`, 'Skriv en række for det, eller udvid en');
    }
    if (hits.length > 1) {
      tell(hits[1].id, 'overlap', `Række ${rules.indexOf(hits[0]) + 1} og ${rules.indexOf(hits[1]) + 1} passer begge, når ${words}`, 'Ret den ene, så kun én passer');
    }
  });
}

function walk(columns, values, visit) {
  if (values.length === columns.length) {
    visit(values);
    return;
  }
  columns[values.length].forEach((value) => walk(columns, [ ...values, value ], visit));
}

module.exports = { checkDmn };
