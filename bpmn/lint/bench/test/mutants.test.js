/*
 * Each of our files with a line lost, two lines changed about, a few characters cut out and a value emptied, at places
 * that a seed chooses: whatever is found is told in plain words, and nothing stops the check.
 */
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');

const { BPMN, CATALOGUE, OURS, check, filesIn, room } = require('../room');

process.chdir(path.join(BPMN, 'lint'));
const where = room();

let seed = 20261126;
function under(limit) {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor(seed / 2147483648 * limit);
}

const MUTATIONS = {
  'a line lost': (text) => text.split('\n').toSpliced(under(text.split('\n').length), 1).join('\n'),
  'two lines changed about': (text) => {
    const lines = text.split('\n');
    const [ one, other ] = [ under(lines.length), under(lines.length) ];
    [ lines[one], lines[other] ] = [ lines[other], lines[one] ];
    return lines.join('\n');
  },
  'characters cut out': (text) => {
    const place = under(text.length);
    return text.slice(0, place) + text.slice(place + 1 + under(10));
  },
  'a value emptied': (text) => {
    const values = [ ...text.matchAll(/"[^"\n]*"/g) ];
    const value = values[under(values.length)] || { index: 0, 0: '' };
    return `${text.slice(0, value.index)}""${text.slice(value.index + value[0].length)}`;
  }
};

for (const [ name, mutated ] of Object.entries(MUTATIONS)) {
  test(`speaks plainly of ${name}, in every file`, async () => {
    for (const file of [ ...OURS, CATALOGUE ].flatMap(filesIn)) {
      const text = mutated(fs.readFileSync(file, 'utf8'));
      for (const one of await check(file, text, where)) {
        const told = `${file}: ${JSON.stringify(one)}`;
        assert.ok(one.fault && one.remedy && one.file, told);
        assert.notStrictEqual(one.rule, 'unreadable', told);
        assert.doesNotMatch(one.fault + one.remedy, /\bundefined\b|\[object|TypeError|Cannot read/, told);
      }
    }
  });
}
