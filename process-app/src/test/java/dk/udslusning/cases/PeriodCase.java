package dk.udslusning.cases;

import java.time.LocalDate;

import dk.udslusning.rules.scheme.Scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A case about the period of a scheme.
 *
 * @param extended the months granted as extension
 * @param lastDay the last day, or {@code null} where the period is refused
 * @param monthsLeft how many months it can still be extended by; not looked at where it
 * is left out
 */
record PeriodCase(String name, String calculation, String scheme, LocalDate leaseStart, int stated, int extended,
		LocalDate lastDay, Integer monthsLeft) implements CaseTable.Case {

	@Override
	public void run(CaseData data) {
		Scheme tried = data.catalogue().schemes().get(this.scheme);
		if (this.lastDay == null) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> tried.legalPeriod(this.leaseStart, this.stated, this.extended));
			return;
		}
		assertThat(tried.legalPeriod(this.leaseStart, this.stated, this.extended).lastDay()).isEqualTo(this.lastDay);
		if (this.monthsLeft != null) {
			assertThat(tried.monthsLeft(this.leaseStart, tried.monthsRunning(this.stated) + this.extended))
				.isEqualTo(this.monthsLeft);
		}
	}

}
