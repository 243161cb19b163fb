package dk.udslusning.process.form.agreement;

import java.time.LocalDate;

import dk.udslusning.decision.stop.AgreementDecision;
import dk.udslusning.decision.stop.LegalSignOff;
import dk.udslusning.decision.stop.StopText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Træf afgørelse om tilskuddet".
 *
 * @param caseVersion the request for approval that was shown
 * @param facts shown only
 * @param outcome what is decided
 * @param changeReason why the refund goes on
 * @param decisionFacts the facts given weight
 * @param legalBasis the rules
 * @param mainConsiderations the main considerations
 * @param reasons the reasons
 * @param lawyer who signed the stop off
 * @param signedOffOn when
 * @param signOffReference where the lawyer's words are filed
 */
record DecisionFields(Long caseVersion, String facts,
		@NotNull(message = "Vælg, hvad der skal ske med tilskuddet") AgreementDecision outcome,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String changeReason,
		@Size(max = 4000, message = LONG) String decisionFacts,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String legalBasis,
		@Size(max = 4000, message = LONG) String mainConsiderations, @Size(max = 4000, message = LONG) String reasons,
		@Size(max = 200, message = SHORT) String lawyer, LocalDate signedOffOn,
		@Size(max = 200, message = SHORT) String signOffReference) {

	private static final String LONG = "Skriv højst 4.000 tegn";

	private static final String SHORT = "Skriv højst 200 tegn";

	StopText text() {
		return new StopText(this.decisionFacts, this.legalBasis, this.mainConsiderations, this.reasons);
	}

	LegalSignOff signOff() {
		return new LegalSignOff(this.lawyer, this.signedOffOn, this.signOffReference);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "DecisionFields";
	}

}
