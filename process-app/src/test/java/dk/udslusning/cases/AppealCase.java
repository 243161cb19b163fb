package dk.udslusning.cases;

import java.time.LocalDate;

import dk.udslusning.rules.appeal.AppealPeriod;
import dk.udslusning.rules.appeal.ReassessmentLimit;
import dk.udslusning.rules.time.Deadlines;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case about how long a citizen may appeal, or how long the municipality has.
 *
 * @param channel how the decision was sent; {@code null} where the appeal itself came
 * @param sent the day the decision was sent, or the day the appeal came
 * @param lastDay the last day of the period or limit
 * @param warned the day the team leader is told; only for the municipality's limit
 */
record AppealCase(String name, String calculation, DeadlineCase.Channel channel, LocalDate sent, LocalDate lastDay,
		LocalDate warned) implements CaseTable.Case {

	@Override
	public void run(CaseData data) {
		if (this.channel == null) {
			ReassessmentLimit limit = ReassessmentLimit.from(this.sent, data.workingDays());
			assertThat(limit.lastDay()).isEqualTo(this.lastDay);
			assertThat(limit.warnedOn()).isEqualTo(this.warned);
			return;
		}
		Deadlines deadlines = new Deadlines(data.workingDays());
		LocalDate arrived = (this.channel == DeadlineCase.Channel.LETTER) ? deadlines.receivedByLetter(this.sent)
				: deadlines.receivedByDigitalPost(this.sent);
		AppealPeriod period = AppealPeriod.from(arrived, data.workingDays());
		assertThat(period.lastDay()).isEqualTo(this.lastDay);
		assertThat(period.holds(this.lastDay)).isTrue();
		assertThat(period.holds(this.lastDay.plusDays(1))).isFalse();
	}

}
