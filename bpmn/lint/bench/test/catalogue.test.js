const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');

const { CATALOGUE, checkCatalogue } = require('../catalogue');
const { check, filesIn, room } = require('../room');

const RATES = fs.readFileSync(path.join(CATALOGUE, 'rates.yaml'), 'utf8');

test('finds nothing in the files that there are', async () => {
  const files = filesIn(CATALOGUE);
  assert.ok(files.some((file) => file.endsWith('settings.yaml')));
  for (const file of files) {
    assert.deepStrictEqual(await check(file, fs.readFileSync(file, 'utf8'), room()), []);
  }
});

const BREAKINGS = [
  [ 'a rate without a source', RATES.replace(/\n\s+source: BEK 1244 af 13\/11-2017/, ''), 'shape', /source mangler/ ],
  [ 'a status there is not', RATES.replace(/(\n\s+status:) CONFIRMED/, '$1 MAYBE'), 'shape', /skal være en af CONFIRMED/ ],
  [ 'a misspelt word', RATES.replace('lastConfirmed:', 'lastConfirm:'), 'shape', /lastConfirm kendes ikke/ ],
  [ 'two rates on one day', RATES.replace('to: 2018-12-31', 'to: 2021-06-30'), 'period', /to satser gælder den 2021-01-01/ ],
  [ 'a period that ends before it begins', RATES.replace('to: 2018-12-31', 'to: 2017-12-31'), 'period', /slutter, før den begynder/ ],
  [ 'a day that is in no calendar', RATES.replace('to: 2018-12-31', 'to: 2018-12-32'), 'period', /2018-12-32 er ikke en dag/ ],
  [ 'a comma in a number', RATES.replace('value: 93.38', 'value: 93,38'), 'shape', /skal være et tal over nul med punktum/ ],
  [ 'an empty file', '', 'shape', /skal være felter/ ],
  [ 'an indentation gone wrong', RATES.replace('    values:', '  values:\n      :'), 'parses', /ikke YAML/ ]
];

for (const [ name, text, rule, words ] of BREAKINGS) {
  test(`finds ${name}, with its line`, () => {
    assert.notStrictEqual(text, RATES);
    const found = checkCatalogue('rates.yaml', text, 'rates');
    const hit = found.find((one) => one.rule === rule && words.test(one.fault));
    assert.ok(hit, JSON.stringify(found.slice(0, 3)));
    assert.match(hit.element, /^linje \d+$/);
  });
}

test('finds a rate of the municipality that nothing asks for', () => {
  const theirs = `rates:
  - code: OWN_PAYMENT_999
    values:
      - { from: 2027-01-01, value: 103.10, status: CONFIRMED, source: Ministeriets satser for 2027 }
`;
  const rules = (beside) => checkCatalogue('rates.yaml', theirs, 'rates', beside).map((one) => one.rule);
  assert.deepStrictEqual(rules({ ours: false }), [ 'unknown' ]);
  assert.deepStrictEqual(rules({ ours: false, schemes: 'schemes:\n  - comparisonRate: OWN_PAYMENT_999\n' }), []);
});
