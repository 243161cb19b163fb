import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  columns,
  summary
} from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/udslusning/casepage/page.js';

test('says of what is folded how much is in it', () => {
  assert.equal(summary({ title: 'Afgørelser og breve', rows: [{}, {}] }), 'Afgørelser og breve (2)');
  assert.equal(summary({ title: 'Husstand', rows: [] }), 'Husstand');
});

test('puts the amount and why it is so on one side, all else that is asked on the other', () => {
  assert.deepEqual(columns(['amount', 'why', 'missing', 'meeting', 'contact']), [
    ['amount', 'why'],
    ['missing', 'meeting', 'contact']
  ]);
});
