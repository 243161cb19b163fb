package dk.udslusning.process.form.tenancy;

import java.time.LocalDate;

import dk.udslusning.casefile.stay.StayEnd;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Ophold på boform slut".
 *
 * @param facts shown only
 */
record StayEndFields(String facts, @NotNull(message = "Skriv, hvornår opholdet sluttede") LocalDate endedOn,
		@NotNull(message = "Vælg, om boformen har opkrævet borgeren") Boolean charged, LocalDate chargedFrom,
		LocalDate chargedTo, @Size(max = 2000, message = "Skriv højst 2.000 tegn") String remark) {

	StayEnd end() {
		return new StayEnd(this.endedOn, this.charged, this.chargedFrom, this.chargedTo, this.remark);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "StayEndFields";
	}

}
