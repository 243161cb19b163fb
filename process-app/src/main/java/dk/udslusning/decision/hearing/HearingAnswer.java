package dk.udslusning.decision.hearing;

import java.time.LocalDate;

import dk.udslusning.casefile.Faults;

/**
 * How the citizen was heard before an adverse decision that needs no hearing letter.
 *
 * @param basis why no letter is needed
 * @param heardOn the day of the talk; only where heard
 * @param note what the citizen said, or from where she knows the facts
 */
public record HearingAnswer(HearingBasis basis, LocalDate heardOn, String note) {

	/**
	 * Adds what is missing, at {@code hearingBasis}, {@code heardOn} or
	 * {@code hearingNote}.
	 * @param faults where to
	 * @param today nobody was heard later
	 */
	public void check(Faults faults, LocalDate today) {
		boolean heard = this.basis == HearingBasis.HEARD;
		faults
			.addIf(this.basis == null, "hearingBasis",
					"Vælg, om borgeren kender alle oplysninger eller er hørt; ellers kan du ikke give afslag")
			.addIf(heard && this.heardOn == null, "heardOn", "Skriv, hvilken dag borgeren blev hørt")
			.addIf(heard && this.heardOn != null && this.heardOn.isAfter(today), "heardOn",
					"Dagen kan ikke ligge efter i dag; hør borgeren først")
			.addIf(this.basis != null && (this.note == null || this.note.isBlank()), "hearingNote",
					heard ? "Skriv, hvad borgeren sagde" : "Skriv, hvor borgeren kender oplysningerne fra");
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "HearingAnswer[" + this.basis + "]";
	}

}
