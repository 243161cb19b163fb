package dk.udslusning.cases;

import java.time.YearMonth;
import java.util.List;

import dk.udslusning.rules.change.ChangeLine;
import dk.udslusning.rules.change.ChangeRule;
import dk.udslusning.rules.change.MonthAmounts;
import dk.udslusning.rules.change.Treatment;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.change.ProvisionalAmount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case about what a change does to the months; or, with a rate, about whether a month
 * is paid provisionally.
 */
record ChangeCase(String name, String calculation, YearMonth decidedIn, String spared, List<Month> months,
		List<Line> expected, Provisional provisional) implements CaseTable.Case {

	@Override
	public void run(CaseData data) {
		if (this.provisional != null) {
			DatedRate used = data.catalogue()
				.fileRates()
				.find(this.provisional.rate(), this.provisional.decidedFor().atDay(1))
				.orElseThrow();
			assertThat(ProvisionalAmount.isProvisional(List.of(used), this.provisional.paidFor(),
					data.catalogue().fileRates()))
				.isEqualTo(this.provisional.expected());
			return;
		}
		List<ChangeLine> lines = new ChangeRule(this.decidedIn,
				(this.spared != null) ? CaseData.money(this.spared) : Money.ZERO)
			.lines(this.months.stream()
				.map((month) -> new MonthAmounts(month.month(), CaseData.money(month.decided()),
						CaseData.money(month.calculated())))
				.toList());
		assertThat(lines.stream().map((line) -> new Line(line.month(), line.treatment(), line.difference().toString())))
			.containsExactlyElementsOf(this.expected);
	}

	/** A month, compared. */
	record Month(YearMonth month, String decided, String calculated) {
	}

	/** What becomes of it. */
	record Line(YearMonth month, Treatment treatment, String difference) {
	}

	/** Whether an amount that rests on a rate carries a later month provisionally. */
	record Provisional(String rate, YearMonth decidedFor, YearMonth paidFor, boolean expected) {
	}

}
