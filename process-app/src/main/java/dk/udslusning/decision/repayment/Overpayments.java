package dk.udslusning.decision.repayment;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.udslusning.decision.recalculation.AmountChanges;
import dk.udslusning.decision.recalculation.DifferenceLine;
import dk.udslusning.rules.change.Treatment;
import dk.udslusning.rules.repayment.OverpaidMonth;

import org.springframework.stereotype.Component;

/**
 * The months for which too much was paid, as the issued difference lines say: of several
 * lines of a month the newest holds.
 */
@Component
class Overpayments {

	private final AmountChanges changes;

	private final RepaymentRows rows;

	Overpayments(AmountChanges changes, RepaymentRows rows) {
		this.changes = changes;
		this.rows = rows;
	}

	/**
	 * The months that nobody has asked back yet, oldest first.
	 */
	List<OverpaidMonth> of(String caseNumber) {
		Map<LeaseMonth, DifferenceLine> newest = new LinkedHashMap<>();
		this.changes.issued(caseNumber)
			.forEach((line) -> newest.put(new LeaseMonth(line.leaseId(), line.month()), line));
		this.rows.claimed(caseNumber).forEach((month) -> newest.remove(new LeaseMonth(month.leaseId(), month.month())));
		return newest.values()
			.stream()
			.filter((line) -> line.treatment() == Treatment.GOOD_FAITH && line.difference().isNegative())
			.map((line) -> new OverpaidMonth(line.leaseId(), line.month(), line.decided(), line.calculated()))
			.sorted((one, other) -> one.month().compareTo(other.month()))
			.toList();
	}

	private record LeaseMonth(long leaseId, YearMonth month) {

	}

}
