package dk.udslusning.process.form.money;

import java.time.LocalDate;

import dk.udslusning.casefile.benefit.Applicant;
import dk.udslusning.payment.HoldCleared;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Afklar tilbageholdt udbetaling"; only what is missing is shown.
 *
 * @param facts shown only
 * @param cprMissing shown only
 * @param nameMissing shown only
 * @param benefitMissing shown only
 * @param dischargeMissing shown only
 */
record ClearPaymentHoldFields(String facts, Boolean cprMissing, Boolean nameMissing, Boolean benefitMissing,
		Boolean dischargeMissing, @Size(max = 11, message = "Skriv ti cifre") String cpr,
		@Size(max = 120, message = "Skriv højst 120 tegn") String name, LocalDate appliedOn, Applicant appliedBy,
		@Size(max = 100, message = "Skriv højst 100 tegn") String receipt, LocalDate dischargedOn) {

	HoldCleared cleared() {
		return new HoldCleared(this.cpr, this.name, this.appliedOn, this.appliedBy, this.receipt, this.dischargedOn);
	}

}
