package dk.udslusning.rules.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.Unit;

/**
 * An explanation as people read it: a short Danish text for a letter, markdown for a
 * form, rows for a table in a form. All three come from the same object.
 */
public final class ExplanationText {

	/** Key of the column with the name of a line. */
	public static final String LINE = "linje";

	/** Key of the column with the formula in figures. */
	public static final String CALCULATION = "beregning";

	/** Key of the column with what comes out. */
	public static final String AMOUNT = "beloeb";

	/** Key of the column with act and §. */
	public static final String SOURCE = "kilde";

	private ExplanationText() {
	}

	/**
	 * The main lines as plain text for a letter, one per line, each after the lines it is
	 * made of.
	 * @param explanation the explanation
	 * @return Danish text
	 */
	public static String plain(Explanation explanation) {
		StringBuilder text = new StringBuilder();
		for (Step step : toldSteps(explanation)) {
			text.append("- ").append(step.label()).append(": ").append(step.figures());
			text.append(" (").append(step.source()).append(")\n");
		}
		return text.toString();
	}

	/**
	 * The main lines, the rates with status and source, the facts with origin and the
	 * warnings, as markdown for a text in a form.
	 * @param explanation the explanation
	 * @return Danish markdown
	 */
	public static String markdown(Explanation explanation) {
		StringBuilder text = new StringBuilder("### ").append(explanation.title()).append("\n\n");
		text.append(warnings(explanation)).append("**Beregning**\n\n");
		for (Step step : mainSteps(explanation)) {
			text.append("- ").append(step.label()).append(": **").append(step.value().shortDanish()).append("**  \n  ");
			text.append(step.figures()).append("  \n  *").append(step.source()).append("*\n");
		}
		return text.append('\n').append(ratesAndFacts(explanation)).toString();
	}

	/**
	 * What stands behind the main lines: the warnings, the rates with status and source,
	 * the facts with origin, as markdown for a text beside the table of {@link #rows}.
	 * @param explanation the explanation
	 * @return Danish markdown
	 */
	public static String basis(Explanation explanation) {
		return warnings(explanation) + ratesAndFacts(explanation);
	}

	/**
	 * Every line as a row of a table, with the keys {@link #LINE}, {@link #CALCULATION},
	 * {@link #AMOUNT} and {@link #SOURCE}.
	 * @param explanation the explanation
	 * @return one row per step, in order
	 */
	public static List<Map<String, String>> rows(Explanation explanation) {
		List<Map<String, String>> rows = new ArrayList<>();
		for (Step step : explanation.steps()) {
			Map<String, String> row = new LinkedHashMap<>();
			row.put(LINE, step.label());
			row.put(CALCULATION, step.figures());
			row.put(AMOUNT, step.value().shortDanish());
			row.put(SOURCE, step.source());
			rows.add(row);
		}
		return rows;
	}

	private static String warnings(Explanation explanation) {
		if (explanation.warnings().isEmpty()) {
			return "";
		}
		StringBuilder text = new StringBuilder("**Vær opmærksom på**\n\n");
		explanation.warnings().forEach((warning) -> text.append("- ").append(escaped(warning.text())).append('\n'));
		return text.append('\n').toString();
	}

	private static String ratesAndFacts(Explanation explanation) {
		StringBuilder text = new StringBuilder();
		if (!explanation.rates().isEmpty()) {
			text.append("**Satser**\n\n");
			explanation.rates().forEach((rate) -> text.append("- ").append(escaped(rate(rate))).append('\n'));
			text.append('\n');
		}
		text.append("**Oplysninger**\n\n");
		explanation.facts().forEach((fact) -> text.append("- ").append(escaped(fact(fact))).append('\n'));
		return text.toString();
	}

	/** What people wrote, a source for example, cannot change the layout. */
	private static String escaped(String text) {
		return text.replaceAll("([\\\\`*_\\[\\]~|#])", "\\\\$1");
	}

	/**
	 * The main lines, and the lines whose outcome they take in, unless that is a day or
	 * the length of the month: a line of days says both.
	 */
	private static List<Step> toldSteps(Explanation explanation) {
		Set<String> takenIn = mainSteps(explanation).stream()
			.flatMap((step) -> step.operands().stream())
			.filter((operand) -> operand.kind() == Operand.Kind.STEP)
			.map(Operand::ref)
			.collect(Collectors.toSet());
		return explanation.steps()
			.stream()
			.filter((step) -> step.main() || takenIn.contains(step.id()) && step.value().unit() != Unit.DATE
					&& step.operation() != Operation.DAYS_IN_MONTH)
			.toList();
	}

	private static List<Step> mainSteps(Explanation explanation) {
		return explanation.steps().stream().filter(Step::main).toList();
	}

	private static String rate(DatedRate rate) {
		return rate.label() + ": " + Value.of(rate.value(), rate.unit()).danish() + " fra "
				+ Value.of(rate.validFrom()).shortDanish() + ", " + rate.status().label() + " (" + rate.source() + ")";
	}

	private static String fact(Fact fact) {
		FactOrigin origin = fact.origin();
		StringBuilder text = new StringBuilder(fact.label()).append(": ")
			.append(fact.value().danish())
			.append(" (")
			.append(origin.document());
		if (origin.who() != null) {
			text.append(", ").append(origin.who());
		}
		if (origin.when() != null) {
			text.append(", ").append(Value.of(origin.when()).shortDanish());
		}
		return text.append(')').toString();
	}

}
