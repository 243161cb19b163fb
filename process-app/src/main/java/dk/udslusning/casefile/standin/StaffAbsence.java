package dk.udslusning.casefile.standin;

import java.time.LocalDate;

import dk.udslusning.rules.time.DanishDates;

/**
 * A period in which somebody is away and a stand-in does the work.
 *
 * @param id its number
 * @param absent user id of who is away
 * @param standIn user id of who does the work
 * @param firstDay the first day away
 * @param lastDay the last day away, inclusive; null until further notice
 */
public record StaffAbsence(long id, String absent, String standIn, LocalDate firstDay, LocalDate lastDay) {

	/**
	 * Whether somebody is away on the day.
	 */
	public boolean covers(LocalDate day) {
		return !day.isBefore(this.firstDay) && !isOver(day);
	}

	/**
	 * Whether the last day has passed.
	 */
	public boolean isOver(LocalDate day) {
		return this.lastDay != null && day.isAfter(this.lastDay);
	}

	/**
	 * Whether the two periods share a day.
	 */
	boolean overlaps(LocalDate first, LocalDate last) {
		return !isOver(first) && (last == null || !last.isBefore(this.firstDay));
	}

	/**
	 * Until when, in Danish.
	 */
	public String until() {
		return (this.lastDay != null) ? "til og med " + DanishDates.format(this.lastDay) : "indtil videre";
	}

}
