package dk.udslusning.process.form.protection;

import java.time.LocalDate;

import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.protection.ProtectionReview;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Gennemgå adressebeskyttelse".
 *
 * @param caseVersion the citizen as she was shown
 * @param facts shown only
 */
record ReviewProtectionFields(Long caseVersion, String facts,
		@NotNull(message = "Vælg, hvordan navn og adresse er beskyttet nu") AddressProtection protection,
		@NotNull(message = "Skriv, fra hvilken dag det gælder") LocalDate fromDay,
		@NotNull(message = "Skriv, hvem der har fået besked, og hvad der er gjort") @Size(max = 2000,
				message = "Skriv højst 2.000 tegn") String done) {

	ProtectionReview review() {
		return new ProtectionReview(this.protection, this.fromDay, this.done);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ReviewProtectionFields";
	}

}
