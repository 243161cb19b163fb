package dk.udslusning.rules.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

import dk.udslusning.rules.rate.DatedRate;

/**
 * Why a result is what it is: every fact with where it came from, every rate with its
 * status and source, every step in order. Screens, letters and the ledger show this
 * object, and the result can be recomputed from it alone, see
 * {@link ExplanationVerifier}.
 *
 * @param version the version of this shape, {@link #VERSION}
 * @param kind stable code of what is explained, for example {@code REFUND}
 * @param title Danish title
 * @param ratesOn the day for which the rates were looked up
 * @param facts what is known
 * @param rates the legal numbers used
 * @param steps the steps, each after those it takes in
 * @param warnings what a person should look at
 * @param results what comes out
 * @param changes what would change it; empty where nobody asked
 */
public record Explanation(int version, String kind, String title, LocalDate ratesOn, List<Fact> facts,
		List<DatedRate> rates, List<Step> steps, List<Warning> warnings, List<Result> results, List<Change> changes) {

	/**
	 * The version of the shape and of the set of operations. Version 1 had no changes.
	 */
	public static final int VERSION = 2;

	/** The first version; every one since can be read. */
	public static final int FIRST_VERSION = 1;

	public Explanation {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(ratesOn, "ratesOn");
		facts = List.copyOf(facts);
		rates = List.copyOf(rates);
		steps = List.copyOf(steps);
		warnings = List.copyOf(warnings);
		results = List.copyOf(results);
		changes = List.copyOf(changes);
		if (version == FIRST_VERSION && !changes.isEmpty()) {
			throw new IllegalArgumentException("An explanation of version 1 tells of no changes");
		}
	}

	/**
	 * The same with what would change the result.
	 * @param told the changes
	 * @return another explanation
	 */
	public Explanation withChanges(List<Change> told) {
		return new Explanation(this.version, this.kind, this.title, this.ratesOn, this.facts, this.rates, this.steps,
				this.warnings, this.results, told);
	}

	/**
	 * A result by its key.
	 * @param key the key
	 * @return its value
	 * @throws NoSuchElementException where there is no such result
	 */
	public Value result(String key) {
		return this.results.stream()
			.filter((result) -> result.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("No result " + key))
			.value();
	}

	/**
	 * A step by its id.
	 * @param id the id
	 * @return the step
	 * @throws NoSuchElementException where there is no such step
	 */
	public Step step(String id) {
		return this.steps.stream()
			.filter((step) -> step.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("No step " + id));
	}

	/**
	 * Whether a warning was given.
	 * @param code the warning's code
	 * @return {@code true} where it was
	 */
	public boolean warns(String code) {
		return this.warnings.stream().anyMatch((warning) -> warning.code().equals(code));
	}

}
