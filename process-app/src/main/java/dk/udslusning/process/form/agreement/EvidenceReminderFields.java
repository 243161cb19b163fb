package dk.udslusning.process.form.agreement;

import java.time.LocalDate;

import dk.udslusning.casefile.agreement.ReminderStep;
import dk.udslusning.casefile.dispatch.LetterChannel;
import dk.udslusning.casefile.dispatch.LetterOrTalk;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Ryk for dokumentation".
 *
 * @param facts shown only
 * @param mustCall shown only: she must be rung up before a letter
 * @param step what was done
 * @param channel how she was reminded
 * @param sentOn when she was reminded
 * @param calledFirst she was rung up
 * @param answerBy the new last day for her answer
 * @param reminder what was written or said
 */
record EvidenceReminderFields(String facts, Boolean mustCall,
		@NotNull(message = "Vælg, hvad der er sket") ReminderStep step, LetterChannel channel, LocalDate sentOn,
		Boolean calledFirst, LocalDate answerBy,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String reminder) {

	LetterOrTalk reminded() {
		return new LetterOrTalk(this.channel, this.sentOn, Boolean.TRUE.equals(this.calledFirst), this.reminder);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "EvidenceReminderFields";
	}

}
