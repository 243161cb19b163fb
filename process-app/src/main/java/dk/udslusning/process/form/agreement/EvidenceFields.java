package dk.udslusning.process.form.agreement;

import java.time.LocalDate;

import dk.udslusning.casefile.agreement.EvidenceKind;
import dk.udslusning.casefile.agreement.EvidenceStep;
import dk.udslusning.casefile.agreement.ReceivedEvidence;
import dk.udslusning.casefile.dispatch.LetterChannel;
import dk.udslusning.casefile.dispatch.LetterOrTalk;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Indhent dokumentation for aftalen".
 *
 * @param facts shown only
 * @param mustCall shown only: she must be rung up before a letter
 * @param step what was done
 * @param channel how she was asked
 * @param sentOn when she was asked
 * @param calledFirst she was rung up
 * @param answerBy the last day for her answer
 * @param request what was written or said
 * @param kind the document that came
 * @param receivedOn when it came
 * @param note what it shows
 * @param nextOn when to ask next
 * @param notFollowed what is not followed
 */
record EvidenceFields(String facts, Boolean mustCall, @NotNull(message = "Vælg, hvad der er sket") EvidenceStep step,
		LetterChannel channel, LocalDate sentOn, Boolean calledFirst, LocalDate answerBy,
		@Size(max = 2000, message = LONG) String request, EvidenceKind kind, LocalDate receivedOn,
		@Size(max = 2000, message = LONG) String note, LocalDate nextOn,
		@Size(max = 2000, message = LONG) String notFollowed) {

	private static final String LONG = "Skriv højst 2.000 tegn";

	LetterOrTalk asked() {
		return new LetterOrTalk(this.channel, this.sentOn, Boolean.TRUE.equals(this.calledFirst), this.request);
	}

	ReceivedEvidence received() {
		return new ReceivedEvidence(this.kind, this.receivedOn, this.note, this.nextOn);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "EvidenceFields";
	}

}
