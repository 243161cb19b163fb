package dk.udslusning.casefile.stay;

import java.time.LocalDate;

import dk.udslusning.casefile.Faults;

/**
 * How a stay ended, as a caseworker fills it in.
 *
 * @param endedOn its last day
 * @param charged whether the shelter charged days after all
 * @param chargedFrom the first of these days
 * @param chargedTo the last of them
 * @param remark what else is to be known; may be null
 */
public record StayEnd(LocalDate endedOn, Boolean charged, LocalDate chargedFrom, LocalDate chargedTo, String remark) {

	boolean isCharged() {
		return Boolean.TRUE.equals(this.charged);
	}

	void check(LocalDate begunOn, LocalDate today, Faults faults) {
		faults.addIf(this.endedOn == null, "endedOn", "Skriv, hvornår opholdet sluttede")
			.addIf(this.endedOn != null && this.endedOn.isAfter(today), "endedOn",
					"Lad opgaven stå, til opholdet er slut")
			.addIf(this.endedOn != null && this.endedOn.isBefore(begunOn), "endedOn",
					"Opholdet kan ikke slutte, før det begyndte")
			.addIf(this.charged == null, "charged", "Vælg, om boformen har opkrævet borgeren");
		if (isCharged()) {
			faults.addIf(this.chargedFrom == null, "chargedFrom", "Skriv den første dag, boformen opkrævede")
				.addIf(this.chargedFrom != null && this.chargedFrom.isBefore(begunOn), "chargedFrom",
						"Dagen kan ikke ligge, før opholdet begyndte")
				.addIf(this.chargedTo == null, "chargedTo", "Skriv den sidste dag, boformen opkrævede")
				.addIf(this.chargedTo != null && this.chargedFrom != null && this.chargedTo.isBefore(this.chargedFrom),
						"chargedTo", "Den sidste dag kan ikke ligge før den første")
				.addIf(this.chargedTo != null && this.endedOn != null && this.chargedTo.isAfter(this.endedOn),
						"chargedTo", "Dagen kan ikke ligge, efter at opholdet sluttede");
		}
	}

}
