import assert from 'node:assert/strict';
import { test } from 'node:test';

const COCKPIT = '../../main/resources/META-INF/resources/webjars/camunda/app/cockpit/udslusning';
const { sorted } = await import(`${COCKPIT}/historyTab.js`);
const { shown } = await import(`${COCKPIT}/overview.js`);
const { danishDates } = await import(`${COCKPIT}/danishDates.js`);
const { placeOf } = await import(`${COCKPIT}/places.js`);

const names = (steps) => steps.map((step) => step.name).join('');

test('sorts steps by time, and keeps the order of those that began at once', () => {
  const steps = [{ order: 2, name: 'b' }, { order: 1, name: 'a' }, { order: 2, name: 'c' }];
  assert.equal(names(sorted(steps, false)), 'abc');
  assert.equal(names(sorted(steps, true)), 'cba');
  assert.equal(names(steps), 'bac');
});

test('says where a list does not show all', () => {
  assert.equal(shown(200, 4212), 'De første 200 af 4.212');
  assert.equal(shown(3, 3), '');
});

test('takes nothing of an address from an id', () => {
  assert.equal(placeOf('a/b?c'), '#/process-instance/a%2Fb%3Fc/runtime');
});

test('leaves the dates alone where the library is not there', () => {
  assert.deepEqual(danishDates(undefined), []);
});
