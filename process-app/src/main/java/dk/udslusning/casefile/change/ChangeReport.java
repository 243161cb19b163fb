package dk.udslusning.casefile.change;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A change as it was told. Nothing changes it afterwards.
 *
 * @param id the report
 * @param caseNumber the case
 * @param kind what it is about
 * @param effectiveOn the day from which it holds
 * @param knownOn the day on which the municipality learnt of it
 * @param text what was told
 * @param reportedBy user id of who took it down
 * @param reportedAt Danish local time
 */
public record ChangeReport(long id, String caseNumber, ChangeKind kind, LocalDate effectiveOn, LocalDate knownOn,
		String text, String reportedBy, LocalDateTime reportedAt) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ChangeReport[" + this.id + ", " + this.caseNumber + ", " + this.kind + "]";
	}

}
