const path = require('node:path');

const { isEnglish } = require('./danish');
const { namesIn } = require('./feel');
const { finding } = require('./findings');
const requiredInUseCases = require('./required-in-use-cases.json').fields;

/** What form-js 1.8.7, which Tasklist brings, can show and send. */
const INPUTS = [ 'textfield', 'textarea', 'number', 'datetime', 'checkbox', 'radio', 'select', 'checklist', 'taglist' ];
const CHOICES = [ 'radio', 'select', 'checklist', 'taglist' ];
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
  if (form.executionPlatform !== 'Camunda Platform' || !String(form.executionPlatformVersion || '').startsWith('7.')) {
    report(form.id, 'platform', 'Formularen er ikke lavet til Camunda 7', 'Opret den som en formular til Camunda 7');
  }
  if (!Number.isInteger(form.schemaVersion)) {
    report(form.id, 'platform', 'Formularen siger ikke, hvilken udgave den er skrevet i (schemaVersion)', 'Åbn den i Camunda Modeler, og gem den igen');
  }
  const name = path.basename(file, '.form');
  if (form.id !== name) {
    report(form.id, 'file-name', `Formularen hedder ${form.id || 'ingenting'}, men filen ${name}.form`, 'Giv dem det samme navn');
  }
  const fields = room.contract.forms[name] || room.contract.forms[form.id];
  if (!fields) {
    report(form.id, 'contract', 'Formularen kendes ikke af koden', 'Bed udviklerne om en modtager til den, eller ret navnet');
    return found;
  }
  const components = everyComponent(form);
  twice(components, 'id', 'Navnet', report);
  twice(components.filter((component) => component.key), 'key', 'Nøglen', report);
  const required = room.contract.required[room.contract.forms[name] ? name : form.id] || [];
  required.filter((key) => !components.some((component) => component.key === key)).forEach((key) =>
    report(form.id, 'required', `Koden kræver ${key}, men formularen har ikke feltet, så den kan ikke sendes`, 'Sæt feltet ind igen, eller bed udviklerne om at undvære det'));
  alwaysShown(form).filter((component) => required.includes(component.key) && !(component.validate && component.validate.required))
    .forEach((component) => report(component.id, 'required', 'Koden kræver feltet, men skærmen siger det ikke', 'Sæt flueben i »Required«'));
  const asked = new Set([ ...Object.keys(fields), ...components.map((component) => component.key) ]);
  components.forEach((component) => {
    checkComponent(component, room.contract.forms[name] ? name : form.id, fields, room, report);
    checkCondition(component, asked, report);
    checkNamesShown(component, asked, report);
  });
  return found;
}

function everyComponent(parent) {
  return (parent.components || []).filter((component) => component && typeof component === 'object')
    .flatMap((component) => [ component, ...everyComponent(component) ]);
}

/** The fields that no condition hides and that can be filled in. */
function alwaysShown(parent) {
  return (parent.components || []).filter((component) => component && !(component.conditional && component.conditional.hide))
    .flatMap((component) => [ component, ...alwaysShown(component) ])
    .filter((component) => INPUTS.includes(component.type) && component.type !== 'checkbox' && !component.disabled && !component.readonly);
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
    report(id, 'component', `${type ? `Tasklist kender ikke felter af arten »${type}«` : 'Feltet har ingen art'}, og så vises slet ingen af felterne`, 'Brug en anden art');
    return;
  }
  checkWords(component, report);
  if (!id) {
    report(key || component.label || type, 'id', 'Feltet har intet id', key ? `Skriv Field_${upper(key)}` : 'Skriv et, der siger, hvad det er');
  }
  else if (key && id !== `Field_${upper(key)}`) {
    report(id, 'id', `Feltet ${key} har et id, der hedder noget andet`, `Skriv Field_${upper(key)}`);
  }
  if (INPUTS.includes(type)) {
    checkInput(component, form, fields, room, report);
  }
  else if (type === 'expression' && !fields[key]) {
    report(id, 'contract', key ? `Feltet ${key} kendes ikke af koden` : 'Feltet har ingen nøgle', 'Brug et navn fra bpmn/contract.json, eller bed udviklerne');
  }
}

function upper(key) {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

/** What a part shows of the case: its text in {{ }}, its expression, the rows of a table, the values of a list. */
function checkNamesShown({ id, type, text, expression, dataSource, valuesKey }, asked, report) {
  const read = [ ...String(text || '').matchAll(/{{([^#/}][^}]*)}}/g) ].map((hit) => hit[1]);
  for (const shown of [ type === 'expression' ? expression || '' : undefined, type === 'table' ? dataSource || '' : undefined ].filter((one) => one !== undefined)) {
    read.push(String(shown).replace(/^=/, ''));
  }
  const names = [ ...read.map(namesIn), ...(valuesKey === undefined ? [] : [ [ valuesKey ] ]) ];
  if (names.includes(undefined)) {
    report(id, 'shows', 'Det, feltet skal vise, kan ikke læses', 'Skriv =navn med et navn, formularen kender');
  }
  const unknown = names.flat().filter((name) => name !== undefined && !asked.has(name));
  if (unknown.length > 0) {
    report(id, 'shows', `Feltet viser ${unknown.join(' og ')}, som koden ikke sender med`, 'Brug et navn fra bpmn/contract.json, eller bed udviklerne');
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
  if (type === 'datetime' && !component.subtype) {
    report(id, 'type', 'Feltet siger ikke, om det er en dato eller et klokkeslæt', 'Vælg »Subtype: Date«');
  }
  else if (type === 'datetime' && component.subtype !== 'date' && kind === 'LocalDate') {
    report(id, 'type', 'Feltet beder om et klokkeslæt, men koden tager en dato', 'Vælg »Subtype: Date«');
  }
  if (kind === 'String' && /^text/.test(type) && !component.disabled && !component.readonly
      && !(component.validate && component.validate.maxLength > 0)) {
    report(id, 'length', 'Feltet siger ikke, hvor meget der må stå', 'Skriv et tal under »Maximum length«, fx 2000');
  }
  if (type === 'number' && component.decimalDigits !== 0 && component.serializeToString !== true) {
    report(id, 'money', 'Et talfelt med decimaler bliver unøjagtigt', 'Sæt »Decimal digits« til 0, eller brug et tekstfelt');
  }
  if (CHOICES.includes(type) && component.valuesKey === undefined && component.valuesExpression === undefined
      && !(Array.isArray(component.values) && component.values.length > 0)) {
    report(id, 'option', 'Feltet har ingen svar at vælge imellem', 'Skriv dem under »Options«');
  }
  const values = /^[A-Z0-9_]+(\|[A-Z0-9_]+)*$/.test(kind) ? kind.split('|') : undefined;
  if (values && Array.isArray(component.values)) {
    component.values.filter((option) => !values.includes(option.value)).forEach((option) =>
      report(id, 'option', option.value ? `Svaret ${option.value} kendes ikke af koden` : 'Et svar har ingen værdi', `Brug et af ${values.join(', ')}`));
  }
  if (component.validate && component.validate.required && !component.disabled
      && !(room.contract.required[form] || []).includes(key) && !(requiredInUseCases[form] || []).includes(key)) {
    report(id, 'required', 'Feltet skal udfyldes på skærmen, men koden tager formularen uden', 'Bed udviklerne kræve det også: skærmen er ikke den eneste dør');
  }
}

function checkWords(component, report) {
  const { id, type } = component;
  const words = [ component.label, component.dateLabel, component.description, type === 'text' ? component.text : undefined,
    ...(component.values || []).map((option) => option && option.label) ].filter((text) => typeof text === 'string');
  if (INPUTS.includes(type) && !(component.label || component.dateLabel)) {
    report(id, 'label', 'Feltet har ingen tekst', 'Skriv på dansk, hvad der skal stå');
  }
  if (type === 'text' && !(component.text || '').trim()) {
    report(id, 'label', 'Teksten er tom', 'Skriv den, eller slet den');
  }
  if ((component.values || []).some((option) => !option || !String(option.label || '').trim())) {
    report(id, 'label', 'Et svar har ingen tekst', 'Skriv på dansk, hvad der skal stå ud for det');
  }
  const english = words.find(isEnglish);
  if (english) {
    report(id, 'danish', `»${english.slice(0, 60)}« er ikke dansk`, 'Skriv teksten på dansk: den står på sagsbehandlerens skærm');
  }
}

module.exports = { checkForm, everyComponent };
