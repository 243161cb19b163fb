package dk.udslusning.cases;

import java.time.LocalDate;

import dk.udslusning.rules.time.Deadlines;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case about when a letter has arrived and a deadline ends.
 *
 * @param channel how it was sent
 * @param received the day it has arrived
 * @param days length of a deadline in working days; 0 where none is asked for
 * @param lastDay its last day
 */
record DeadlineCase(String name, String calculation, Channel channel, LocalDate sent, LocalDate received, int days,
		LocalDate lastDay) implements CaseTable.Case {

	@Override
	public void run(CaseData data) {
		Deadlines deadlines = new Deadlines(data.workingDays());
		LocalDate arrived = (this.channel == Channel.LETTER) ? deadlines.receivedByLetter(this.sent)
				: deadlines.receivedByDigitalPost(this.sent);
		assertThat(arrived).isEqualTo(this.received);
		if (this.days > 0) {
			assertThat(deadlines.lastDay(arrived, this.days)).isEqualTo(this.lastDay);
		}
	}

	/** How something was sent. */
	enum Channel {

		DIGITAL_POST, LETTER

	}

}
