package dk.udslusning.casefile.contact;

import java.time.LocalDate;

/**
 * One message about the citizen.
 *
 * @param id the row
 * @param caseNumber the case
 * @param kind what it is about
 * @param happenedOn the day it happened
 * @param text what was said
 */
public record CitizenContact(long id, String caseNumber, ContactKind kind, LocalDate happenedOn, String text) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "CitizenContact[" + this.id + ", " + this.caseNumber + ", " + this.kind + "]";
	}

}
