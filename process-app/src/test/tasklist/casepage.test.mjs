import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onlyFile } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/udslusning/casepage/add.js';
import {
  description,
  lengths
} from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/udslusning/casepage/chart.js';
import {
  answer,
  asked,
  contactFields
} from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/udslusning/casepage/edit.js';
import {
  columns,
  summary
} from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/udslusning/casepage/page.js';
import { isAtTheScreen } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/udslusning/casepage/presence.js';

test('counts a page as open for ten minutes after somebody touched it', () => {
  const touched = 1_000_000;
  assert.equal(isAtTheScreen(touched, touched + 599_999), true);
  assert.equal(isAtTheScreen(touched, touched + 600_000), false);
});

test('says of what is folded how much is in it', () => {
  assert.equal(summary({ title: 'Afgørelser og breve', rows: [{}, {}] }), 'Afgørelser og breve (2)');
  assert.equal(summary({ title: 'Husstand', rows: [] }), 'Husstand');
  const phases = [
    { name: 'Støtte og aftale', current: false },
    { name: 'Bolig og tilbud', current: true }
  ];
  assert.equal(summary({ title: 'Hvor sagen står', rows: [{}], phases }), 'Hvor sagen står: Bolig og tilbud');
});

test('puts the amount and why it is so on one side, all else that is asked on the other', () => {
  assert.deepEqual(columns(['amount', 'why', 'missing', 'meeting', 'contact']), [
    ['amount', 'why'],
    ['missing', 'meeting', 'contact']
  ]);
});

test('asks for the birth date of whoever moves in, and for incomes where an adult moves', () => {
  assert.deepEqual(asked('household', { relation: 'IN:CHILD' }), { bornOn: true, othersIncome: false });
  assert.deepEqual(asked('household', { relation: 'OUT:OTHER_ADULT:1990-05-01' }), { bornOn: false, othersIncome: true });
  assert.deepEqual(asked('contact', {}), {});
});

test('asks for no amount where there is no income', () => {
  assert.deepEqual(asked('income', { earner: 'TENANT', kind: 'NONE' }), { kind: true, amount: false });
  assert.deepEqual(asked('income', { earner: 'OTHERS', kind: 'NONE' }), { kind: false, amount: true });
});

test('sends a tick as yes or no, with the version that was shown', () => {
  const fields = contactFields({ contact: { phone: '12 34 56 78', callFirst: true }, digitalPosts: [] });
  assert.equal(fields.find((field) => field.key === 'phone').value, '12 34 56 78');
  assert.deepEqual(answer(fields, { phone: '87 65 43 21', callFirst: 'on' }, 4), {
    phone: '87 65 43 21',
    callFirst: true,
    needsInterpreter: false,
    version: 4
  });
});

test('lets the highest amount fill the place, and draws nothing for nothing', () => {
  assert.deepEqual(lengths([{ oere: 400000 }, { oere: 100000 }, { oere: 0 }], 100), [100, 25, 0]);
  assert.deepEqual(lengths([{ oere: 0 }], 100), [0]);
});

test('tells the amounts in the order of time to whoever cannot see the chart', () => {
  const newestFirst = [
    { months: 'april 2027', amount: '2,00 kr.' },
    { months: 'marts 2027', amount: '1,00 kr.' }
  ];
  assert.equal(description(newestFirst), 'marts 2027: 1,00 kr.; april 2027: 2,00 kr.');
});

test('takes one dropped file at a time', () => {
  assert.deepEqual(onlyFile(['a.pdf']), { file: 'a.pdf' });
  assert.equal(onlyFile(['a.pdf', 'b.pdf']).file, undefined);
  assert.equal(onlyFile([]).text, 'Slip én fil ad gangen.');
});
