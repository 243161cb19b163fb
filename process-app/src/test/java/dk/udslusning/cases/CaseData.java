package dk.udslusning.cases;

import dk.udslusning.catalogue.Catalogue;
import dk.udslusning.rules.money.DanishAmounts;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.time.WorkingDays;

/**
 * The dated data that we ship, under which the cases are tried.
 *
 * @param catalogue schemes, rates, kinds of payment, settings
 * @param workingDays the calendar
 */
record CaseData(Catalogue catalogue, WorkingDays workingDays) {

	static Money money(String danish) {
		return (danish != null) ? DanishAmounts.parse(danish) : null;
	}

}
