package dk.udslusning.casefile.deposit;

import java.time.LocalDate;
import java.time.LocalDateTime;

import dk.udslusning.rules.money.Money;

/**
 * How the entry deposit of a lease is paid, as prepared by a caseworker. A changed answer
 * is a new row; the newest one holds.
 *
 * @param id the row
 * @param caseNumber the case
 * @param leaseId the lease
 * @param outcome not needed, granted or refused
 * @param depositOere the deposit of the lease in øre, once
 * @param grantedOere the loan in øre; zero unless granted
 * @param appliedOn the day the citizen applied; null where no loan is needed
 * @param paidToLandlordOn the day the loan was or will be paid to the landlord; null
 * where unknown or no loan
 * @param reason why it is refused or not needed; null where granted
 * @param recordedBy user id
 * @param recordedAt Danish local time
 */
public record DepositArrangement(long id, String caseNumber, long leaseId, DepositOutcome outcome, long depositOere,
		long grantedOere, LocalDate appliedOn, LocalDate paidToLandlordOn, String reason, String recordedBy,
		LocalDateTime recordedAt) {

	/**
	 * Years without interest and instalments, counted from the payment of the loan
	 * (boligstøtteloven kap. 10).
	 */
	private static final int FREE_YEARS = 5;

	public Money deposit() {
		return Money.ofOere(this.depositOere);
	}

	/**
	 * The loan; zero unless granted.
	 */
	public Money granted() {
		return Money.ofOere(this.grantedOere);
	}

	/**
	 * The day from which the loan is paid back: five years after it was paid out, which
	 * may be when the refund of rent ends.
	 * @return null where no loan was paid
	 */
	public LocalDate firstInstalmentFrom() {
		return (this.paidToLandlordOn != null) ? this.paidToLandlordOn.plusYears(FREE_YEARS) : null;
	}

}
