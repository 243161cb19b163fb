package dk.udslusning.casefile.household;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A person who lives with the tenant. No name is kept: the calculation needs none.
 *
 * @param relation child or other adult
 * @param bornOn the birth date
 * @param movedInOn the first day in the home; null where it is the tenant's
 * @param movedOutOn the last day in the home; null while the person lives there
 */
public record HouseholdMember(Relation relation, LocalDate bornOn, LocalDate movedInOn, LocalDate movedOutOn) {

	private static final int OF_AGE = 18;

	public HouseholdMember {
		Objects.requireNonNull(relation, "relation");
		Objects.requireNonNull(bornOn, "bornOn");
	}

	/**
	 * A person who lives there as long as the tenant does.
	 */
	public static HouseholdMember of(Relation relation, LocalDate bornOn) {
		return new HouseholdMember(relation, bornOn, null, null);
	}

	/**
	 * Whether the person is part of the household on a day: born, moved in, not moved
	 * out.
	 */
	boolean livesThereOn(LocalDate day) {
		return !this.bornOn.isAfter(day) && (this.movedInOn == null || !this.movedInOn.isAfter(day))
				&& (this.movedOutOn == null || !this.movedOutOn.isBefore(day));
	}

	/**
	 * Whether the person is 18 or older on a day, the birthday itself included.
	 */
	public boolean isAdultOn(LocalDate day) {
		return isAged(day, OF_AGE);
	}

	/**
	 * Whether the person has had a birthday by a day, that day included.
	 */
	boolean isAged(LocalDate day, int years) {
		return !this.bornOn.plusYears(years).isAfter(day);
	}

}
