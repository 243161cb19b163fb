package dk.udslusning.process.form.tenancy;

import java.time.LocalDate;

import dk.udslusning.casefile.stay.NewShelterStay;
import dk.udslusning.casefile.stay.ShelterCharge;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Aftal ophold og betaling med boformen".
 *
 * @param facts shown only
 */
record ShelterStayFields(String facts, @NotNull(message = "Skriv, hvornår opholdet begyndte") LocalDate begunOn,
		@NotNull(message = "Skriv boformens navn") @Size(max = 120, message = "Skriv højst 120 tegn") String place,
		@NotNull(message = "Vælg, hvad boformen opkræver") ShelterCharge charge,
		@NotNull(message = "Skriv, hvad der er aftalt med boformen og borgeren") @Size(max = 2000,
				message = "Skriv højst 2.000 tegn") String agreed,
		@NotNull(message = "Skriv, hvornår opholdet ventes at slutte") LocalDate expectedUntil) {

	NewShelterStay stay() {
		return new NewShelterStay(this.begunOn, this.place, this.charge, this.agreed, this.expectedUntil);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ShelterStayFields";
	}

}
