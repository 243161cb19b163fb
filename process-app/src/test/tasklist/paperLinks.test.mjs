import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPapersBeside } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/udslusning/paperLinks.js';

function click(link) {
  let listener;
  openPapersBeside({ addEventListener: (type, heard) => (listener = heard) });
  listener({ target: { closest: () => link } });
}

test('a link to a paper opens beside the form', () => {
  const link = {};
  click(link);
  assert.deepEqual(link, { target: '_blank', rel: 'noopener' });
});

test('a click elsewhere changes nothing', () => {
  assert.doesNotThrow(() => click(null));
});
