import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dateFrom,
  isUnread
} from '../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/udslusning/typedDates.js';

function day(typed) {
  const date = dateFrom(typed);
  return date && [date.getDate(), date.getMonth() + 1, date.getFullYear()].join('.');
}

function each(cases) {
  Object.entries(cases).forEach(([typed, expected]) => assert.equal(day(typed), expected, `»${typed}«`));
}

test('reads a full year however its parts are kept apart', () =>
  each({
    '20.5.2021': '20.5.2021',
    '20.05.2021': '20.5.2021',
    '01.12.2026': '1.12.2026',
    '20/5/2021': '20.5.2021',
    '20-05-2021': '20.5.2021',
    '20. 5. 2021': '20.5.2021',
    '  20.5.2021 ': '20.5.2021'
  }));

test('reads eight digits as day, month and year', () => each({ '20052021': '20.5.2021', '01122026': '1.12.2026' }));

test('puts two digits of a year between 1970 and 2069', () =>
  each({
    '20.5.21': '20.5.2021',
    '20/5/00': '20.5.2000',
    '20-5-69': '20.5.2069',
    '20.5.70': '20.5.1970',
    '20.5.99': '20.5.1999'
  }));

test('knows the days of the calendar', () =>
  each({
    '31.12.2026': '31.12.2026',
    '29.2.2024': '29.2.2024',
    '29.2.2023': undefined,
    '31.4.2026': undefined,
    '31022026': undefined,
    '32.1.2026': undefined,
    '0.1.2026': undefined,
    '1.0.2026': undefined,
    '1.13.2026': undefined
  }));

test('keeps to the years from 1900 to 2099', () =>
  each({
    '31.12.1899': undefined,
    '1.1.1900': '1.1.1900',
    '31.12.2099': '31.12.2099',
    '1.1.2100': undefined,
    '20.5.0021': undefined
  }));

test('guesses nothing', () =>
  each({
    '': undefined,
    '20': undefined,
    '20.5': undefined,
    '20.5.': undefined,
    '20.5.2': undefined,
    '20.5.202': undefined,
    '20.5.20211': undefined,
    '20.5-2021': undefined,
    '2021-05-20': undefined,
    '2021.5.20': undefined,
    '200521': undefined,
    '2052021': undefined,
    '20 5 2021': undefined,
    '20,5,2021': undefined,
    '20. maj 2021': undefined,
    '20.5.2021 kl. 9': undefined,
    'x20.5.2021': undefined,
    'i morgen': undefined,
    today: undefined
  }));

test('tells an unread text from an empty field', () => {
  assert.equal(isUnread(''), false);
  assert.equal(isUnread('  '), false);
  assert.equal(isUnread('20.5.2021'), false);
  assert.equal(isUnread('20.5'), true);
});
