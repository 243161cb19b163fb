package dk.udslusning.decision;

import java.util.Objects;

/**
 * What is to be issued as a decision. Each {@code with} gives a new draft.
 *
 * @param caseNumber the case
 * @param type what it is about
 * @param subjectId the prepared row it issues, by type: a refusal draft, a support, a
 * deposit arrangement or a calculation
 * @param adverse whether it goes against the citizen
 * @param facts the facts given weight, Danish (FVL § 24 stk. 2)
 * @param legalBasis the rules it rests on, with § (FVL § 24 stk. 1)
 * @param mainConsiderations the main considerations where the rules leave a choice,
 * Danish (FVL § 24 stk. 1)
 * @param reasons the reasons in the citizen's language, Danish
 * @param explanationJson the whole explanation of the amount; null where there is none
 * @param preparedBy user id of who prepared it
 * @param approvalId the approval it rests on; null where none is needed
 * @param hearingId the hearing held or waived; null where none is due
 * @param corrects the decision that this one replaces; null for a first one
 */
public record DecisionDraft(String caseNumber, DecisionType type, long subjectId, boolean adverse, String facts,
		String legalBasis, String mainConsiderations, String reasons, String explanationJson, String preparedBy,
		Long approvalId, Long hearingId, Long corrects) {

	public DecisionDraft {
		Objects.requireNonNull(caseNumber, "caseNumber");
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(preparedBy, "preparedBy");
	}

	/**
	 * A decision that gives the citizen what was asked for, or more.
	 */
	public static DecisionDraft favourable(String caseNumber, DecisionType type, long subjectId, String preparedBy) {
		return new DecisionDraft(caseNumber, type, subjectId, false, null, null, null, null, null, preparedBy, null,
				null, null);
	}

	/**
	 * A decision against the citizen: it needs a hearing held or waived, and an approval.
	 */
	public static DecisionDraft adverse(String caseNumber, DecisionType type, long subjectId, String preparedBy) {
		return new DecisionDraft(caseNumber, type, subjectId, true, null, null, null, null, null, preparedBy, null,
				null, null);
	}

	/**
	 * With its reasons, in their four parts.
	 */
	public DecisionDraft withReasons(String theFacts, String theLegalBasis, String theMainConsiderations,
			String theReasons) {
		return new DecisionDraft(this.caseNumber, this.type, this.subjectId, this.adverse, theFacts, theLegalBasis,
				theMainConsiderations, theReasons, this.explanationJson, this.preparedBy, this.approvalId,
				this.hearingId, this.corrects);
	}

	/**
	 * With the explanation of its amount.
	 */
	public DecisionDraft withExplanation(String json) {
		return new DecisionDraft(this.caseNumber, this.type, this.subjectId, this.adverse, this.facts, this.legalBasis,
				this.mainConsiderations, this.reasons, json, this.preparedBy, this.approvalId, this.hearingId,
				this.corrects);
	}

	/**
	 * Resting on an approval.
	 */
	public DecisionDraft withApproval(long id) {
		return new DecisionDraft(this.caseNumber, this.type, this.subjectId, this.adverse, this.facts, this.legalBasis,
				this.mainConsiderations, this.reasons, this.explanationJson, this.preparedBy, id, this.hearingId,
				this.corrects);
	}

	/**
	 * After a hearing held or waived.
	 */
	public DecisionDraft withHearing(Long id) {
		return new DecisionDraft(this.caseNumber, this.type, this.subjectId, this.adverse, this.facts, this.legalBasis,
				this.mainConsiderations, this.reasons, this.explanationJson, this.preparedBy, this.approvalId, id,
				this.corrects);
	}

	/**
	 * Replacing an earlier decision of the same case and type.
	 */
	public DecisionDraft correcting(long decisionId) {
		return new DecisionDraft(this.caseNumber, this.type, this.subjectId, this.adverse, this.facts, this.legalBasis,
				this.mainConsiderations, this.reasons, this.explanationJson, this.preparedBy, this.approvalId,
				this.hearingId, decisionId);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "DecisionDraft[" + this.caseNumber + ", " + this.type + "]";
	}

}
