/*
 * Dates in forms as the office writes them: 23.11.2026, weeks from Monday, Danish names. The form library asks the
 * browser for its "default" format and takes its calendar's language from the calendar library's own default.
 */
import { markField } from './faults.js';
import { dateFrom, isUnread } from './typedDates.js';

const MONTHS = [
  'januar', 'februar', 'marts', 'april', 'maj', 'juni',
  'juli', 'august', 'september', 'oktober', 'november', 'december'
];
const DAYS = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];

const CALENDAR = {
  weekdays: { shorthand: DAYS.map((day) => day.slice(0, 3)), longhand: DAYS },
  months: { shorthand: MONTHS.map((month) => month.slice(0, 3)), longhand: MONTHS },
  ordinal: () => '.',
  time_24hr: true,
  rangeSeparator: ' til ',
  weekAbbreviation: 'Uge',
  yearAriaLabel: 'År',
  monthAriaLabel: 'Måned',
  firstDayOfWeek: 1
};

const OFFICE_FORMAT = { day: '2-digit', month: '2-digit', year: 'numeric' };

export function useOfficeFormat(intl) {
  intl.DateTimeFormat = new Proxy(intl.DateTimeFormat, {
    construct: (target, [locales, options]) =>
      locales === 'default' && !options ? new target('da-DK', OFFICE_FORMAT) : new target(locales, options)
  });
}

export function useDanishCalendar(calendar) {
  calendar?.localize(CALENDAR);
}

/*
 * The calendar library makes some date of whatever is typed, or wipes it out. Here a date that is understood stands
 * there in full as soon as the field is left; anything else stays as it was typed, is told, and is no date.
 */
function takeOnlyDates(picker) {
  const setDate = picker.setDate;
  const keep = (typed) => {
    picker.clear();
    picker.input.value = typed;
    markField(picker.input.closest('.fjs-form-field'), `»${typed}« er ikke en dato. Skriv den som 20.05.2021`);
  };
  picker.setDate = (date, ...how) => {
    const typed = typeof date === 'string';
    const day = typed ? dateFrom(date) : date;
    const isDay = Boolean(day) && !Number.isNaN(day.getTime());
    if (typed && isUnread(date)) {
      keep(date.trim());
    } else if (typed || isDay || !isUnread(picker.input.value)) {
      setDate(isDay ? day : null, ...how);
    }
  };
  return {};
}

export function takeOnlyKnownDates(calendar) {
  calendar?.setDefaults({ plugins: [takeOnlyDates] });
}
