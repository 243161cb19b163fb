package dk.udslusning.decision.takeover;

import java.time.LocalDate;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.home.HomePrice;
import dk.udslusning.casefile.lease.LeasePrice;
import dk.udslusning.casefile.lease.LeaseTerms;
import dk.udslusning.rules.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The lease and what it costs. Components as in {@link LeaseTerms}; amounts per month.
 *
 * @param rent as signed, before housing benefit
 * @param rentNow the rent now, where it is another; null where it is not
 * @param rentNowFrom the first day of it
 */
public record LeasePart(@NotNull(message = "Skriv, hvornår lejekontrakten blev underskrevet") LocalDate leaseSignedOn,
		@NotNull(message = "Skriv lejemålets første dag") LocalDate leaseStart,
		@NotNull(message = "Skriv, hvor mange måneder perioden i lejekontrakten er på") Integer periodMonths,
		@NotNull(message = "Skriv de fravigelser, der står i lejekontrakten (almenlejeloven § 4, stk. 3)") @Size(
				max = 2000, message = "Skriv højst 2.000 tegn") String deviations,
		@NotNull(
				message = "Skriv, hvornår kommunen godkendte fravigelserne; uden godkendelse gælder de ikke") LocalDate councilApprovedOn,
		@NotNull(message = "Skriv lejen pr. måned før boligstøtte") Money rent, Boolean rentChecked, Money heat,
		Money water, Money antenna, Money laundry, Money other, Money rentNow, LocalDate rentNowFrom) {

	static final Fields NAMES = Fields.named("signedOn", "leaseSignedOn", "plannedMovingIn", "movedInOn",
			"plannedDischarge", "dischargedOn");

	LeaseTerms terms(LocalDate movedInOn) {
		return new LeaseTerms(this.leaseSignedOn, this.leaseStart, this.periodMonths, this.deviations,
				this.councilApprovedOn, this.rent, Boolean.TRUE.equals(this.rentChecked), this.heat, this.water,
				this.antenna, this.laundry, this.other, movedInOn, null);
	}

	/** What is wrong with the rent that holds now. */
	void checkRentNow(LocalDate today, Faults faults) {
		if (this.rentNow == null) {
			faults.addIf(this.rentNowFrom != null, "rentNow", "Skriv den nye husleje, eller slet dagen");
			return;
		}
		Fields.named("rent", "rentNow").check(faults, (found) -> priceNow().checkRent(found));
		faults.addIf(this.rentNowFrom == null, "rentNowFrom", "Skriv, fra hvilken dag den nye husleje gælder")
			.addIf(this.rentNowFrom != null && !this.rentNowFrom.isAfter(this.leaseStart), "rentNowFrom",
					"Dagen skal ligge efter lejemålets første dag; står lejen sådan i kontrakten, så slet den her")
			.addIf(this.rentNowFrom != null && this.rentNowFrom.isAfter(today), "rentNowFrom",
					"Dagen ligger i fremtiden; meld den nye husleje som en ændring, når forløbet er registreret");
	}

	LeasePrice nowCosts() {
		return new LeasePrice(this.rentNowFrom, this.rentNow, priceNow().payments());
	}

	/** What the landlord charges for a full month now. */
	Money chargedNow() {
		Money held = (this.rentNow != null) ? this.rentNow : this.rent;
		return held.plus(priceNow().payments().total());
	}

	private HomePrice priceNow() {
		return new HomePrice(this.rentNow, this.heat, this.water, this.antenna, this.laundry, this.other);
	}

}
