package dk.udslusning.process.form.agreement;

import java.time.LocalDate;

import dk.udslusning.casefile.agreement.CureAnswer;
import dk.udslusning.casefile.agreement.CureOutcome;
import dk.udslusning.casefile.agreement.EvidenceKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Vurdér, om der er rettet op".
 *
 * @param facts shown only
 * @param outcome what was found
 * @param note what it rests on
 * @param kind the document that came
 * @param receivedOn when it came
 * @param newEndsOn the new last day
 * @param grounds what the citizen is heard about
 * @param unknownToCitizen facts that she may not know
 */
record CureFields(String facts, @NotNull(message = "Vælg, om der er rettet op") CureOutcome outcome,
		@NotNull(message = "Skriv, hvad vurderingen bygger på") @Size(max = 2000,
				message = "Skriv højst 2.000 tegn") String note,
		EvidenceKind kind, LocalDate receivedOn, LocalDate newEndsOn, @Size(max = 4000, message = LONG) String grounds,
		@Size(max = 4000, message = LONG) String unknownToCitizen) {

	private static final String LONG = "Skriv højst 4.000 tegn";

	CureAnswer answer() {
		return new CureAnswer(this.outcome, this.note, this.kind, this.receivedOn, this.newEndsOn, this.grounds,
				this.unknownToCitizen);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "CureFields";
	}

}
