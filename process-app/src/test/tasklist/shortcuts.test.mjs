import assert from 'node:assert';
import { test } from 'node:test';
import { opened } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/udslusning/shortcuts.js';

const OPENS = { KeyS: 'sag' };

function key(code, held = {}) {
  return { code, ctrlKey: true, altKey: true, shiftKey: false, metaKey: false, ...held };
}

test('opens by Ctrl and Alt together only', () => {
  assert.equal(opened(key('KeyS'), OPENS), 'sag');
  assert.equal(opened(key('KeyS', { ctrlKey: false }), OPENS), undefined);
  assert.equal(opened(key('KeyS', { altKey: false }), OPENS), undefined);
  assert.equal(opened(key('KeyS', { shiftKey: true }), OPENS), undefined);
});

test('leaves other keys alone', () => {
  assert.equal(opened(key('KeyC'), OPENS), undefined);
  assert.equal(opened(key('KeyE'), OPENS), undefined);
});
