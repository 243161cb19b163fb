import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  beginning,
  GROUPS,
  isWorthAsking,
  question
} from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/udslusning/trial/fields.js';
import { tokenIn } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/udslusning/trial/server.js';

const OPTIONS = {
  schemes: [
    { code: 'FRIKOMMUNE_25', label: 'Forsøget' },
    { code: 'ALMENBOLIG_63', label: 'Almen bolig' }
  ],
  origins: [{ code: 'CRISIS_CENTRE_109', label: 'Krisecenter' }],
  compulsoryKinds: [{ code: 'ANTENNA', label: 'Antenne' }],
  usualOrigin: 'CRISIS_CENTRE_109',
  usualScheme: 'ALMENBOLIG_63',
  month: '11.2026'
};

test('begins with the usual case: one adult with income who has applied for housing benefit', () => {
  const values = beginning(OPTIONS);
  assert.equal(values.scheme, 'ALMENBOLIG_63');
  assert.equal(values.month, '11.2026');
  assert.equal(values.origin, 'CRISIS_CENTRE_109');
  assert.equal(values.adults, '1');
  assert.equal(values.children, '0');
  assert.equal(values.tenantHasIncome, true);
  assert.equal(values.benefitApplied, true);
  assert.equal(values.pension, false);
  assert.equal(values.rent, '');
});

test('asks for nothing before there is a rent', () => {
  assert.equal(isWorthAsking(beginning(OPTIONS)), false);
  assert.equal(isWorthAsking({ rent: '  ' }), false);
  assert.equal(isWorthAsking({ rent: '7.500' }), true);
});

test('sends what was typed as it was typed, and leaves out what is empty', () => {
  assert.deepEqual(question({ rent: ' 7.500,00 ', wealth: '', month: '3.2021', tenantHasIncome: false }), {
    rent: '7.500,00',
    month: '3.2021',
    tenantHasIncome: false,
    compulsory: []
  });
});

test('sends only the kinds of payment that have an amount', () => {
  assert.deepEqual(question({ rent: '7500', 'compulsory.ANTENNA': '120', 'compulsory.HEAT': ' ' }), {
    rent: '7500',
    compulsory: [{ kind: 'ANTENNA', amount: '120' }]
  });
});

test('names each field once', () => {
  const keys = GROUPS.flatMap((group) => group.fields.map((field) => field.key));
  assert.deepEqual(keys, [...new Set(keys)]);
});

test('finds the token of the session among the cookies', () => {
  assert.equal(tokenIn('a=1; XSRF-TOKEN=AB%3D; b=2'), 'AB=');
  assert.equal(tokenIn('XSRF-TOKEN=AB'), 'AB');
  assert.equal(tokenIn('MY-XSRF-TOKEN=AB'), '');
  assert.equal(tokenIn(''), '');
});
