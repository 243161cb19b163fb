package dk.udslusning.process.form.deadline;

import java.time.LocalDate;

import dk.udslusning.casefile.dispatch.LetterChannel;
import dk.udslusning.decision.casetime.Delay;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Giv besked om længere sagsbehandling".
 *
 * @param facts shown only
 * @param mustCall shown only: she must be rung up before a letter
 * @param expectedOn by when she can expect the decision
 * @param reason why it takes longer
 * @param channel how she is told
 * @param sentOn when
 * @param calledFirst she was rung up
 */
record NotifyDelayFields(String facts, Boolean mustCall,
		@NotNull(message = "Skriv, hvornår borgeren kan vente en afgørelse") LocalDate expectedOn,
		@NotNull(message = "Skriv, hvorfor sagen tager længere tid") @Size(max = 2000,
				message = "Skriv højst 2.000 tegn") String reason,
		@NotNull(message = "Vælg, hvordan borgeren får besked") LetterChannel channel,
		@NotNull(message = "Skriv, hvilken dag brevet blev sendt") LocalDate sentOn, Boolean calledFirst) {

	Delay delay() {
		return new Delay(this.expectedOn, this.reason, this.channel, this.sentOn,
				Boolean.TRUE.equals(this.calledFirst));
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "NotifyDelayFields";
	}

}
