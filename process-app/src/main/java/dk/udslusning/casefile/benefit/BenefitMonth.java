package dk.udslusning.casefile.benefit;

import java.time.LocalDate;
import java.time.YearMonth;

import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.BenefitBasis;

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

}
