package dk.udslusning.process.form.agreement;

import java.time.LocalDate;

import dk.udslusning.casefile.agreement.AgreementKind;
import dk.udslusning.casefile.agreement.AgreementOutcome;
import dk.udslusning.casefile.agreement.AgreementProposal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Tilbyd aftale (frivillig)".
 *
 * @param facts shown only
 * @param outcome the citizen's answer
 * @param kind what the citizen wants to do
 * @param place the school or workplace
 * @param startsOn when it begins
 * @param reason a remark
 */
record OfferFields(String facts, @NotNull(
		message = "Vælg, om borgeren tog imod, sagde nej, eller om aftale ikke er tilbudt") AgreementOutcome outcome,
		AgreementKind kind, @Size(max = 200, message = "Skriv højst 200 tegn") String place, LocalDate startsOn,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String reason) {

	AgreementProposal proposal() {
		return AgreementProposal.offered(this.outcome, this.kind, this.place, this.startsOn, this.reason);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "OfferFields";
	}

}
