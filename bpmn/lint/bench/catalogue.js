const fs = require('node:fs');
const path = require('node:path');

const Ajv = require('ajv/dist/2020');
const addFormats = require('ajv-formats');
const { LineCounter, isNode, parseDocument } = require('yaml');

const { finding } = require('./findings');

const CATALOGUE = path.join(__dirname, '..', '..', '..', 'process-app', 'src', 'main', 'resources', 'catalogue');

const WORDS = {
  required: (fault) => `${fault.params.missingProperty} mangler`,
  additionalProperties: (fault) => `${fault.params.additionalProperty} kendes ikke her`,
  unevaluatedProperties: (fault) => `${fault.params.unevaluatedProperty} kendes ikke her`,
  enum: (fault) => `skal være en af ${fault.params.allowedValues.join(', ')}`,
  type: (fault) => `skal være ${fault.params.type === 'string' ? 'en tekst' : fault.params.type === 'integer' ? 'et helt tal' : fault.params.type === 'number' ? 'et tal med punktum som 102.60' : fault.params.type}`,
  format: (fault) => `er ikke ${fault.params.format === 'date' ? 'en dato som 2027-01-01' : fault.params.format}`,
  pattern: () => 'er skrevet på en anden måde, end filen tager imod',
  minimum: (fault) => `skal være mindst ${fault.params.limit}`,
  minLength: () => 'må ikke være tom',
  minItems: () => 'må ikke være tom'
};

/**
 * Checks a file of rates, schemes, payments or settings: its shape, and that no two values of a rate hold on the same day.
 * The application checks the same and more when it starts.
 */
function checkCatalogue(file, text, kind) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return document.errors.map((fault) => finding(file, `linje ${lines.linePos(fault.pos[0]).line}`, 'parses',
      'Filen er ikke YAML', 'Se efter indrykning, kolon og anførselstegn på linjen'));
  }
  const found = [];
  const at = (pointer) => lineOf(document, lines, pointer);
  const schema = JSON.parse(fs.readFileSync(path.join(CATALOGUE, 'schema', `${kind}.schema.json`), 'utf8'));
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const fits = ajv.compile(schema);
  if (!fits(document.toJS({ maxAliasCount: 10 }))) {
    for (const fault of fits.errors.filter((one) => WORDS[one.keyword])) {
      const field = fault.instancePath.split('/').filter((part) => !/^\d*$/.test(part)).pop() || 'filen';
      found.push(finding(file, `linje ${at(fault.instancePath)}`, 'shape', `${field}: ${WORDS[fault.keyword](fault)}`,
        'Ret linjen efter de andre i filen'));
    }
  }
  if (kind === 'rates' && found.length === 0) {
    checkPeriods(document.toJS().rates || [], (rate, value) => at(`/rates/${rate}/values/${value}`), file, found);
  }
  return found;
}

function checkPeriods(rates, lineAt, file, found) {
  rates.forEach((rate, index) => {
    const values = rate.values.map((value, place) => ({ ...value, line: lineAt(index, place) }))
      .sort((one, other) => String(one.from).localeCompare(String(other.from)));
    values.forEach((value, place) => {
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
