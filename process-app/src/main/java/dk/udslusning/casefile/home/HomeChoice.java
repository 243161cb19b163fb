package dk.udslusning.casefile.home;

import java.time.LocalDate;

/**
 * A home as a caseworker can choose it for a case.
 *
 * @param home the home
 * @param takenFrom first day on which another household has it or is offered it; null
 * where it is free
 */
public record HomeChoice(TransitionalHome home, LocalDate takenFrom) {

	/** More persons per room would be overcrowded. */
	private static final int PERSONS_PER_ROOM = 2;

	/**
	 * Whether no other household has it.
	 */
	public boolean isFree() {
		return this.takenFrom == null && this.home.state() == HomeState.AT_DISPOSAL;
	}

	/**
	 * Whether the household has room in it: at most two persons per room.
	 * @param persons adults and children
	 */
	public boolean fits(int persons) {
		return this.home.rooms() * PERSONS_PER_ROOM >= persons;
	}

}
