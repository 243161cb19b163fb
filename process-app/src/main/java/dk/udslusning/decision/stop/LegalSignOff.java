package dk.udslusning.decision.stop;

import java.time.LocalDate;

import dk.udslusning.casefile.Faults;

/**
 * That one of the municipality's lawyers has said that a stop can be issued.
 *
 * @param lawyer who
 * @param signedOffOn when
 * @param reference where the lawyer's words are filed
 */
public record LegalSignOff(String lawyer, LocalDate signedOffOn, String reference) {

	/**
	 * Adds what is missing or cannot be, at {@code lawyer}, {@code signedOffOn} or
	 * {@code signOffReference}.
	 */
	void check(Faults faults, LocalDate today, LocalDate heardOn, String preparedBy) {
		faults.addIf(isBlank(this.lawyer), "lawyer", "Skriv, hvilken jurist der har sagt god for stoppet")
			.addIf(this.lawyer != null && this.lawyer.strip().equalsIgnoreCase(preparedBy), "lawyer",
					"Juristen skal være en anden end dig")
			.addIf(this.signedOffOn == null, "signedOffOn", "Skriv, hvilken dag juristen sagde god for stoppet")
			.addIf(this.signedOffOn != null && this.signedOffOn.isAfter(today), "signedOffOn",
					"Dagen kan ikke ligge efter i dag; få juristens svar først")
			.addIf(this.signedOffOn != null && this.signedOffOn.isBefore(heardOn), "signedOffOn",
					"Juristen skal have set sagen, efter at borgeren er hørt; ret datoen")
			.addIf(isBlank(this.reference), "signOffReference", "Skriv, hvor juristens svar ligger på sagen");
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/**
	 * Without the person, so that a log cannot name anybody.
	 */
	@Override
	public String toString() {
		return "LegalSignOff";
	}

}
