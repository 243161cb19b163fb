package dk.udslusning.process.form.money;

import java.time.LocalDate;

import dk.udslusning.casefile.benefit.Applicant;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Søg boligstøtte med borgeren".
 *
 * @param facts shown only
 */
record ApplyForHousingBenefitFields(String facts,
		@NotNull(message = "Vælg, om boligstøtten er søgt") BenefitStatus applied, LocalDate appliedOn,
		Applicant appliedBy, @Size(max = 100, message = "Skriv højst 100 tegn") String receipt) {

}
