package dk.udslusning.process.form.extension;

import java.time.LocalDate;

import dk.udslusning.casefile.lease.AddendumTerms;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Registrér tillæg til lejekontrakten".
 *
 * @param caseVersion the lease that was shown
 * @param facts shown only
 * @param addendumSigned whether both parties have signed
 * @param reason why they will not
 * @param signedOn the day both had signed
 * @param periodMonths months of the whole period
 * @param councilApprovedOn the day the council approved
 * @param deviations as stated in the addendum
 */
record SignAddendumFields(Long caseVersion, String facts,
		@NotNull(message = "Vælg, om tillægget er underskrevet") Boolean addendumSigned,
		@Size(max = 2000, message = SHORT) String reason, LocalDate signedOn, Integer periodMonths,
		LocalDate councilApprovedOn, @Size(max = 2000, message = SHORT) String deviations) {

	private static final String SHORT = "Skriv højst 2.000 tegn";

	AddendumTerms terms() {
		return new AddendumTerms(this.signedOn, this.periodMonths, this.deviations, this.councilApprovedOn);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "SignAddendumFields";
	}

}
