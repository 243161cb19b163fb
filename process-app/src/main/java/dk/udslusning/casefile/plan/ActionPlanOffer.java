package dk.udslusning.casefile.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One offer of an action plan and the citizen's answer.
 *
 * @param id the offer
 * @param caseNumber the case
 * @param offeredOn the day
 * @param accepted whether the citizen wants one; a no costs nothing
 * @param goals what the plan aims at, Danish; null where it was declined
 * @param remark what else was said, Danish; may be null
 * @param recordedBy user id
 * @param recordedAt Danish local time
 */
public record ActionPlanOffer(long id, String caseNumber, LocalDate offeredOn, boolean accepted, String goals,
		String remark, String recordedBy, LocalDateTime recordedAt) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ActionPlanOffer[" + this.id + ", " + this.caseNumber + "]";
	}

}
