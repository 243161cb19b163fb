import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextOf } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/udslusning/list/place.js';

test('goes on with the next card, and stays with one that is still there', () => {
  assert.equal(nextOf('b', ['a', 'b', 'c'], ['a', 'c', 'd']), 'c');
  assert.equal(nextOf('b', ['a', 'b', 'c'], ['a', 'b', 'c']), 'b');
  assert.equal(nextOf('a', ['a', 'b', 'c'], ['c', 'd']), 'c');
});

test('goes back where the last one is gone, and nowhere from what stood in no list', () => {
  assert.equal(nextOf('c', ['a', 'b', 'c'], ['a', 'b']), 'b');
  assert.equal(nextOf('a', ['a'], []), undefined);
  assert.equal(nextOf('x', ['a', 'b'], ['a', 'b']), undefined);
});
