import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadline } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/udslusning/list/deadline.js';

const TODAY = '2026-11-27';

test('says in words how a deadline stands, on the day and on each side of it', () => {
  assert.deepEqual(deadline('2026-11-24', TODAY), { text: '3 dage over fristen', kind: 'late' });
  assert.deepEqual(deadline('2026-11-26', TODAY), { text: '1 dag over fristen', kind: 'late' });
  assert.deepEqual(deadline('2026-11-27', TODAY), { text: 'Frist i dag', kind: 'today' });
  assert.deepEqual(deadline('2026-11-28', TODAY), { text: 'Frist i morgen', kind: 'soon' });
  assert.deepEqual(deadline('2026-11-29', TODAY), { text: 'Frist 29.11.2026', kind: 'later' });
});

test('counts calendar days over the end of a year and over a change of the clock', () => {
  assert.equal(deadline('2027-01-01', '2026-12-31').text, 'Frist i morgen');
  assert.equal(deadline('2026-03-28', '2026-03-30').text, '2 dage over fristen');
  assert.equal(deadline('2026-10-24', '2026-10-26').text, '2 dage over fristen');
});

test('says nothing of a task without a deadline', () => {
  assert.equal(deadline(null, TODAY), undefined);
});
