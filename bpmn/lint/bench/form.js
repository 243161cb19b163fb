const path = require('node:path');

const { isEnglish } = require('./danish');
const { namesIn } = require('./feel');
const { finding } = require('./findings');
const requiredInUseCases = require('./required-in-use-cases.json').fields;

/** What form-js 1.8.7, which Tasklist brings, can show and send. */
const INPUTS = [ 'textfield', 'textarea', 'number', 'datetime', 'checkbox', 'radio', 'select', 'checklist', 'taglist' ];
const SHOWN = [ 'text', 'html', 'group', 'separator', 'spacer', 'table', 'expression', 'image' ];
const UNUSABLE = {
  filepicker: 'Tasklist kan ikke vise en filvælger, og så vises slet ingen af felterne',
  documentPreview: 'Tasklist kan ikke vise et dokument, og så vises slet ingen af felterne',
  dynamiclist: 'En dynamisk liste, der har været rørt, spærrer for at sende formularen',
  iframe: 'En side i formularen kan vise borgerens oplysninger til andre',
  button: 'En knap i formularen gemmer ikke i sagen'
};

/**
 * Checks a form against the record that takes it.
 * @param room { contract }
 */
function checkForm(file, text, room) {
  let form;
  try {
    form = JSON.parse(text);
  }
  catch (fault) {
    return [ finding(file, '', 'parses', text.trim() === '' ? 'Filen er tom' : 'Filen er ikke JSON', 'Hent den seneste gemte udgave, eller gem den igen i Camunda Modeler') ];
  }
  if (form === null || typeof form !== 'object' || !Array.isArray(form.components)) {
    return [ finding(file, '', 'parses', 'Filen er ikke en formular', 'Opret den i Camunda Modeler som en formular til Camunda 7') ];
  }
  const found = [];
  const report = (element, rule, fault, remedy) => found.push(finding(file, element, rule, fault, remedy));
  if (form.executionPlatform !== 'Camunda Platform') {
    report(form.id, 'platform', 'Formularen er ikke lavet til Camunda 7', 'Opret den som en formular til Camunda 7');
  }
  const name = path.basename(file, '.form');
  if (form.id !== name) {
    report(form.id, 'file-name', `Formularen hedder ${form.id}, men filen ${name}.form`, 'Giv dem det samme navn');
  }
  const fields = room.contract.forms[name] || room.contract.forms[form.id];
  if (!fields) {
    report(form.id, 'contract', 'Formularen kendes ikke af koden', 'Bed udviklerne om en modtager til den, eller ret navnet');
    return found;
  }
  const components = everyComponent(form);
  twice(components, 'id', 'Navnet', report);
  twice(components.filter((component) => component.key), 'key', 'Nøglen', report);
  const asked = new Set([ ...Object.keys(fields), ...components.map((component) => component.key) ]);
  components.forEach((component) => {
    checkComponent(component, room.contract.forms[name] ? name : form.id, fields, room, report);
    checkCondition(component, asked, report);
  });
  return found;
}

function everyComponent(parent) {
  return (parent.components || []).flatMap((component) => [ component, ...everyComponent(component) ]);
}

function twice(components, attribute, what, report) {
  const seen = new Set();
  for (const component of components) {
    if (component[attribute] && seen.has(component[attribute])) {
      report(component.id, 'twice', `${what} ${component[attribute]} står to gange`, 'Giv den ene et andet');
    }
    seen.add(component[attribute]);
  }
}

function checkComponent(component, form, fields, room, report) {
  const { id, type, key } = component;
  if (UNUSABLE[type]) {
    report(id, 'component', UNUSABLE[type], 'Brug et tekstfelt eller en opgave ved siden af');
    return;
  }
  if (!INPUTS.includes(type) && !SHOWN.includes(type)) {
    report(id, 'component', `Tasklist kender ikke felter af arten »${type}«, og så vises slet ingen af felterne`, 'Brug en anden art');
    return;
  }
  checkWords(component, report);
  if (type === 'text') {
    return;
  }
  if (INPUTS.includes(type)) {
    checkInput(component, form, fields, room, report);
  }
  else if (type === 'expression' && key && !fields[key]) {
    report(id, 'contract', `Feltet ${key} kendes ikke af koden`, 'Brug et navn fra bpmn/contract.json, eller bed udviklerne');
  }
}

function checkCondition({ id, conditional }, asked, report) {
  const condition = conditional && conditional.hide;
  if (typeof condition !== 'string' || condition.trim() === '') {
    return;
  }
  const names = condition.startsWith('=') ? namesIn(condition.slice(1)) : undefined;
  if (!names) {
    report(id, 'condition', `Betingelsen »${condition}« kan ikke læses`, 'Skriv den som =felt != "VÆRDI", med ét lighedstegn');
  }
  else if (names.some((name) => !asked.has(name))) {
    report(id, 'condition', `Betingelsen spørger om ${names.filter((name) => !asked.has(name)).join(' og ')}, som formularen ikke har`,
      'Brug nøglen på et felt i formularen');
  }
}

function checkInput(component, form, fields, room, report) {
  const { id, type, key } = component;
  const kind = fields[key];
  if (!key) {
    report(id, 'contract', 'Feltet har ingen nøgle, så svaret går tabt', 'Skriv nøglen under »Key«');
    return;
  }
  if (!kind) {
    report(id, 'contract', `Feltet ${key} kendes ikke af koden, så svaret afvises`, 'Brug et navn fra bpmn/contract.json, eller bed udviklerne');
    return;
  }
  if (kind === 'Money' && type !== 'textfield' && type !== 'textarea') {
    report(id, 'money', 'Et beløb skal være et tekstfelt', 'Vælg »Text field«: et talfelt kan ikke bære øre nøjagtigt');
  }
  if (kind === 'LocalDate' && type !== 'datetime') {
    report(id, 'type', 'En dato skal være et datofelt', 'Vælg »Date time« med kun dato');
  }
  if (type === 'datetime' && (component.subtype || 'date') !== 'date' && kind === 'LocalDate') {
    report(id, 'type', 'Feltet beder om et klokkeslæt, men koden tager en dato', 'Vælg »Subtype: Date«');
  }
  if (type === 'number' && component.decimalDigits !== 0 && component.serializeToString !== true) {
    report(id, 'money', 'Et talfelt med decimaler bliver unøjagtigt', 'Sæt »Decimal digits« til 0, eller brug et tekstfelt');
  }
  const values = /^[A-Z0-9_]+(\|[A-Z0-9_]+)*$/.test(kind) ? kind.split('|') : undefined;
  if (values && Array.isArray(component.values)) {
    component.values.filter((option) => !values.includes(option.value)).forEach((option) =>
      report(id, 'option', `Svaret ${option.value} kendes ikke af koden`, `Brug et af ${values.join(', ')}`));
  }
  if (component.validate && component.validate.required && !component.disabled
      && !(room.contract.required[form] || []).includes(key) && !(requiredInUseCases[form] || []).includes(key)) {
    report(id, 'required', 'Feltet skal udfyldes på skærmen, men koden tager formularen uden', 'Bed udviklerne kræve det også: skærmen er ikke den eneste dør');
  }
}

function checkWords(component, report) {
  const { id, type } = component;
  const words = [ component.label, component.dateLabel, component.description, type === 'text' ? component.text : undefined,
    ...(component.values || []).map((option) => option.label) ].filter((text) => typeof text === 'string');
  if (INPUTS.includes(type) && !(component.label || component.dateLabel)) {
    report(id, 'label', 'Feltet har ingen tekst', 'Skriv på dansk, hvad der skal stå');
  }
  const english = words.find(isEnglish);
  if (english) {
    report(id, 'danish', `»${english.slice(0, 60)}« er ikke dansk`, 'Skriv teksten på dansk: den står på sagsbehandlerens skærm');
  }
}

module.exports = { checkForm, everyComponent };
