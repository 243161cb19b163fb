package dk.udslusning.process.form.home;

import java.time.LocalDate;

import dk.udslusning.casefile.lease.LeaseTerms;
import dk.udslusning.rules.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Registrér lejekontrakt". Amounts are per month.
 *
 * @param caseVersion the offer that was shown
 * @param facts shown only
 * @param staysInShelter whether discharge is asked for; shown only
 */
record RegisterLeaseFields(Long caseVersion, String facts, Boolean staysInShelter,
		@NotNull(message = "Vælg, om lejekontrakten er underskrevet") Boolean leaseSigned,
		@Size(max = 1000, message = "Skriv højst 1.000 tegn") String fellThroughReason, LocalDate signedOn,
		LocalDate leaseStart, Integer periodMonths,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String deviations, LocalDate councilApprovedOn,
		Money rent, Boolean rentChecked, Money heat, Money water, Money antenna, Money laundry, Money other,
		LocalDate plannedMovingIn, LocalDate plannedDischarge) {

	LeaseTerms terms() {
		return new LeaseTerms(this.signedOn, this.leaseStart, this.periodMonths, this.deviations,
				this.councilApprovedOn, this.rent, Boolean.TRUE.equals(this.rentChecked), this.heat, this.water,
				this.antenna, this.laundry, this.other, this.plannedMovingIn, this.plannedDischarge);
	}

}
