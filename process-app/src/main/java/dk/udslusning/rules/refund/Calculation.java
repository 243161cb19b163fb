package dk.udslusning.rules.refund;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import dk.udslusning.rules.explanation.ExplanationBuilder;
import dk.udslusning.rules.explanation.RoundTo;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.Unit;

/**
 * What the rules of one refund share while it is calculated: the facts, the rates that
 * were found, the settings and the explanation that is being written.
 */
final class Calculation {

	/** A year of twelve months. */
	static final Term TWELVE = Term.constant(12, Unit.FACTOR);

	/** Nothing. */
	static final Term ZERO = Term.constant(0, Unit.OERE);

	private final RefundFacts facts;

	private final Map<String, DatedRate> rates;

	private final MunicipalSettings settings;

	private final ExplanationBuilder explanation;

	Calculation(RefundFacts facts, Map<String, DatedRate> rates, MunicipalSettings settings,
			ExplanationBuilder explanation) {
		this.facts = facts;
		this.rates = rates;
		this.settings = settings;
		this.explanation = explanation;
	}

	/**
	 * The same from the beginning with one rate another, to see what it makes of the
	 * amount.
	 */
	Calculation withRate(DatedRate other) {
		Map<String, DatedRate> others = new LinkedHashMap<>(this.rates);
		others.put(other.code(), other);
		return new Calculation(this.facts, others, this.settings,
				new ExplanationBuilder("TRIED", "Med en anden sats", this.explanation.ratesOn()));
	}

	RefundFacts facts() {
		return this.facts;
	}

	MunicipalSettings settings() {
		return this.settings;
	}

	ExplanationBuilder explanation() {
		return this.explanation;
	}

	Term fact(String key, String label, Value value) {
		return this.explanation.fact(key, label, value, this.facts.from(key));
	}

	Term month() {
		return fact(FactKeys.MONTH, "Måned", Value.of(this.facts.month()));
	}

	Term adults() {
		return fact(FactKeys.ADULTS, "Voksne i husstanden den 1. i måneden",
				Value.of(this.facts.household().adults(), Unit.PERSONS));
	}

	boolean hasRate(String code) {
		return this.rates.containsKey(code);
	}

	Term rate(String code) {
		DatedRate rate = this.rates.get(code);
		if (rate == null) {
			throw new IllegalStateException("The rate was not looked up beforehand: " + code);
		}
		return this.explanation.rate(rate);
	}

	RoundTo toOere() {
		return RoundTo.oere(this.settings.terms());
	}

	RoundTo toKronerDivisibleByTwelve() {
		return new RoundTo(new BigDecimal(1200), this.settings.benefit());
	}

	ExplanationBuilder.StepBuilder step(String id, String ruleId, String label, String source, Unit unit) {
		return this.explanation.step(id, ruleId, label, source, unit);
	}

}
