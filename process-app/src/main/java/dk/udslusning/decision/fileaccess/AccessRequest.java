package dk.udslusning.decision.fileaccess;

import java.time.LocalDate;

/**
 * A request for the papers of a case.
 *
 * @param id the request
 * @param caseNumber the case
 * @param askedBy who asks
 * @param receivedOn the day it came
 * @param askedFor what they want to see; null for the whole case
 * @param answerBy the last day for the answer, as it stands now
 */
public record AccessRequest(long id, String caseNumber, Asker askedBy, LocalDate receivedOn, String askedFor,
		LocalDate answerBy) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "AccessRequest[" + this.id + ", " + this.caseNumber + "]";
	}

}
