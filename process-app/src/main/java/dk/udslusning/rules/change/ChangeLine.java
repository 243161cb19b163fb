package dk.udslusning.rules.change;

import java.time.YearMonth;

import dk.udslusning.rules.money.Money;

/**
 * The difference of one month, and what becomes of it.
 *
 * @param month the month, or the first one
 * @param untilChanged whether it also holds for the months after it
 * @param decided what was decided for it before
 * @param calculated what its own facts and rates give
 * @param treatment what becomes of the difference
 */
public record ChangeLine(YearMonth month, boolean untilChanged, Money decided, Money calculated, Treatment treatment) {

	/**
	 * What was calculated, less what was decided; below zero where too much was decided.
	 */
	public Money difference() {
		return this.calculated.minus(this.decided);
	}

	/**
	 * The month's amount once the line is issued.
	 */
	public Money amount() {
		return this.treatment.changesAmount() ? this.calculated : this.decided;
	}

}
