import assert from 'node:assert';
import { test } from 'node:test';
import { rules } from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/udslusning/brandRules.js';

test('changes nothing without settings', () => {
  assert.equal(rules({ name: 'Udslusning', hasLogo: false }, 'logo'), '');
});

test('puts the colour on the stripe and the logo before the name', () => {
  const made = rules({ colour: '#1b5e8a', hasLogo: true }, 'http://server/camunda/brand/logo');
  assert.match(made, /border-top-color: #1b5e8a/);
  assert.match(made, /url\("http:\/\/server\/camunda\/brand\/logo"\)/);
});
