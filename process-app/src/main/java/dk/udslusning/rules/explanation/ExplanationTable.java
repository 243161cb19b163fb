package dk.udslusning.rules.explanation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.rules.rate.Unit;

/**
 * The steps of an explanation as a table that is read from the top: first the main lines
 * with what came out, then for each of them how it was found. What only says how to count
 * is no line: an answer among amounts (that the tenant is the only adult) and the length
 * of the month, which the line that divides by it names. An amount that is only kept from
 * falling below zero is one line with the amount itself. The explanation keeps every
 * step.
 */
final class ExplanationTable {

	private static final String LARGEST = "det største af ";

	private static final String SMALLEST = "det mindste af ";

	private final Explanation explanation;

	private final boolean ofAmounts;

	private final Map<String, Step> steps = new LinkedHashMap<>();

	private final Set<String> told = new HashSet<>();

	private final List<Map<String, String>> rows = new ArrayList<>();

	private ExplanationTable(Explanation explanation) {
		this.explanation = explanation;
		this.ofAmounts = explanation.results().stream().allMatch((result) -> result.value().unit().isMoney());
		explanation.steps().forEach((step) -> this.steps.put(step.id(), step));
	}

	/** The main lines. */
	static List<Map<String, String>> lines(Explanation explanation) {
		ExplanationTable table = new ExplanationTable(explanation);
		table.add(table.main());
		return List.copyOf(table.rows);
	}

	/** What stands behind each of the main lines, under a line that names it. */
	static List<Map<String, String>> behind(Explanation explanation) {
		ExplanationTable table = new ExplanationTable(explanation);
		table.add(table.main());
		table.rows.clear();
		table.main().forEach(table::addBehind);
		table.addOthers();
		return List.copyOf(table.rows);
	}

	private List<Step> main() {
		return this.explanation.steps().stream().filter(Step::main).toList();
	}

	/** The calculation of a step as people say it. */
	static String figures(Explanation explanation, Step step) {
		Optional<Step> keptFromFalling = keptFromFalling(explanation, step);
		if (keptFromFalling.isPresent()) {
			Step kept = keptFromFalling.get();
			return kept.value().number().signum() < 0
					? kept.figures() + ", altså " + step.value().shortDanish() + ": aldrig under nul" : kept.figures();
		}
		String outcome = step.value().shortDanish();
		if (step.value().unit() == Unit.ANSWER) {
			return isSaidInWords(step) ? step.words() : step.figures();
		}
		if (step.operation() == Operation.SHARE) {
			List<Operand> in = step.operands();
			return in.get(0).value().shortDanish() + " delt mellem " + in.get(2).value().shortDanish() + ", andel nr. "
					+ in.get(1).value().shortDanish() + " = " + outcome;
		}
		return isUnchanged(step) ? outcome : figuresOf(step);
	}

	/** The stored figures, where people say it in another way. */
	private static String figuresOf(Step step) {
		boolean largest = step.operation() == Operation.MAX;
		if (step.value().unit() == Unit.DATE && (largest || step.operation() == Operation.MIN)) {
			return step.figures()
				.replaceFirst("^" + (largest ? LARGEST : SMALLEST), largest ? "det seneste af " : "det tidligste af ");
		}
		return (largest && step.value().number().signum() > 0 && isOverZero(step))
				? step.figures().replaceFirst("^" + LARGEST + "0,00 kr\\. og ", "") : step.figures();
	}

	private static boolean isOverZero(Step step) {
		List<Operand> in = step.operands();
		return in.size() == 2 && in.get(0).kind() == Operand.Kind.CONSTANT && in.get(0).value().number().signum() == 0;
	}

	/** Where an amount goes through unchanged there is nothing to calculate. */
	private static boolean isUnchanged(Step step) {
		return step.operands().size() == 1
				&& step.operands().get(0).value().shortDanish().equals(step.value().shortDanish());
	}

	/** "X is X = yes" says less than what X is. */
	private static boolean isSaidInWords(Step step) {
		return switch (step.operation()) {
			case SAME -> step.value().isYes();
			case TAKE, NOT, ALL, ANY -> true;
			default -> false;
		};
	}

	/** The step of which this one is the larger of it and zero. */
	static Optional<Step> keptFromFalling(Explanation explanation, Step step) {
		List<Operand> in = step.operands();
		boolean floor = step.operation() == Operation.MAX && step.rounding() == null && isOverZero(step)
				&& in.get(1).kind() == Operand.Kind.STEP;
		return floor ? Optional.of(explanation.step(in.get(1).ref())) : Optional.empty();
	}

	private void add(Collection<Step> lines) {
		lines.forEach((step) -> keptFromFalling(this.explanation, step).ifPresent((kept) -> this.told.add(kept.id())));
		lines.stream().filter((step) -> this.told.add(step.id())).filter(this::isLine).forEach(this::add);
	}

	private void addBehind(Step main) {
		Set<String> behind = new LinkedHashSet<>();
		collect(main, behind);
		List<Step> lines = this.explanation.steps()
			.stream()
			.filter((step) -> behind.contains(step.id()) && !this.told.contains(step.id()))
			.toList();
		if (lines.stream().anyMatch(this::isLine)) {
			head("▸ Sådan er »" + main.label() + "« fundet");
		}
		add(lines);
	}

	private void collect(Step step, Set<String> behind) {
		for (Operand operand : step.operands()) {
			Step taken = (operand.kind() == Operand.Kind.STEP) ? this.steps.get(operand.ref()) : null;
			if (taken != null && !taken.main() && behind.add(taken.id())) {
				collect(taken, behind);
			}
		}
	}

	private void addOthers() {
		List<Step> others = this.explanation.steps().stream().filter((step) -> !this.told.contains(step.id())).toList();
		if (this.explanation.steps().size() > others.size() && others.stream().anyMatch(this::isLine)) {
			head("▸ Desuden");
		}
		add(others);
	}

	private boolean isLine(Step step) {
		return step.operation() != Operation.DAYS_IN_MONTH && !(this.ofAmounts && step.value().unit() == Unit.ANSWER);
	}

	private void head(String text) {
		this.rows.add(row(text, "", "", ""));
	}

	private void add(Step step) {
		boolean takenOver = isUnchanged(step) && step.value().unit() != Unit.ANSWER;
		this.rows.add(row(step.label(), takenOver ? taken(step) : calculation(step), step.value().shortDanish(),
				step.source()));
	}

	/** The sum of the main lines stands there in words and in figures. */
	private String calculation(Step step) {
		String words = step.main()
				? keptFromFalling(this.explanation, step).map((kept) -> kept.words() + ": ").orElse("") : "";
		return words + figures(this.explanation, step);
	}

	/** Where nothing is calculated, the name of what was taken in. */
	private String taken(Step step) {
		Operand operand = step.operands().get(0);
		return switch (operand.kind()) {
			case FACT -> "oplyst: " + label(operand.ref());
			case STEP -> "se nedenfor: " + this.steps.get(operand.ref()).label();
			default -> operand.value().shortDanish();
		};
	}

	private String label(String factKey) {
		return this.explanation.facts()
			.stream()
			.filter((fact) -> fact.key().equals(factKey))
			.map(Fact::label)
			.findFirst()
			.orElse("");
	}

	private static Map<String, String> row(String line, String calculation, String amount, String source) {
		Map<String, String> row = new LinkedHashMap<>();
		row.put(ExplanationText.LINE, line);
		row.put(ExplanationText.CALCULATION, calculation);
		row.put(ExplanationText.AMOUNT, amount);
		row.put(ExplanationText.SOURCE, source);
		return row;
	}

}
