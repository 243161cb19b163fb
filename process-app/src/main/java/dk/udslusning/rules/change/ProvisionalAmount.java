package dk.udslusning.rules.change;

import java.time.YearMonth;
import java.util.Collection;

import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.Rates;

/**
 * Whether the amount that was decided last carries a later month only for the time being:
 * one of the rates it rests on is missing or unconfirmed for that month. It is paid all
 * the same, marked <i>foreløbig</i>, and settled once the rate is confirmed: an
 * unconfirmed rate stops a new decision, never somebody's rent (CHANGE-06).
 * <p>
 * Example: decided in December 2026 by the rate of § 110, whose rate of 2027 nobody has
 * confirmed: January 2027 is paid at December's amount, provisionally. Source: SEL § 163
 * a.
 */
public final class ProvisionalAmount {

	private ProvisionalAmount() {
	}

	/**
	 * Whether the month's amount is provisional.
	 * @param used the rates that the decided amount rests on
	 * @param month the month to be paid
	 * @param rates the rates as they stand now
	 * @return {@code false} also where the amount rests on no rate
	 */
	public static boolean isProvisional(Collection<DatedRate> used, YearMonth month, Rates rates) {
		return used.stream()
			.filter((rate) -> !rate.holdsOn(month.atDay(1)))
			.anyMatch((rate) -> rates.find(rate.code(), month.atDay(1)).filter(DatedRate::isConfirmed).isEmpty());
	}

}
