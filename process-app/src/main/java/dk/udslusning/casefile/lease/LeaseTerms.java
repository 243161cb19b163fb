package dk.udslusning.casefile.lease;

import java.time.LocalDate;

import dk.udslusning.casefile.home.CompulsoryPayments;
import dk.udslusning.rules.money.Money;

/**
 * What stands in a signed lease, as a caseworker copies it; anything may still be missing
 * or wrong.
 *
 * @param signedOn the day it was signed
 * @param startsOn its first day
 * @param periodMonths months in which the deviations hold
 * @param deviations the deviations as stated in the lease
 * @param councilApprovedOn the day the council approved them
 * @param rent per month, before housing benefit
 * @param rentChecked whether the caseworker has compared an unusual rent with the lease
 * @param payments compulsory payments per month
 * @param plannedMovingIn the day the citizen plans to move in
 * @param plannedDischarge the day the citizen plans to leave the shelter; may be null
 */
public record LeaseTerms(LocalDate signedOn, LocalDate startsOn, Integer periodMonths, String deviations,
		LocalDate councilApprovedOn, Money rent, boolean rentChecked, CompulsoryPayments payments,
		LocalDate plannedMovingIn, LocalDate plannedDischarge) {

}
