package dk.udslusning.process.reconciliation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.consistency.DifferenceKind;
import dk.udslusning.casefile.consistency.FoundDifference;
import dk.udslusning.casefile.tenancy.TenancyEndings;
import dk.udslusning.decision.verification.StoredExplanations;
import dk.udslusning.process.engine.CaseTimers;
import dk.udslusning.process.engine.Reschedule;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * Where the case file of a case and the engine say different things. What the engine will
 * put right by itself, since its timer is due, is no difference.
 */
@Component
class CaseComparison {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm");

	/**
	 * Waiting to be closed after death, a move or a withdrawal, which end the tenancy.
	 */
	private static final Set<String> CLOSING = Set.of(TransitionCourse.USER_TASK_CLOSE_WITHDRAWN_CASE,
			TransitionCourse.USER_TASK_HAND_OVER_CASE, TransitionCourse.USER_TASK_CLOSE_AFTER_DEATH);

	private static final Map<String, String> TIMES = new LinkedHashMap<>();
	static {
		TIMES.put(Variables.TENANCY_ENDS_AT, "Tiden i boligen slutter");
		TIMES.put(Variables.SIX_MONTHS_NOTICE_AT, "Brev seks måneder før");
		TIMES.put(Variables.EXTENSION_ASSESSMENT_AT, "Vurdering af forlængelse");
		TIMES.put(Variables.THREE_MONTHS_NOTICE_AT, "Brev tre måneder før");
	}

	private final CaseFiles cases;

	private final TenancyEndings endings;

	private final CaseTimers timers;

	private final CourseRestart restart;

	private final EngineState engine;

	private final Reschedule reschedule;

	private final StoredExplanations explanations;

	private final Clock clock;

	CaseComparison(CaseFiles cases, TenancyEndings endings, CaseTimers timers, CourseRestart restart,
			EngineState engine, Reschedule reschedule, StoredExplanations explanations, Clock clock) {
		this.cases = cases;
		this.endings = endings;
		this.timers = timers;
		this.restart = restart;
		this.engine = engine;
		this.reschedule = reschedule;
		this.explanations = explanations;
		this.clock = clock;
	}

	/**
	 * Compares a case, or an instance that belongs to none.
	 * @param subject the case number, or the id of the engine's instance
	 * @return at most one difference of each kind
	 */
	List<FoundDifference> of(String subject) {
		Optional<CaseFile> caseFile = this.cases.find(subject);
		if (caseFile.isEmpty()) {
			return withoutCase(subject);
		}
		List<FoundDifference> found = new ArrayList<>();
		List<LiveCourse> courses = this.engine.courses(subject);
		if (!caseFile.get().isOpen()) {
			addIf(!courses.isEmpty(), DifferenceKind.COURSE_OF_CLOSED_CASE, () -> described(courses), found);
		}
		else {
			addIf(courses.isEmpty(), DifferenceKind.COURSE_MISSING,
					() -> "Sagen er nået til: " + this.restart.point(subject).danishName() + ".", found);
			addIf(courses.size() > 1, DifferenceKind.COURSE_SURPLUS, () -> described(courses), found);
			if (courses.size() == 1 && Collections.disjoint(this.engine.places(courses.get(0)), CLOSING)) {
				compareTenancies(subject, found);
			}
		}
		Set<String> failed = this.engine.failedSteps(subject);
		addIf(!failed.isEmpty(), DifferenceKind.JOB_FAILED, () -> "Trin: " + String.join(", ", failed) + ".", found);
		List<String> changed = this.explanations.linesOf(subject);
		addIf(!changed.isEmpty(), DifferenceKind.CALCULATION_CHANGED, () -> String.join("\n", changed), found);
		return found;
	}

	private List<FoundDifference> withoutCase(String instanceId) {
		return this.engine.roots()
			.stream()
			.filter((root) -> root.getId().equals(instanceId))
			.map((root) -> new FoundDifference(DifferenceKind.COURSE_WITHOUT_CASE,
					described(List.of(this.engine.course(instanceId)))))
			.toList();
	}

	private void compareTenancies(String caseNumber, List<FoundDifference> found) {
		boolean underWay = this.endings.isUnderWay(caseNumber);
		List<LiveTenancy> living = this.engine.tenancies(caseNumber);
		addIf(underWay && living.isEmpty(), DifferenceKind.TENANCY_MISSING,
				() -> "Efter sagen slutter tiden i boligen " + TIME.format(this.endings.endsAt(caseNumber)) + ".",
				found);
		long left = living.stream().filter((tenancy) -> !tenancy.endsByItself()).count();
		addIf(left > (underWay ? 1 : 0), DifferenceKind.TENANCY_SURPLUS, () -> "Ophold i forløbet, der ikke er slut: "
				+ left + ". Efter sagen bor borgeren " + (underWay ? "i én bolig." : "ikke i en udslusningsbolig."),
				found);
		if (underWay && living.size() == 1) {
			compareTimes(caseNumber, living.get(0), found);
		}
	}

	private void compareTimes(String caseNumber, LiveTenancy tenancy, List<FoundDifference> found) {
		Map<String, LocalDateTime> expected = this.timers.of(caseNumber);
		Map<String, Set<LocalDateTime>> waiting = this.reschedule.waiting(caseNumber);
		List<String> lines = new ArrayList<>();
		TIMES.forEach((variable, name) -> waiting.getOrDefault(variable, Set.of())
			.stream()
			.filter((at) -> isOther(at, expected.get(variable)))
			.forEach((at) -> lines.add(line(name, expected.get(variable), at))));
		LocalDateTime ends = expected.get(Variables.TENANCY_ENDS_AT);
		if (lines.isEmpty() && isOther(tenancy.endsAt(), ends)) {
			lines.add(line(TIMES.get(Variables.TENANCY_ENDS_AT), ends, tenancy.endsAt()));
		}
		addIf(!lines.isEmpty(), DifferenceKind.TIMERS_WRONG, () -> String.join("\n", lines), found);
	}

	/** Of two times that are past both are due. */
	private boolean isOther(LocalDateTime held, LocalDateTime expected) {
		LocalDateTime now = LocalDateTime.now(this.clock);
		return !Reschedule.text(held).equals(Reschedule.text(expected)) && (held.isAfter(now) || expected.isAfter(now));
	}

	private static String line(String name, LocalDateTime expected, LocalDateTime held) {
		return name + ": sagen siger " + TIME.format(expected) + ", forløbet " + TIME.format(held) + ".";
	}

	/**
	 * How courses are told from each other.
	 */
	static String described(LiveCourse course) {
		String place = course.standsAt().isEmpty() ? "venter uden opgaver" : String.join(", ", course.standsAt());
		return "Forløb fra " + TIME.format(course.startedAt()) + ": " + place;
	}

	private static String described(List<LiveCourse> courses) {
		return courses.stream().map(CaseComparison::described).collect(Collectors.joining(".\n", "", "."));
	}

	private static void addIf(boolean differs, DifferenceKind kind, Supplier<String> facts,
			List<FoundDifference> found) {
		if (differs) {
			found.add(new FoundDifference(kind, facts.get()));
		}
	}

}
