package dk.udslusning.workplace.caseedit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.household.HouseholdMember;
import dk.udslusning.casefile.household.Relation;
import dk.udslusning.decision.recalculation.HouseholdMove;
import dk.udslusning.rules.money.Money;

/**
 * Somebody moves in or out, as it was typed.
 *
 * @param version that of the facts that were shown
 * @param relation {@code IN:CHILD}, or {@code OUT:CHILD:2019-03-12} of one who lives
 * there
 * @param bornOn of one who moves in
 * @param day the first day in the home, or the last
 * @param othersIncome what all others earn from then on
 * @param told who says so
 */
record TypedMove(Long version, String relation, String bornOn, String day, String othersIncome, String told) {

	static String in(Relation relation) {
		return "IN:" + relation.name();
	}

	static String out(HouseholdMember member) {
		return "OUT:" + member.relation().name() + ":" + member.bornOn();
	}

	/** The move, as far as it can be read. */
	HouseholdMove move(Faults faults) {
		String[] parts = (this.relation != null) ? this.relation.split(":") : new String[0];
		boolean out = parts.length == 3 && "OUT".equals(parts[0]);
		Relation who = (parts.length > 1) ? Typed.choice(Relation.values(), parts[1]) : null;
		LocalDate born = out ? iso(parts[2]) : Typed.day("bornOn", this.bornOn, faults);
		LocalDate on = Typed.day("day", this.day, faults);
		Money others = Typed.amount("othersIncome", this.othersIncome, faults);
		return new HouseholdMove(!out, who, born, on, others, Typed.text("told", this.told, 2000, faults));
	}

	private static LocalDate iso(String day) {
		try {
			return LocalDate.parse(day);
		}
		catch (DateTimeParseException nobody) {
			return null;
		}
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "TypedMove";
	}

}
