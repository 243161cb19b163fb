package dk.udslusning.process.form.extension;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Forbered afslag på forlængelse".
 *
 * @param caseVersion the request for approval that was shown
 * @param facts shown only
 * @param explained shown only: the ability to pay was calculated
 * @param explanation shown only: the calculation step by step
 * @param basis shown only: norm and facts behind it
 * @param maintained whether the extension is to be denied
 * @param changeReason why not
 * @param decisionFacts the facts given weight
 * @param mainConsiderations the main considerations
 * @param reasons the reasons
 */
record PrepareNoExtensionFields(Long caseVersion, String facts, Boolean explained,
		List<Map<String, String>> explanation, String basis,
		@NotNull(message = "Vælg, om det fastholdes, at perioden ikke forlænges") Boolean maintained,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String changeReason,
		@Size(max = 4000, message = LONG) String decisionFacts,
		@Size(max = 4000, message = LONG) String mainConsiderations, @Size(max = 4000, message = LONG) String reasons) {

	private static final String LONG = "Skriv højst 4.000 tegn";

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "PrepareNoExtensionFields";
	}

}
