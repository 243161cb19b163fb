package dk.udslusning.casefile.stay;

import java.time.LocalDate;

/**
 * A stay in a shelter while the lease goes on. Components as in {@link NewShelterStay}.
 *
 * @param endedOn its last day; null while it lasts
 * @param chargedFrom first day that the shelter charged after all; null where none was
 * @param chargedTo last day that the shelter charged after all
 */
public record ShelterStay(long id, String caseNumber, LocalDate begunOn, LocalDate expectedUntil, String place,
		ShelterCharge charge, String agreed, LocalDate endedOn, LocalDate chargedFrom, LocalDate chargedTo) {

	/**
	 * Without the place, so that a log cannot name it.
	 */
	@Override
	public String toString() {
		return "ShelterStay[" + this.id + ", " + this.caseNumber + "]";
	}

}
