package dk.udslusning.casefile.household;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.rules.money.Money;

/**
 * The household as it was told, besides the tenant.
 *
 * @param members everybody but the tenant and a co-tenant with an own case
 * @param wealth the household's wealth, or null where not asked
 * @param pension a member has førtidspension or seniorpension
 * @param folkepension a member has folkepension
 * @param severeMobilityHandicap a member with a severe mobility handicap in a suitable
 * home
 * @param roundTheClockHelp a member with 24-hour help
 */
public record Household(List<HouseholdMember> members, Money wealth, boolean pension, boolean folkepension,
		boolean severeMobilityHandicap, boolean roundTheClockHelp) {

	public Household {
		members = List.copyOf(members);
	}

	/**
	 * The tenant alone, about whom nothing else was told.
	 */
	public static Household ofTenantAlone() {
		return new Household(List.of(), null, false, false, false, false);
	}

	/**
	 * Adults besides the tenant on a day. A child counts here from the day of turning 18.
	 */
	public int otherAdultsOn(LocalDate day) {
		return (int) this.members.stream()
			.filter((member) -> member.livesThereOn(day) && member.isAdultOn(day))
			.count();
	}

	/**
	 * Persons under 18 on a day.
	 */
	public int childrenOn(LocalDate day) {
		return (int) this.members.stream()
			.filter((member) -> member.livesThereOn(day) && !member.isAdultOn(day))
			.count();
	}

	/**
	 * Persons of an age on a day.
	 * @param youngest in whole years, inclusive
	 * @param oldest in whole years, inclusive
	 */
	public int personsAged(LocalDate day, int youngest, int oldest) {
		return (int) this.members.stream()
			.filter((member) -> member.livesThereOn(day) && member.isAged(day, youngest)
					&& !member.isAged(day, oldest + 1))
			.count();
	}

	/**
	 * The birth dates of a relation, in the order they were told.
	 */
	public List<LocalDate> bornOn(Relation relation) {
		return this.members.stream()
			.filter((member) -> member.relation() == relation)
			.map(HouseholdMember::bornOn)
			.toList();
	}

}
