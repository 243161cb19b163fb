package dk.udslusning.process.form.agreement;

import java.time.LocalDate;

import dk.udslusning.casefile.agreement.ExemptionGround;
import dk.udslusning.casefile.agreement.MeetingAnswer;
import dk.udslusning.casefile.agreement.MeetingOutcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Hold møde om aftalen".
 *
 * @param facts shown only
 * @param outcome what it came to
 * @param heldOn the day
 * @param talk what was said, or why it was not held
 * @param helpOffered the help offered
 * @param exemption why no agreement is asked for any more
 * @param exemptionReason what the exemption rests on
 * @param demand what is to be put right
 * @param curePeriodEndsOn the last day to put it right
 */
record MeetingFields(String facts, @NotNull(message = "Vælg, hvad mødet kom frem til") MeetingOutcome outcome,
		LocalDate heldOn,
		@NotNull(message = "Skriv, hvad der er sket, og hvad borgeren sagde") @Size(max = 4000,
				message = "Skriv højst 4.000 tegn") String talk,
		@Size(max = 2000, message = LONG) String helpOffered, ExemptionGround exemption,
		@Size(max = 2000, message = LONG) String exemptionReason, @Size(max = 2000, message = LONG) String demand,
		LocalDate curePeriodEndsOn) {

	private static final String LONG = "Skriv højst 2.000 tegn";

	MeetingAnswer answer() {
		return new MeetingAnswer(this.outcome, this.heldOn, this.talk, this.helpOffered, this.exemption,
				this.exemptionReason, this.demand, this.curePeriodEndsOn);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "MeetingFields";
	}

}
