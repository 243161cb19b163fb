package dk.udslusning.casefile.benefit;

import java.time.LocalDate;
import java.time.YearMonth;

import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.BenefitBasis;
import dk.udslusning.rules.time.DanishDates;

/**
 * The calculated housing benefit of a month, as known at one time.
 *
 * @param month the month
 * @param amount zero or more
 * @param basis decided by Udbetaling Danmark, or our estimate
 * @param daysOnly whether the amount covers only the days of a part month
 * @param source the letter or calculation it comes from
 * @param sourceDate the letter's date, or null
 */
public record BenefitMonth(YearMonth month, Money amount, BenefitBasis basis, boolean daysOnly, String source,
		LocalDate sourceDate) {

	/**
	 * The amount that a letter of Udbetaling Danmark gives for a full month or for its
	 * days.
	 */
	public static BenefitMonth decided(YearMonth month, Money amount, boolean daysOnly, LocalDate letterOn) {
		return new BenefitMonth(month, amount, BenefitBasis.DECIDED, daysOnly,
				"Udbetaling Danmarks brev af " + DanishDates.format(letterOn), letterOn);
	}

}
