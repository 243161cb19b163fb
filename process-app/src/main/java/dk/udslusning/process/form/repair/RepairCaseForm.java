package dk.udslusning.process.form.repair;

import java.time.format.DateTimeFormatter;
import java.util.List;

import dk.udslusning.casefile.consistency.CaseDifference;
import dk.udslusning.casefile.consistency.DifferenceKind;
import dk.udslusning.casefile.consistency.Differences;
import dk.udslusning.casefile.consistency.Remedy;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Option;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.CaseRepair;
import dk.udslusning.process.names.Variables;
import dk.udslusning.process.reconciliation.CaseRepairs;
import dk.udslusning.process.reconciliation.EngineState;
import dk.udslusning.process.reconciliation.LiveCourse;

import org.springframework.stereotype.Component;

/**
 * "Ret sag og forløb": what differs, and what can be done about it. No citizen is shown.
 */
@Component
class RepairCaseForm implements TaskForm<RepairCaseFields> {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm");

	private final Differences differences;

	private final CaseRepairs repairs;

	private final EngineState engine;

	RepairCaseForm(Differences differences, CaseRepairs repairs, EngineState engine) {
		this.differences = differences;
		this.repairs = repairs;
		this.engine = engine;
	}

	@Override
	public String id() {
		return CaseRepair.USER_TASK_REPAIR_CASE;
	}

	@Override
	public Class<RepairCaseFields> type() {
		return RepairCaseFields.class;
	}

	@Override
	public RepairCaseFields read(TaskContext context) {
		CaseDifference difference = this.differences.get(context.requiredLong(Variables.DIFFERENCE_ID));
		List<Option> courses = (difference.kind() == DifferenceKind.COURSE_SURPLUS)
				? this.engine.courses(difference.subject()).stream().map(RepairCaseForm::option).toList() : List.of();
		return new RepairCaseFields(facts(difference),
				difference.kind()
					.remedies()
					.stream()
					.map((remedy) -> new Option(remedy.danishName(), remedy.name()))
					.toList(),
				null, courses, null, null);
	}

	@Override
	public Routing submit(TaskContext context, RepairCaseFields input) {
		this.repairs.choose(context.requiredLong(Variables.DIFFERENCE_ID), input.chosen());
		return Routing.none().with(Variables.DIFFERENCE_LEFT, input.remedy() == Remedy.LEAVE);
	}

	private static String facts(CaseDifference difference) {
		Facts facts = new Facts().line("Sag", difference.caseNumber())
			.warning(difference.kind().danishName() + ".")
			.line("Fundet", TIME.format(difference.foundAt()));
		difference.facts().lines().forEach(facts::note);
		if (difference.kind().remedies().contains(Remedy.RESTART_COURSE)) {
			facts.note("Startes forløbet igen, begynder de opgaver forfra, der stod åbne; det, der står i sagen, "
					+ "bliver stående. Usendte breve sendes fra sagen.");
		}
		return facts.markdown();
	}

	private static Option option(LiveCourse course) {
		return new Option(
				"Fra " + TIME.format(course.startedAt()) + ": "
						+ (course.standsAt().isEmpty() ? "ingen åbne opgaver" : String.join(", ", course.standsAt())),
				course.id());
	}

}
