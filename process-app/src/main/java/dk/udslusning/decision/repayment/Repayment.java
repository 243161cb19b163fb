package dk.udslusning.decision.repayment;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A question of repayment, begun by a person. Nothing changes it afterwards.
 *
 * @param id the question
 * @param caseNumber the case
 * @param notedOn the day the municipality learnt of the sign
 * @param source from where
 * @param sign what it is
 * @param recordedBy user id
 * @param recordedAt Danish local time
 */
public record Repayment(long id, String caseNumber, LocalDate notedOn, String source, String sign, String recordedBy,
		LocalDateTime recordedAt) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "Repayment[" + this.id + ", " + this.caseNumber + "]";
	}

}
