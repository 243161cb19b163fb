package dk.udslusning.process.form.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.evaluation.CourseEvaluations;
import dk.udslusning.casefile.income.Earner;
import dk.udslusning.casefile.income.Income;
import dk.udslusning.casefile.income.Incomes;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.followup.FollowUp;
import dk.udslusning.followup.FollowUps;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;

import org.springframework.stereotype.Component;

/**
 * "Afsluttende opfølgning og evaluering": how it went, as the last follow-up finds it.
 */
@Component
class EvaluateCourseForm implements TaskForm<EvaluationFields> {

	private final CourseEvaluations evaluations;

	private final Tenancies tenancies;

	private final FollowUps followUps;

	private final Incomes incomes;

	private final CitizenFacts citizens;

	private final Clock clock;

	EvaluateCourseForm(CourseEvaluations evaluations, Tenancies tenancies, FollowUps followUps, Incomes incomes,
			CitizenFacts citizens, Clock clock) {
		this.evaluations = evaluations;
		this.tenancies = tenancies;
		this.followUps = followUps;
		this.incomes = incomes;
		this.citizens = citizens;
		this.clock = clock;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_EVALUATE_COURSE;
	}

	@Override
	public Class<EvaluationFields> type() {
		return EvaluationFields.class;
	}

	@Override
	public EvaluationFields read(TaskContext context) {
		Optional<Income> income = this.incomes.newest(context.caseNumber(), Earner.TENANT);
		return new EvaluationFields(facts(context.caseNumber()).markdown(), LocalDate.now(this.clock), null, null, null,
				income.map(Income::kind).orElse(null), null, null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, EvaluationFields input) {
		this.evaluations.record(context.caseNumber(), input.evaluation());
		return Routing.none();
	}

	private Facts facts(String caseNumber) {
		Tenancy tenancy = this.tenancies.required(caseNumber);
		Facts shown = this.citizens.citizen(caseNumber);
		this.citizens.safeContact(caseNumber, shown);
		shown.line("Flyttet ind", tenancy.movedInOn())
			.line("Flyttet ud", tenancy.movedOutOn())
			.line("Behov for støtte", tenancy.needLevel().danishName());
		this.followUps.lastHeld(tenancy.id()).ifPresent((last) -> lastTime(last, shown));
		return shown;
	}

	private static void lastTime(FollowUp last, Facts shown) {
		shown.line("Sidste opfølgning", last.heldOn())
			.line("Boligen sidst", last.home().danishName())
			.line("Uddannelse eller arbejde sidst", last.occupation().danishName())
			.line("Økonomien sidst", last.economy().danishName())
			.line("Trivsel sidst", last.wellBeing().danishName())
			.line("Aftalt sidst", last.nextStep())
			.line("Bekymring sidst", last.worry());
	}

}
