package dk.udslusning.decision.recalculation;

import java.time.YearMonth;

import dk.udslusning.rules.change.ChangeLine;
import dk.udslusning.rules.change.Treatment;
import dk.udslusning.rules.money.Money;

/**
 * The difference of one month as it was calculated. Nothing changes it afterwards.
 *
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
public record DifferenceLine(YearMonth month, boolean untilChanged, Money decided, Money calculated, Money difference,
		Treatment treatment, String reason, Long decidedCalculationId, long calculationId) {

	/**
	 * The line as the rule gave it.
	 */
	ChangeLine changeLine() {
		return new ChangeLine(this.month, this.untilChanged, this.decided, this.calculated, this.treatment);
	}

	/**
	 * The month's amount once it is issued.
	 */
	public Money amount() {
		return this.treatment.changesAmount() ? this.calculated : this.decided;
	}

}
