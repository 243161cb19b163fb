const fs = require('node:fs');
const path = require('node:path');

const Ajv = require('ajv/dist/2020');
const addFormats = require('ajv-formats');
const { LineCounter, isNode, parseDocument } = require('yaml');

const { finding } = require('./findings');

const CATALOGUE = path.join(__dirname, '..', '..', '..', 'process-app', 'src', 'main', 'resources', 'catalogue');

const TYPES = { string: 'en tekst', integer: 'et helt tal', number: 'et tal med punktum som 102.60', array: 'en liste',
  object: 'felter med navn og værdi', boolean: 'true eller false' };

const WORDS = {
  required: (fault) => `${fault.params.missingProperty} mangler`,
  additionalProperties: (fault) => `${fault.params.additionalProperty} kendes ikke her`,
  unevaluatedProperties: (fault) => `${fault.params.unevaluatedProperty} kendes ikke her`,
  enum: (fault) => `skal være en af ${fault.params.allowedValues.join(', ')}`,
  type: (fault) => `skal være ${described(fault) || TYPES[fault.params.type] || fault.params.type}`,
  format: (fault) => `er ikke ${fault.params.format === 'date' ? 'en dato som 2027-01-01' : fault.params.format}`,
  pattern: (fault) => described(fault) ? `skal være ${described(fault)}` : 'er skrevet på en anden måde, end filen tager imod',
  minimum: (fault) => `skal være ${described(fault) || `mindst ${fault.params.limit}`}`,
  exclusiveMinimum: (fault) => `skal være ${described(fault) || `over ${fault.params.limit}`}`,
  maximum: (fault) => `skal være ${described(fault) || `højst ${fault.params.limit}`}`,
  minLength: () => 'må ikke være tom',
  minItems: () => 'må ikke være tom'
};

/** How a value must look, in the words that stand beside the rule in the schema. */
function described(fault) {
  return fault.parentSchema.description;
}

/**
 * Checks a file of rates, schemes, payments or settings: its shape, and that no two values of a rate hold on the same day.
 * The application checks the same and more when it starts.
 * @param beside { ours: whether the file is delivered with the application, schemes: the text of the schemes beside it }
 */
function checkCatalogue(file, text, kind, beside = { ours: true }) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return document.errors.map((fault) => finding(file, `linje ${lines.linePos(fault.pos[0]).line}`, 'parses',
      'Filen er ikke YAML', 'Se efter indrykning, kolon og anførselstegn på linjen'));
  }
  const found = [];
  const at = (pointer) => lineOf(document, lines, pointer);
  const schema = JSON.parse(fs.readFileSync(path.join(CATALOGUE, 'schema', `${kind}.schema.json`), 'utf8'));
  const ajv = new Ajv({ allErrors: true, strict: false, verbose: true });
  addFormats(ajv);
  const fits = ajv.compile(schema);
  if (!fits(document.toJS({ maxAliasCount: 10 }))) {
    const told = fits.errors.filter((one) => WORDS[one.keyword]);
    for (const fault of told.length > 0 ? told : fits.errors.slice(0, 1)) {
      const field = fault.instancePath.split('/').filter((part) => !/^\d*$/.test(part)).pop() || 'filen';
      found.push(finding(file, `linje ${at(fault.instancePath)}`, 'shape', `${field}: ${(WORDS[fault.keyword] || (() => 'passer ikke med de andre felter'))(fault)}`,
        'Ret linjen efter de andre i filen'));
    }
  }
  if (kind === 'rates' && found.length === 0) {
    const { rates } = document.toJS();
    checkPeriods(rates, (rate, value) => at(`/rates/${rate}/values/${value}`), file, found);
    if (!beside.ours) {
      const known = [ ...codes('rates', 'code', fs.readFileSync(path.join(CATALOGUE, 'rates.yaml'), 'utf8')),
        ...codes('schemes', 'comparisonRate', beside.schemes || '') ];
      rates.forEach(({ code }, rate) => known.includes(code) || found.push(finding(file, `linje ${at(`/rates/${rate}`)}`, 'unknown',
        `Satsen ${code} kendes ikke`, 'Brug en kode fra rates.yaml i programmet, eller nævn den i en ordning')));
    }
  }
  return found;
}

function codes(list, name, text) {
  const entries = (parseDocument(text).toJS() || {})[list];
  return Array.isArray(entries) ? entries.map((entry) => entry && entry[name]) : [];
}

/** A day that is in the calendar; the schema only knows how a day is written. */
function isDay(text) {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(String(text));
}

function checkPeriods(rates, lineAt, file, found) {
  rates.forEach((rate, index) => {
    const values = rate.values.map((value, place) => ({ ...value, line: lineAt(index, place) }))
      .sort((one, other) => String(one.from).localeCompare(String(other.from)));
    values.forEach((value, place) => {
      [ value.from, value.to ].filter((day) => day !== undefined && !isDay(day)).forEach((day) =>
        found.push(finding(file, `linje ${value.line}`, 'period', `${rate.code}: ${day} er ikke en dag i kalenderen`, 'Ret dagen')));
      if (value.to && String(value.to) < String(value.from)) {
        found.push(finding(file, `linje ${value.line}`, 'period', `${rate.code}: perioden slutter, før den begynder`, 'Ret from eller to'));
      }
      const before = values[place - 1];
      if (before && (!before.to || String(before.to) >= String(value.from))) {
        found.push(finding(file, `linje ${value.line}`, 'period', `${rate.code}: to satser gælder den ${value.from}`,
          'Lad den forrige slutte dagen før'));
      }
    });
  });
}

function lineOf(document, lines, pointer) {
  const parts = pointer.split('/').slice(1).map((part) => /^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/'));
  for (let depth = parts.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(parts.slice(0, depth), true);
    if (isNode(node) && node.range) {
      return lines.linePos(node.range[0]).line;
    }
  }
  return 1;
}

module.exports = { CATALOGUE, checkCatalogue };
