package dk.udslusning.casefile.deposit;

import java.time.LocalDate;

import dk.udslusning.rules.money.Money;

/**
 * How the deposit is to be paid, as a caseworker fills it in; anything may still be
 * missing or wrong.
 *
 * @param outcome not needed, granted or refused
 * @param deposit the deposit of the lease, once
 * @param granted the loan
 * @param appliedOn the day the citizen applied
 * @param paidToLandlordOn the day the loan was or will be paid to the landlord
 * @param reason why it is refused or not needed
 */
public record DepositAnswer(DepositOutcome outcome, Money deposit, Money granted, LocalDate appliedOn,
		LocalDate paidToLandlordOn, String reason) {

}
