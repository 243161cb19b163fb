package dk.udslusning.process.form.appeal;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.decision.appeal.DecisionChoice;
import dk.udslusning.process.form.Option;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Vælg den afgørelse, der klages over".
 *
 * @param facts shown only
 * @param decisions shown only: the case's decisions
 * @param decision the id of one of them, or {@link #NONE}
 * @param otherReason what it is, where it is no appeal
 * @param otherReceivedOn the day the citizen got the decision, where that is another
 * @param receivedReason from where that is known
 * @param effectWaits whether the municipality waits with the effect
 * @param effectReason why
 */
record ChooseDecisionFields(String facts, List<Option> decisions,
		@NotNull(message = "Vælg den afgørelse, der klages over") String decision,
		@Size(max = 2000, message = LONG) String otherReason, LocalDate otherReceivedOn,
		@Size(max = 2000, message = LONG) String receivedReason, Boolean effectWaits,
		@Size(max = 2000, message = LONG) String effectReason) {

	static final String NONE = "NONE";

	private static final String LONG = "Skriv højst 2.000 tegn";

	boolean isNoAppeal() {
		return NONE.equals(this.decision);
	}

	/**
	 * The choice; a decision that is none of the list is no decision.
	 */
	DecisionChoice choice() {
		Long id = this.decision.matches("\\d{1,18}") ? Long.valueOf(this.decision) : null;
		return new DecisionChoice(id, this.otherReceivedOn, this.receivedReason, Boolean.TRUE.equals(this.effectWaits),
				this.effectReason);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ChooseDecisionFields";
	}

}
