package dk.udslusning.process.form.regulation;

import java.util.List;
import java.util.Map;

import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.regulation.RegulationAnswer;
import dk.udslusning.decision.regulation.RegulationApprovals;
import dk.udslusning.process.form.Option;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Godkend satsregulering".
 *
 * @param facts shown only: the year, how many cases, and the sums
 * @param lines shown only: the cases to be approved
 * @param leftOut shown only: the other cases, and why
 * @param anyLines shown only: there are cases to be approved
 * @param anyLeftOut shown only: there are other cases
 * @param choices shown only: the cases that can be taken out
 * @param answer what is done with the list
 * @param comment why it is approved
 * @param takenOut the case that is taken out
 * @param takenOutReason why it is
 * @param caseVersion the list as it was shown
 */
record ApproveRegulationFields(String facts, List<Map<String, String>> lines, List<Map<String, String>> leftOut,
		Boolean anyLines, Boolean anyLeftOut, List<Option> choices,
		@NotNull(message = "Vælg, hvad der skal ske med listen") RegulationAnswer answer,
		@Size(max = Approvals.COMMENT_LIMIT, message = "Skriv højst 2.000 tegn") String comment,
		@Size(max = 20, message = "Vælg en sag fra listen") String takenOut,
		@Size(max = RegulationApprovals.REASON_LIMIT, message = "Skriv højst 1.000 tegn") String takenOutReason,
		Long caseVersion) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ApproveRegulationFields";
	}

}
