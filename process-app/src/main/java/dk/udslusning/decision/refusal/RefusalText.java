package dk.udslusning.decision.refusal;

import java.util.List;
import java.util.stream.Collectors;

import dk.udslusning.casefile.assessment.AssessedCondition;
import dk.udslusning.casefile.assessment.EligibilityAssessment;
import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.rules.eligibility.Outcome;
import dk.udslusning.rules.time.DanishDates;

/**
 * The Danish words of a refusal before a caseworker has read them over: proposed from the
 * deciding conditions and the hearing.
 *
 * @param facts the facts given weight
 * @param legalBasis act and § of the deciding conditions
 * @param mainConsiderations the main considerations
 * @param reasons the reasons
 */
public record RefusalText(String facts, String legalBasis, String mainConsiderations, String reasons) {

	/**
	 * The limit of each part in characters, on the form.
	 */
	public static final int LIMIT = 4000;

	private static final String CONSIDERATIONS = "Der er få udslusningsboliger. De er til den, der opfylder alle "
			+ "betingelser i ordningen. Vi har også set på, om vi kan hjælpe dig på anden måde "
			+ "(retssikkerhedsloven § 5), og taler gerne med dig om det.";

	static RefusalText proposed(EligibilityAssessment assessment, Hearing hearing) {
		List<AssessedCondition> deciding = assessment.with(Outcome.NOT_FULFILLED);
		String facts = "Vi har vurderet din sag den " + DanishDates.format(assessment.assessedOn()) + ".\n"
				+ deciding.stream().map(AssessedCondition::toCitizen).collect(Collectors.joining("\n")) + "\n"
				+ hearing.inWords();
		String reasons = "For at få en udslusningsbolig skal dette være opfyldt. Det er det ikke:\n" + deciding.stream()
			.map((condition) -> "- " + condition.labelToCitizen())
			.collect(Collectors.joining("\n"));
		String legalBasis = deciding.stream()
			.map(AssessedCondition::source)
			.distinct()
			.collect(Collectors.joining("; "));
		return new RefusalText(limited(facts), limited(legalBasis), CONSIDERATIONS, limited(reasons));
	}

	private static String limited(String text) {
		return (text.length() > LIMIT) ? text.substring(0, LIMIT) : text;
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "RefusalText";
	}

}
