package dk.udslusning.decision.recalculation;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

import dk.udslusning.rules.change.Treatment;
import dk.udslusning.rules.money.Money;

/**
 * A recalculation as it was calculated once: what is approved, and what is issued.
 * Nothing changes it afterwards.
 *
 * @param id the row
 * @param caseNumber the case
 * @param recalculationId the recalculation
 * @param basisId what was prepared for it
 * @param decisionMonth the month in which it must be decided: in another one its lines
 * would be others
 * @param hearingId the hearing held or waived; null where nothing is reduced
 * @param calculationId the calculation of the last month compared, which explains the
 * amount from then on
 * @param preparedBy user id
 * @param calculatedAt Danish local time
 * @param lines one for each month that differs, in the order of the months
 */
public record AmountChange(long id, String caseNumber, long recalculationId, long basisId, YearMonth decisionMonth,
		Long hearingId, long calculationId, String preparedBy, LocalDateTime calculatedAt, List<DifferenceLine> lines) {

	public AmountChange {
		lines = List.copyOf(lines);
	}

	/**
	 * Whether any month ahead gets less.
	 */
	public boolean isAdverse() {
		return this.lines.stream().anyMatch((line) -> line.treatment() == Treatment.LOWERED);
	}

	/**
	 * The highest amount of a month that it sets or lets stand: what the level of
	 * approval depends on.
	 */
	public Money highest() {
		return this.lines.stream().map(DifferenceLine::amount).max(Money::compareTo).orElse(Money.ZERO);
	}

	/**
	 * What is paid afterwards for the months that have begun, all together.
	 */
	public Money paidAfterwards() {
		return this.lines.stream()
			.filter((line) -> line.treatment() == Treatment.PAID_AFTERWARDS)
			.map(DifferenceLine::difference)
			.reduce(Money.ZERO, Money::plus);
	}

}
