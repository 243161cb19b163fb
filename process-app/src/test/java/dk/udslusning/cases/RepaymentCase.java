package dk.udslusning.cases;

import java.time.YearMonth;
import java.util.List;

import dk.udslusning.rules.repayment.OverpaidMonth;
import dk.udslusning.rules.repayment.RepaymentClaim;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case about how much can be asked back.
 *
 * @param months the overpaid months
 * @param total their sum
 */
record RepaymentCase(String name, String calculation, List<Month> months, String total) implements CaseTable.Case {

	@Override
	public void run(CaseData data) {
		assertThat(new RepaymentClaim(this.months.stream()
			.map((month) -> new OverpaidMonth(1, month.month(), CaseData.money(month.decided()),
					CaseData.money(month.due())))
			.toList()).total()).isEqualTo(CaseData.money(this.total));
	}

	/** A month with what was decided and what its facts gave. */
	record Month(YearMonth month, String decided, String due) {

	}

}
