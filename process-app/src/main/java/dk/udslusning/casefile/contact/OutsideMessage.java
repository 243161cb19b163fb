package dk.udslusning.casefile.contact;

import java.time.LocalDate;

/**
 * A message that another system sends about the citizen of a case.
 *
 * @param caseNumber the case
 * @param kind what it is about
 * @param happenedOn the day it happened
 * @param text what is told, at most 4000 characters
 */
public record OutsideMessage(String caseNumber, ContactKind kind, LocalDate happenedOn, String text) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "OutsideMessage[" + this.caseNumber + ", " + this.kind + "]";
	}

}
