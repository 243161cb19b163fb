package dk.udslusning.decision.recalculation;

import java.time.YearMonth;

import dk.udslusning.rules.change.ChangeLine;
import dk.udslusning.rules.change.Treatment;
import dk.udslusning.rules.money.Money;

/**
 * The difference of one month as it was calculated. Nothing changes it afterwards.
 *
 * @param leaseId the lease whose refund it is: two of a case can overlap
 * @param month the month, or the first one
 * @param untilChanged whether it also holds for the months after it
 * @param decided what was decided before
 * @param calculated what the month's facts give
 * @param difference calculated less decided, never zero
 * @param treatment what becomes of the difference
 * @param reason why, one Danish sentence or two
 * @param decidedCalculationId the calculation behind what was decided; null where nothing
 * was
 * @param calculationId the calculation behind what the facts give
 */
public record DifferenceLine(long leaseId, YearMonth month, boolean untilChanged, Money decided, Money calculated,
		Money difference, Treatment treatment, String reason, Long decidedCalculationId, long calculationId) {

	/**
	 * The line as the rule gave it.
	 */
	ChangeLine changeLine() {
		return new ChangeLine(this.month, this.untilChanged, this.decided, this.calculated, this.treatment);
	}

	/**
	 * Whether it is of a home she lived in before: two leases of a case can overlap, and
	 * the newer one is that of the home she lives in.
	 * @param livedIn the lease of the home she lives in or lived in last
	 */
	public boolean isOfHomeBefore(long livedIn) {
		return this.leaseId < livedIn;
	}

	/**
	 * The month's amount once it is issued.
	 */
	public Money amount() {
		return this.treatment.changesAmount() ? this.calculated : this.decided;
	}

}
