import assert from 'node:assert/strict';
import { test } from 'node:test';
import { danish } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/udslusning/formTexts.js';

test('tells in Danish how a table is sorted', () => {
  assert.equal(danish('Click to sort by Beløb descending'), 'Klik for at sortere efter Beløb, højeste først');
  assert.equal(danish('Click to sort by Kilde ascending'), 'Klik for at sortere efter Kilde, laveste først');
  assert.equal(danish('Click to remove sorting'), 'Klik for at fjerne sorteringen');
});

test('leaves a text alone that is none of the library\'s', () => assert.equal(danish('Beløb'), undefined));
