package dk.udslusning.decision;

import java.time.LocalDateTime;

/**
 * A decision as it was issued. Nothing changes it afterwards: a correction is a new
 * decision that names this one.
 *
 * @param id the decision
 * @param caseNumber the case
 * @param scheme code of the scheme it was decided under
 * @param type what it is about
 * @param subjectId the prepared row that it issued, by type
 * @param adverse whether it goes against the citizen
 * @param facts the facts given weight, Danish
 * @param legalBasis the rules it rests on, with §
 * @param mainConsiderations the main considerations, Danish
 * @param reasons the reasons, Danish
 * @param explanationJson the whole explanation of the amount; null where there is none
 * @param appealGuidance the guidance given with it, Danish
 * @param preparedBy user id of who prepared it
 * @param approvedBy user id of the second person; null where none was needed
 * @param approvalId the approval it rests on; null where none was needed
 * @param hearingId the hearing held or waived; null where none was due
 * @param corrects the decision it replaces; null for a first one
 * @param issuedAt Danish local time; of a decision taken over the day it was made, at
 * noon
 * @param takenOverBy user id of who took it over from elsewhere; null where it was made
 * here
 * @param takenOverAt Danish local time; null where it was made here
 * @param source where a decision taken over stands; null where it was made here
 */
public record Decision(long id, String caseNumber, String scheme, DecisionType type, long subjectId, boolean adverse,
		String facts, String legalBasis, String mainConsiderations, String reasons, String explanationJson,
		String appealGuidance, String preparedBy, String approvedBy, Long approvalId, Long hearingId, Long corrects,
		LocalDateTime issuedAt, String takenOverBy, LocalDateTime takenOverAt, String source) {

	/**
	 * Whether it was made elsewhere, before the case was registered here.
	 */
	public boolean isTakenOver() {
		return this.takenOverBy != null;
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "Decision[" + this.id + ", " + this.caseNumber + ", " + this.type + "]";
	}

}
