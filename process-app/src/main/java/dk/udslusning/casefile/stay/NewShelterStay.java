package dk.udslusning.casefile.stay;

import java.time.LocalDate;

import dk.udslusning.casefile.Faults;

/**
 * A stay as it begins, as a caseworker fills it in.
 *
 * @param begunOn its first day
 * @param place the shelter's name
 * @param charge what the shelter charges
 * @param agreed what was agreed with the shelter, and why she is there
 * @param expectedUntil the day to look at it again
 */
public record NewShelterStay(LocalDate begunOn, String place, ShelterCharge charge, String agreed,
		LocalDate expectedUntil) {

	void check(LocalDate today, Faults faults) {
		faults.addIf(this.begunOn == null, "begunOn", "Skriv, hvornår opholdet begyndte")
			.addIf(this.begunOn != null && this.begunOn.isAfter(today), "begunOn",
					"Opholdet kan ikke begynde i fremtiden")
			.addIf(this.begunOn != null && this.begunOn.isBefore(today.minusYears(1)), "begunOn", "Tjek årstallet")
			.addIf(this.place == null || this.place.isBlank(), "place", "Skriv boformens navn")
			.addIf(this.charge == null, "charge", "Vælg, hvad boformen opkræver")
			.addIf(this.agreed == null || this.agreed.isBlank(), "agreed",
					"Skriv, hvad der er aftalt med boformen og borgeren")
			.addIf(this.expectedUntil == null, "expectedUntil", "Skriv, hvornår opholdet ventes at slutte")
			.addIf(this.expectedUntil != null && this.begunOn != null && this.expectedUntil.isBefore(this.begunOn),
					"expectedUntil", "Dagen kan ikke ligge, før opholdet begyndte")
			.addIf(this.expectedUntil != null && this.expectedUntil.isAfter(today.plusYears(1)), "expectedUntil",
					"Vælg en dag inden for et år; opholdet ses efter da");
	}

	/**
	 * Without the place, so that a log cannot name it.
	 */
	@Override
	public String toString() {
		return "NewShelterStay[" + this.begunOn + "]";
	}

}
