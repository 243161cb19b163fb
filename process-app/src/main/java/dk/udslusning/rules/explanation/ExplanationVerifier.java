package dk.udslusning.rules.explanation;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dk.udslusning.rules.rate.DatedRate;

/**
 * Recomputes an explanation from its own facts and rates, step by step, without the rules
 * that made it. Used on stored calculations years later: a fact, rate, step or result
 * that was changed afterwards is reported. Warnings and changes are words about it: they
 * rest on other facts than the explanation's own, and are not recomputed.
 * <p>
 * Rule EXPL-01.
 */
public final class ExplanationVerifier {

	/**
	 * Checks that every step follows from facts, rates and earlier steps, and every
	 * result from its step.
	 * @param explanation the explanation, as it was stored
	 * @return each difference; empty where the explanation holds
	 */
	public List<Difference> verify(Explanation explanation) {
		List<Difference> differences = new ArrayList<>();
		if (explanation.version() < Explanation.FIRST_VERSION || explanation.version() > Explanation.VERSION) {
			return List.of(new Difference("version", Integer.toString(explanation.version()),
					Explanation.FIRST_VERSION + " to " + Explanation.VERSION));
		}
		Map<String, Term> known = new HashMap<>();
		explanation.facts()
			.forEach((fact) -> put(known, Operand.Kind.FACT, fact.key(), fact.value(), fact.label(), differences));
		for (DatedRate rate : explanation.rates()) {
			put(known, Operand.Kind.RATE, rate.code(), Value.of(rate.value(), rate.unit()), rate.label(), differences);
			if (!rate.holdsOn(explanation.ratesOn())) {
				differences.add(new Difference("rate " + rate.code(),
						rate.validFrom() + " – " + ((rate.validTo() != null) ? rate.validTo() : ""),
						"rates of " + explanation.ratesOn()));
			}
		}
		for (Step step : explanation.steps()) {
			check(step, known, differences);
			put(known, Operand.Kind.STEP, step.id(), step.value(), step.label(), differences);
		}
		Set<String> used = explanation.steps()
			.stream()
			.flatMap((step) -> step.operands().stream())
			.filter((operand) -> operand.kind() != Operand.Kind.CONSTANT)
			.map((operand) -> name(operand.kind(), operand.ref()))
			.collect(Collectors.toSet());
		known.keySet()
			.stream()
			.filter((name) -> !used.contains(name) && !name.startsWith(name(Operand.Kind.STEP, "")))
			.sorted()
			.forEach((name) -> differences.add(new Difference(name, "a step uses it", "no step uses it")));
		for (Result result : explanation.results()) {
			compare("result " + result.key(), result.value(), value(known, name(Operand.Kind.STEP, result.step())),
					differences);
		}
		return List.copyOf(differences);
	}

	private static void check(Step step, Map<String, Term> known, List<Difference> differences) {
		for (Operand operand : step.operands()) {
			if (operand.kind() != Operand.Kind.CONSTANT) {
				String name = name(operand.kind(), operand.ref());
				compare("step " + step.id() + ", " + name, operand.value(), value(known, name), differences);
			}
		}
		try {
			compare("step " + step.id(), step.value(), step.recompute(), differences);
			checkFormula(step, known, differences);
		}
		catch (IllegalArgumentException | IllegalStateException | ArithmeticException | DateTimeException impossible) {
			differences.add(new Difference("step " + step.id(), text(step.value()), impossible.getMessage()));
		}
	}

	private static void checkFormula(Step step, Map<String, Term> known, List<Difference> differences) {
		compare("step " + step.id() + ", figures", step.figures(),
				Step.figures(step.operation(), step.operands(), step.rounding(), step.value()), differences);
		if (step.operands().stream().allMatch((operand) -> term(operand, known) != null)) {
			List<Term> terms = step.operands().stream().map((operand) -> term(operand, known)).toList();
			compare("step " + step.id() + ", words", step.words(), Step.words(step.operation(), terms, step.rounding()),
					differences);
		}
	}

	private static Term term(Operand operand, Map<String, Term> known) {
		return (operand.kind() == Operand.Kind.CONSTANT) ? Term.constant(operand.value())
				: known.get(name(operand.kind(), operand.ref()));
	}

	private static Value value(Map<String, Term> known, String name) {
		Term term = known.get(name);
		return (term != null) ? term.value() : null;
	}

	private static void put(Map<String, Term> known, Operand.Kind kind, String ref, Value value, String label,
			List<Difference> differences) {
		Term earlier = known.put(name(kind, ref), new Term(new Operand(kind, ref, value), label));
		if (earlier != null) {
			differences.add(new Difference(name(kind, ref), "twice", "once"));
		}
	}

	private static void compare(String where, Value stated, Value recomputed, List<Difference> differences) {
		if (!stated.equals(recomputed)) {
			differences.add(new Difference(where, text(stated), (recomputed != null) ? text(recomputed) : "nothing"));
		}
	}

	private static void compare(String where, String stated, String recomputed, List<Difference> differences) {
		if (!recomputed.equals(stated)) {
			differences.add(new Difference(where, stated, recomputed));
		}
	}

	private static String name(Operand.Kind kind, String ref) {
		return kind.name().toLowerCase(Locale.ROOT) + " " + ref;
	}

	private static String text(Value value) {
		return value.text() + " " + value.unit();
	}

}
