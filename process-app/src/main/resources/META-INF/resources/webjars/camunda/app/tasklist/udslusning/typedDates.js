/*
 * Dates as people type them. What is not known for sure is no date: nothing is guessed.
 */
const PARTED = /^(\d{1,2})([./-])\s*(\d{1,2})\2\s*(\d{4}|\d{2})$/;
const DIGITS = /^(\d{2})()(\d{2})(\d{4})$/;

/** 00-69 are the years from 2000, 70-99 those from 1970. */
const FIRST_YEAR_OF_THE_OLD_CENTURY = 70;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

function fullYear(year) {
  if (year.length === 4) {
    return Number(year);
  }
  return Number(year) + (Number(year) < FIRST_YEAR_OF_THE_OLD_CENTURY ? 2000 : 1900);
}

/**
 * The day that was typed, as its local midnight: 20.5.2021, 20/05/2021, 20-5-21 or 20052021. Undefined where the
 * text is no such date, the calendar has no such day, or the year lies before 1900 or after 2099.
 */
export function dateFrom(typed) {
  const parts = PARTED.exec(typed.trim()) ?? DIGITS.exec(typed.trim());
  if (!parts) {
    return undefined;
  }
  const [day, month, year] = [Number(parts[1]), Number(parts[3]), fullYear(parts[4])];
  const date = new Date(year, month - 1, day);
  const isReal = date.getMonth() === month - 1 && date.getDate() === day;
  return isReal && year >= FIRST_YEAR && year <= LAST_YEAR ? date : undefined;
}

/** Whether a text stands there that is no date. */
export function isUnread(typed) {
  return typed.trim() !== '' && !dateFrom(typed);
}
