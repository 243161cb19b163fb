package dk.udslusning.decision.appeal;

import dk.udslusning.decision.hearing.HearingAnswer;

/**
 * A reassessment as it is filled in; anything may be missing.
 *
 * @param outcome what came of it
 * @param facts the facts given weight
 * @param legalBasis act and §
 * @param mainConsiderations the main considerations
 * @param reasons the reasons; why it was withdrawn, where it was
 * @param remedy what is changed
 * @param hearing how the citizen was heard, where she is not granted all
 */
public record ReassessmentProposal(ReassessmentOutcome outcome, String facts, String legalBasis,
		String mainConsiderations, String reasons, String remedy, HearingAnswer hearing) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ReassessmentProposal[" + this.outcome + "]";
	}

}
