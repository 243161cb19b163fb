package dk.udslusning.process.form.appeal;

import java.time.LocalDate;

import dk.udslusning.decision.appeal.ReassessmentOutcome;
import dk.udslusning.decision.appeal.ReassessmentProposal;
import dk.udslusning.decision.hearing.HearingAnswer;
import dk.udslusning.decision.hearing.HearingBasis;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Genvurdér afgørelsen".
 *
 * @param caseVersion the draft that was shown
 * @param facts shown only
 * @param outcome what came of it
 * @param withdrawnNote how it was withdrawn
 * @param remedy what is changed
 * @param decisionFacts the facts given weight
 * @param legalBasis act and §
 * @param mainConsiderations the main considerations
 * @param reasons the reasons
 * @param hearingBasis how the citizen was heard
 * @param heardOn when
 * @param hearingNote what was said, or from where the facts are known
 */
record ReassessFields(Long caseVersion, String facts,
		@NotNull(message = "Vælg, hvad resultatet er") ReassessmentOutcome outcome,
		@Size(max = 2000, message = SHORT) String withdrawnNote, @Size(max = 2000, message = SHORT) String remedy,
		@Size(max = 4000, message = LONG) String decisionFacts, @Size(max = 2000, message = SHORT) String legalBasis,
		@Size(max = 4000, message = LONG) String mainConsiderations, @Size(max = 4000, message = LONG) String reasons,
		HearingBasis hearingBasis, LocalDate heardOn, @Size(max = 2000, message = SHORT) String hearingNote) {

	private static final String SHORT = "Skriv højst 2.000 tegn";

	private static final String LONG = "Skriv højst 4.000 tegn";

	ReassessmentProposal proposal() {
		return new ReassessmentProposal(this.outcome, this.decisionFacts, this.legalBasis, this.mainConsiderations,
				this.reasons, this.remedy, new HearingAnswer(this.hearingBasis, this.heardOn, this.hearingNote));
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ReassessFields";
	}

}
