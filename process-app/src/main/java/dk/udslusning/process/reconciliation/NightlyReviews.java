package dk.udslusning.process.reconciliation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.consistency.CaseDifference;
import dk.udslusning.casefile.consistency.DifferenceKind;
import dk.udslusning.casefile.consistency.Differences;
import dk.udslusning.casefile.consistency.FoundDifference;
import dk.udslusning.casefile.household.Households;
import dk.udslusning.process.engine.EachCase;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.stereotype.Component;

/**
 * What is looked at in every case at the start and early each morning. A case that fails
 * stops no other: it is logged, and becomes a difference of its own.
 */
@Component
public class NightlyReviews {

	private final Households households;

	private final CaseFiles cases;

	private final Differences differences;

	private final EngineState engine;

	private final CaseComparison comparison;

	private final CaseRepairs repairs;

	private final EachCase eachCase;

	private final Clock clock;

	NightlyReviews(Households households, CaseFiles cases, Differences differences, EngineState engine,
			CaseComparison comparison, CaseRepairs repairs, EachCase eachCase, Clock clock) {
		this.households = households;
		this.cases = cases;
		this.differences = differences;
		this.engine = engine;
		this.comparison = comparison;
		this.repairs = repairs;
		this.eachCase = eachCase;
		this.clock = clock;
	}

	/**
	 * Finds the children who turn 18 within three months: their household is forewarned.
	 */
	public void forewarnChildren() {
		settleFailures(DifferenceKind.FOREWARNING_FAILED,
				this.eachCase.run("Forewarning of children", this.households.livingInHomes(), this::forewarn));
	}

	/**
	 * Compares every case with the engine. Of what differs, each difference that was not
	 * raised before becomes a task, and a task whose difference has gone ends.
	 * <p>
	 * Each case is looked at twice, so that whoever is working in it between two looks at
	 * its two records raises nothing.
	 */
	public void reconcile() {
		Map<String, Set<DifferenceKind>> first = new HashMap<>();
		Map<String, String> failed = this.eachCase.run("Comparison of case and course", subjects(),
				(subject) -> first.put(subject, kinds(this.comparison.of(subject))));
		List<String> suspects = first.keySet()
			.stream()
			.filter((subject) -> !first.get(subject).isEmpty() || !compared(subject).isEmpty())
			.sorted()
			.toList();
		failed.putAll(this.eachCase.run("Comparison of case and course", suspects,
				(subject) -> settle(subject, first.get(subject))));
		settleFailures(DifferenceKind.COMPARISON_FAILED, failed);
	}

	/**
	 * Looks again at a difference that somebody has done something about, and closes it
	 * where it is not there any more.
	 */
	public boolean remains(long differenceId) {
		CaseDifference difference = this.differences.get(differenceId);
		boolean remains = switch (difference.kind()) {
			case FOREWARNING_FAILED -> fails(difference, this::forewarn);
			case COMPARISON_FAILED -> fails(difference, this.comparison::of);
			default -> kinds(this.comparison.of(difference.subject())).contains(difference.kind());
		};
		if (!remains) {
			this.differences.close(difference, true);
		}
		return remains;
	}

	private boolean fails(CaseDifference difference, Consumer<String> work) {
		return !this.eachCase.run(difference.kind().name(), List.of(difference.subject()), work).isEmpty();
	}

	private void forewarn(String caseNumber) {
		this.households.childrenTurningAdult(caseNumber, LocalDate.now(this.clock));
	}

	/** Open cases, whatever runs, and wherever something stands. */
	private Set<String> subjects() {
		Set<String> subjects = new TreeSet<>(this.cases.open());
		Set<String> known = new TreeSet<>(this.cases.numbers());
		for (ProcessInstance root : this.engine.roots()) {
			subjects.add(known.contains(String.valueOf(root.getBusinessKey())) ? root.getBusinessKey() : root.getId());
		}
		subjects.addAll(this.differences.subjects());
		return subjects;
	}

	private void settle(String subject, Set<DifferenceKind> before) {
		Map<DifferenceKind, FoundDifference> found = new EnumMap<>(DifferenceKind.class);
		this.comparison.of(subject)
			.stream()
			.filter((difference) -> before.contains(difference.kind()))
			.forEach((difference) -> found.put(difference.kind(), difference));
		settle(subject, compared(subject), found);
	}

	private void settle(String subject, List<CaseDifference> standing, Map<DifferenceKind, FoundDifference> found) {
		Map<DifferenceKind, FoundDifference> unknown = new TreeMap<>(found);
		for (CaseDifference difference : standing) {
			FoundDifference again = found.get(difference.kind());
			if (again == null) {
				this.repairs.gone(difference);
			}
			else if (difference.isOpen()) {
				this.repairs.stands(difference, again);
				unknown.remove(difference.kind());
			}
			else if (difference.facts().equals(again.facts())) {
				unknown.remove(difference.kind());
			}
			else {
				this.differences.close(difference, false);
			}
		}
		String caseNumber = this.cases.find(subject).isPresent() ? subject : null;
		unknown.values().forEach((difference) -> this.repairs.raise(caseNumber, subject, difference));
	}

	/** What failed becomes a difference; what fails no more is none. */
	private void settleFailures(DifferenceKind kind, Map<String, String> failed) {
		Collection<String> concerned = new TreeSet<>(this.differences.subjects());
		concerned.addAll(failed.keySet());
		this.eachCase.run("Keeping of failures", concerned, (subject) -> {
			Map<DifferenceKind, FoundDifference> found = failed.containsKey(subject)
					? Map.of(kind,
							new FoundDifference(kind,
									"Teknisk fejl: " + failed.get(subject) + ". Driften kan se mere i loggen."))
					: Map.of();
			settle(subject,
					this.differences.standing(subject)
						.stream()
						.filter((difference) -> difference.kind() == kind)
						.toList(),
					found);
		});
	}

	private List<CaseDifference> compared(String subject) {
		return this.differences.standing(subject)
			.stream()
			.filter((difference) -> !difference.kind().isOfReview())
			.toList();
	}

	private static Set<DifferenceKind> kinds(List<FoundDifference> found) {
		return found.stream()
			.map(FoundDifference::kind)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(DifferenceKind.class)));
	}

}
