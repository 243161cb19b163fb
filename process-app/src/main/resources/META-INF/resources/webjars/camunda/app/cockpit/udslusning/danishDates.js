/*
 * Moments as the office writes them: 27.11.2026 kl. 09.14. Cockpit has its own format fixed in its code; a module that
 * is configured after it may set another.
 */
const MODULE = 'udslusning.danishDates';

const FORMATS = { normal: 'DD.MM.YYYY [kl.] HH.mm.ss', abbr: 'DD.MM.YYYY [kl.] HH.mm', short: 'DD.MM.YYYY', day: 'DD' };

/** The names of the modules to load; none where Cockpit's library is not there. */
export function danishDates(angular) {
  if (!angular) {
    return [];
  }
  angular.module(MODULE, []).config([
    'camDateFormatProvider',
    (provider) => Object.entries(FORMATS).forEach(([name, format]) => provider.setDateFormat(format, name))
  ]);
  return [MODULE];
}
