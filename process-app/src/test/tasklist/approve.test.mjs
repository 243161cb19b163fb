import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  outcome,
  plain
} from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/udslusning/team/approve.js';

test('tells what was approved and what stays', () => {
  assert.equal(outcome(1, 0), '1 er godkendt.');
  assert.equal(outcome(2, 1), '2 er godkendt. 1 blev ikke godkendt; se grunden ved hver.');
  assert.equal(outcome(0, 1), '1 blev ikke godkendt; se grunden ved hver.');
});

test('makes plain lines of the words of the form', () => {
  assert.deepEqual(plain('**Sig det sådan:** Du får 1.000,00 kr.\n\n- **Husk** dette\n- Punkt\nUden'), [
    { label: 'Sig det sådan:', text: 'Du får 1.000,00 kr.' },
    { label: 'Husk', text: 'dette' },
    { label: '', text: '• Punkt' },
    { label: '', text: 'Uden' }
  ]);
});
