package dk.udslusning.process.form.refusal;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Forbered afslag".
 *
 * @param caseVersion the hearing as it was shown
 * @param facts shown only
 * @param conditions shown only
 * @param maintained whether the citizen is to be refused
 * @param changeReason why not
 * @param decisionFacts the facts given weight
 * @param mainConsiderations the main considerations
 * @param reasons the reasons
 */
record RefusalFields(Long caseVersion, String facts, List<Map<String, String>> conditions,
		@NotNull(message = "Vælg, om afslaget fastholdes") Boolean maintained,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String changeReason,
		@Size(max = 4000, message = LONG) String decisionFacts,
		@Size(max = 4000, message = LONG) String mainConsiderations, @Size(max = 4000, message = LONG) String reasons) {

	private static final String LONG = "Skriv højst 4.000 tegn";

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "RefusalFields";
	}

}
