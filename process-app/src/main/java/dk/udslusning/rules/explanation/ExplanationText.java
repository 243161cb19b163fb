package dk.udslusning.rules.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
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

	/** What names an act or an order. */
	private static final Pattern RULE = Pattern.compile("§|BEK|[Ll]ov|ekendtgørelse");

	private ExplanationText() {
	}

	/**
	 * The main lines as plain text for a letter, one per line, each after the lines it is
	 * made of. No line stands there twice, and a source that holds for the line before is
	 * not named again; nor is a choice of the municipality's, which is no rule.
	 * @param explanation the explanation
	 * @param untold ids of main lines that the letter tells in other words
	 * @return Danish text
	 */
	public static String plain(Explanation explanation, Set<String> untold) {
		Map<String, String> sources = new LinkedHashMap<>();
		toldSteps(explanation, untold).forEach((step) -> sources
			.putIfAbsent("- " + step.label() + ": " + ExplanationTable.figures(explanation, step), step.source()));
		StringJoiner text = new StringJoiner("\n");
		String before = null;
		for (Map.Entry<String, String> line : sources.entrySet()) {
			String source = acts(line.getValue());
			text.add((source.isEmpty() || source.equals(before)) ? line.getKey() : line.getKey() + " (" + source + ")");
			before = source;
		}
		return text.toString();
	}

	/** The parts of a source that name an act or an order. */
	private static String acts(String source) {
		return Arrays.stream(source.split("; "))
			.filter((part) -> RULE.matcher(part).find())
			.collect(Collectors.joining("; "));
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
			text.append(ExplanationTable.figures(explanation, step))
				.append("  \n  *")
				.append(step.source())
				.append("*\n");
		}
		return text.append('\n').append(basis(explanation)).toString();
	}

	/**
	 * What a reader must not overlook, as markdown for a text above the table of
	 * {@link #rows}.
	 * @param explanation the explanation
	 * @return Danish markdown; empty where there is nothing
	 */
	public static String warnings(Explanation explanation) {
		if (explanation.warnings().isEmpty()) {
			return "";
		}
		StringBuilder text = new StringBuilder("**Vær opmærksom på**\n\n");
		explanation.warnings().forEach((warning) -> text.append("- ").append(escaped(warning.text())).append('\n'));
		return text.append('\n').toString();
	}

	/**
	 * What stands behind the main lines: the rates with status and source, the facts with
	 * origin, as markdown for a text below the table of {@link #rows}.
	 * @param explanation the explanation
	 * @return Danish markdown
	 */
	public static String basis(Explanation explanation) {
		StringBuilder text = new StringBuilder();
		if (!explanation.rates().isEmpty()) {
			text.append("**Satser**\n\n");
			rates(explanation).forEach((rate) -> text.append("- ").append(escaped(rate)).append('\n'));
			text.append('\n');
		}
		text.append("**Oplysninger**\n\n");
		facts(explanation).forEach((fact) -> text.append("- ").append(escaped(fact)).append('\n'));
		return text.toString();
	}

	/**
	 * Each rate with its value, validity, status and source.
	 * @param explanation the explanation
	 * @return a line per rate, plain text
	 */
	public static List<String> rates(Explanation explanation) {
		return explanation.rates().stream().map(ExplanationText::rate).toList();
	}

	/**
	 * Each fact with its value and where it came from.
	 * @param explanation the explanation
	 * @return a line per fact, plain text
	 */
	public static List<String> facts(Explanation explanation) {
		return explanation.facts().stream().map(ExplanationText::fact).toList();
	}

	/**
	 * What would change the result, as markdown for a text below {@link #warnings}.
	 * @param explanation the explanation
	 * @return Danish markdown; empty where nothing is told
	 */
	public static String changes(Explanation explanation) {
		if (explanation.changes().isEmpty()) {
			return "";
		}
		StringBuilder text = new StringBuilder("**Det kan ændre beløbet**\n\n");
		explanation.changes().forEach((change) -> text.append("- ").append(escaped(change.text())).append('\n'));
		return text.append('\n').toString();
	}

	/**
	 * Every line as a row of a table, with the keys {@link #LINE}, {@link #CALCULATION},
	 * {@link #AMOUNT} and {@link #SOURCE}: the {@link #lines}, then what stands
	 * {@link #behind} them.
	 * @param explanation the explanation
	 * @return the rows
	 */
	public static List<Map<String, String>> rows(Explanation explanation) {
		List<Map<String, String>> rows = new ArrayList<>(lines(explanation));
		rows.addAll(behind(explanation));
		return rows;
	}

	/**
	 * The main lines as rows of a table: what a person says on the phone.
	 * @param explanation the explanation
	 * @return a row per main line
	 */
	public static List<Map<String, String>> lines(Explanation explanation) {
		return ExplanationTable.lines(explanation);
	}

	/**
	 * How each of the main lines was found, as rows of a table: under a row that names
	 * the line, what it is made of, in order. Among amounts an answer, for example that
	 * the tenant is the only adult, is no line of its own: it says which lines there are.
	 * @param explanation the explanation
	 * @return the rows; empty where the main lines say all
	 */
	public static List<Map<String, String>> behind(Explanation explanation) {
		return ExplanationTable.behind(explanation);
	}

	/** What people wrote, a source for example, cannot change the layout. */
	private static String escaped(String text) {
		return text.replaceAll("([\\\\`*_\\[\\]~|#])", "\\\\$1");
	}

	/**
	 * The main lines, and the lines whose outcome they take in, unless that is a day or
	 * the length of the month: a line of days says both.
	 */
	private static List<Step> toldSteps(Explanation explanation, Set<String> untold) {
		List<Step> main = mainSteps(explanation).stream().filter((step) -> !untold.contains(step.id())).toList();
		Set<String> saidAlready = main.stream()
			.flatMap((step) -> ExplanationTable.keptFromFalling(explanation, step).stream())
			.map(Step::id)
			.collect(Collectors.toSet());
		Set<String> takenIn = main.stream()
			.flatMap((step) -> step.operands().stream())
			.filter((operand) -> operand.kind() == Operand.Kind.STEP)
			.map(Operand::ref)
			.filter((id) -> !saidAlready.contains(id))
			.collect(Collectors.toSet());
		return explanation.steps()
			.stream()
			.filter((step) -> main.contains(step) || takenIn.contains(step.id()) && step.value().unit() != Unit.DATE
					&& step.operation() != Operation.DAYS_IN_MONTH)
			.toList();
	}

	private static List<Step> mainSteps(Explanation explanation) {
		return explanation.steps().stream().filter(Step::main).toList();
	}

	private static String rate(DatedRate rate) {
		return rate.label() + ": " + Value.of(rate.value(), rate.unit()).danish() + ", gælder fra "
				+ Value.of(rate.validFrom()).shortDanish()
				+ ((rate.validTo() != null) ? " til " + Value.of(rate.validTo()).shortDanish() : "") + ", "
				+ rate.status().label() + " (" + rate.source() + ")";
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
