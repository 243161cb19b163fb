package dk.udslusning.decision.appeal;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An appeal as it came. Nothing changes it afterwards.
 *
 * @param id the appeal
 * @param caseNumber the case, open or closed
 * @param receivedOn the day it came
 * @param channel how
 * @param appellant who appeals
 * @param appellantName who appeals for the citizen; null where she does it herself
 * @param mandateSeen whether a power of attorney is there
 * @param words what the citizen says
 * @param recordedBy user id
 * @param recordedAt Danish local time
 */
public record Appeal(long id, String caseNumber, LocalDate receivedOn, AppealChannel channel, Appellant appellant,
		String appellantName, boolean mandateSeen, String words, String recordedBy, LocalDateTime recordedAt) {

	/**
	 * Whether somebody appeals for the citizen without a power of attorney yet. The
	 * appeal counts; nothing is told to that person before it is there.
	 */
	public boolean lacksMandate() {
		return this.appellant == Appellant.REPRESENTATIVE && !this.mandateSeen;
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "Appeal[" + this.id + ", " + this.caseNumber + "]";
	}

}
