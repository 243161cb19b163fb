package dk.udslusning.process.form.hearing;

import java.time.LocalDate;

import dk.udslusning.decision.hearing.HearingOutcome;
import dk.udslusning.decision.hearing.ReplyChannel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Vurdér høringssvar".
 *
 * @param caseVersion the hearing as it was shown
 * @param facts shown only
 * @param points shown only: what the citizen was heard about
 * @param replied shown only: a reply is there already
 * @param repliedOn the day of a reply that came after the deadline
 * @param replyChannel how it came
 * @param reply what the citizen said
 * @param outcome whether the assessment stands
 * @param reasons why
 */
record AssessmentFields(Long caseVersion, String facts, String points, Boolean replied, LocalDate repliedOn,
		ReplyChannel replyChannel, @Size(max = 4000, message = "Skriv højst 4.000 tegn") String reply,
		@NotNull(message = "Vælg, om vurderingen fastholdes eller ændres") HearingOutcome outcome,
		@NotNull(message = "Skriv, hvad du har lagt vægt på") @Size(max = 2000,
				message = "Skriv højst 2.000 tegn") String reasons) {

	boolean hasLateReply() {
		return this.repliedOn != null || this.replyChannel != null || this.reply != null;
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "AssessmentFields";
	}

}
