package dk.udslusning.workplace.trial;

import java.util.List;
import java.util.Map;

import dk.udslusning.rules.explanation.Change;
import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.explanation.ExplanationText;
import dk.udslusning.rules.explanation.Warning;
import dk.udslusning.rules.refund.BenefitBasis;
import dk.udslusning.rules.refund.NotPayableReason;
import dk.udslusning.rules.refund.Refund;
import dk.udslusning.rules.refund.RefundSentence;

/**
 * A trial calculation as the dialog shows it: words and written amounts only.
 *
 * @param amount the refund
 * @param sentence why, in a sentence or two
 * @param terms the terms of the refund, the refund last
 * @param notPayable why it could not be paid yet
 * @param warnings what to look out for
 * @param changes what would change the amount
 * @param rows each step with its formula
 * @param rates each rate with validity, status and source
 * @param facts each fact with where it came from
 */
record TrialAnswer(String amount, String sentence, List<Term> terms, List<String> notPayable, List<String> warnings,
		List<String> changes, List<Row> rows, List<String> rates, List<String> facts) {

	/**
	 * A term of the refund.
	 *
	 * @param label Danish name
	 * @param amount the amount with its sign
	 * @param result whether it is what comes out
	 */
	record Term(String label, String amount, boolean result) {
	}

	/**
	 * A step.
	 *
	 * @param line Danish name
	 * @param calculation the formula in figures
	 * @param amount what comes out
	 * @param source act and §
	 */
	record Row(String line, String calculation, String amount, String source) {
	}

	static TrialAnswer of(Refund refund) {
		Explanation explanation = refund.explanation();
		return new TrialAnswer(refund.amount().toString(), RefundSentence.of(explanation), terms(refund),
				refund.notPayable().stream().map(NotPayableReason::text).toList(),
				explanation.warnings().stream().map(Warning::text).toList(),
				explanation.changes().stream().map(Change::text).toList(),
				ExplanationText.rows(explanation).stream().map(TrialAnswer::row).toList(),
				ExplanationText.rates(explanation), ExplanationText.facts(explanation));
	}

	private static List<Term> terms(Refund refund) {
		String benefit = (refund.basis() == BenefitBasis.ESTIMATED) ? "Anslået boligstøtte" : "Beregnet boligstøtte";
		return List.of(new Term("Husleje, lejerens andel", refund.rentShare().toString(), false),
				new Term(benefit + ", lejerens andel", "− " + refund.benefitShare(), false),
				new Term("Egenbetaling", "− " + refund.ownPayment(), false),
				new Term("Refusion af husleje", refund.amount().toString(), true));
	}

	private static Row row(Map<String, String> row) {
		return new Row(row.get(ExplanationText.LINE), row.get(ExplanationText.CALCULATION),
				row.get(ExplanationText.AMOUNT), row.get(ExplanationText.SOURCE));
	}

}
