package dk.udslusning.casefile.agreement;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What somebody told about an agreement that is not kept to. A report decides nothing.
 *
 * @param id the report
 * @param caseNumber the case
 * @param reportedBy who told it, Danish
 * @param happenedOn the day it happened
 * @param text what was told, Danish
 * @param recordedBy user id
 * @param recordedAt Danish local time
 */
public record BreachReport(long id, String caseNumber, String reportedBy, LocalDate happenedOn, String text,
		String recordedBy, LocalDateTime recordedAt) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "BreachReport[" + this.id + ", " + this.caseNumber + "]";
	}

}
