package dk.udslusning.process.reconciliation;

import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.closing.CaseClosings;
import dk.udslusning.casefile.consistency.ChosenRemedy;
import dk.udslusning.casefile.consistency.CaseDifference;
import dk.udslusning.casefile.consistency.Differences;
import dk.udslusning.casefile.consistency.FoundDifference;
import dk.udslusning.casefile.consistency.Remedy;
import dk.udslusning.casefile.journal.StepJournals;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.process.engine.CaseTimers;
import dk.udslusning.process.engine.Reschedule;
import dk.udslusning.process.names.CaseRepair;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks somebody about a difference, does what was chosen, and takes the question back
 * where the difference has gone. What it does to courses it does as the application, on a
 * person's word: nobody needs a grant to cancel.
 */
@Component
public class CaseRepairs {

	private static final String ENDED = "Afsluttet, da sag og forløb blev rettet";

	private static final int RETRIES = 3;

	private final Differences differences;

	private final EngineState engine;

	private final CourseRestart restart;

	private final CaseTimers timers;

	private final Reschedule reschedule;

	private final CaseClosings closings;

	private final Leases leases;

	private final StepJournals journals;

	private final RuntimeService runtime;

	private final ManagementService management;

	CaseRepairs(Differences differences, EngineState engine, CourseRestart restart, CaseTimers timers,
			Reschedule reschedule, CaseClosings closings, Leases leases, StepJournals journals,
			@Lazy RuntimeService runtime, @Lazy ManagementService management) {
		this.differences = differences;
		this.engine = engine;
		this.restart = restart;
		this.timers = timers;
		this.reschedule = reschedule;
		this.closings = closings;
		this.leases = leases;
		this.journals = journals;
		this.runtime = runtime;
		this.management = management;
	}

	/**
	 * Keeps what a person chose to do.
	 * @throws dk.udslusning.casefile.RejectedInput at {@code remedy}, {@code keptCourse}
	 * or {@code reason}
	 */
	public void choose(long differenceId, ChosenRemedy chosen) {
		CaseDifference difference = this.differences.get(differenceId);
		boolean unknown = chosen.remedy() == Remedy.END_SURPLUS && chosen.keptCourse() != null
				&& this.engine.courses(difference.subject())
					.stream()
					.noneMatch((course) -> course.id().equals(chosen.keptCourse()));
		boolean leased = chosen.remedy() == Remedy.CLOSE_CASE
				&& this.leases.latest(difference.subject()).filter((lease) -> lease.endedOn() == null).isPresent();
		new Faults().addIf(unknown, "keptCourse", "Forløbet kører ikke længere; genindlæs opgaven, og vælg igen")
			.addIf(leased, "remedy",
					"Sagen har en lejekontrakt, der ikke er slut. Start forløbet igen, og slut "
							+ "sagen med dets opgaver")
			.throwIfAny();
		this.differences.choose(differenceId, chosen);
	}

	/**
	 * Does what was chosen last.
	 */
	public void mend(long differenceId) {
		CaseDifference difference = this.differences.get(differenceId);
		ChosenRemedy chosen = this.differences.chosen(differenceId);
		String caseNumber = difference.subject();
		switch (chosen.remedy()) {
			case RESTART_COURSE -> {
				this.engine.courses(caseNumber).forEach((course) -> end(course.id()));
				this.restart.start(caseNumber);
			}
			case END_SURPLUS -> this.engine.courses(caseNumber)
				.stream()
				.filter((course) -> !course.id().equals(chosen.keptCourse()))
				.forEach((course) -> end(course.id()));
			case END_COURSE -> endCourse(difference);
			case END_TENANCY -> endTenancies(caseNumber);
			case SET_TIMERS ->
				this.timers.of(caseNumber).forEach((variable, at) -> this.reschedule.move(caseNumber, variable, at));
			case RETRY -> this.engine.failedJobs(caseNumber)
				.forEach((job) -> this.management.setJobRetries(job.getId(), RETRIES));
			case CLOSE_CASE ->
				this.closings.close(caseNumber, CloseReason.CANCELLED, CaseRepair.SERVICE_TASK_MEND_DIFFERENCE);
			case COMPARE_AGAIN, LEAVE -> {
			}
		}
		this.journals.record(difference.number(), CaseRepair.SERVICE_TASK_MEND_DIFFERENCE, null,
				difference.kind().danishName() + ". Valgt: " + chosen.remedy().danishName());
	}

	/**
	 * Raises a difference, with a task for whoever may put it right.
	 */
	void raise(String caseNumber, String subject, FoundDifference found) {
		ask(this.differences.raise(caseNumber, subject, found));
	}

	/**
	 * A difference found before is found again: the task must still be there.
	 */
	void stands(CaseDifference difference, FoundDifference again) {
		this.differences.found(difference, again);
		boolean asked = this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(CaseRepair.KEY)
			.variableValueEquals(Variables.DIFFERENCE_ID, difference.id())
			.count() > 0;
		if (!asked) {
			ask(difference);
		}
	}

	/**
	 * A difference is not there any more, and nobody needs to look at it.
	 */
	void gone(CaseDifference difference) {
		this.differences.close(difference, false);
		this.runtime.createMessageCorrelation(Messages.DIFFERENCE_GONE)
			.processInstanceVariableEquals(Variables.DIFFERENCE_ID, difference.id())
			.correlateAll();
	}

	private void ask(CaseDifference difference) {
		this.runtime.startProcessInstanceByKey(CaseRepair.KEY, difference.number(),
				Map.of(Variables.DIFFERENCE_ID, difference.id()));
	}

	private void endCourse(CaseDifference difference) {
		if (difference.caseNumber() != null) {
			this.engine.courses(difference.caseNumber()).forEach((course) -> end(course.id()));
		}
		else if (this.engine.roots().stream().anyMatch((root) -> root.getId().equals(difference.subject()))) {
			end(difference.subject());
		}
	}

	/** The one that began last is hers, where she lives in a home. */
	private void endTenancies(String caseNumber) {
		List<LiveTenancy> living = this.engine.tenancies(caseNumber);
		int kept = (this.restart.point(caseNumber) == RestartPoint.LIVING) ? 1 : 0;
		living.subList(0, Math.max(0, living.size() - kept))
			.forEach((tenancy) -> this.runtime.createMessageCorrelation(Messages.TENANCY_ENDED)
				.processInstanceId(tenancy.id())
				.correlateAll());
	}

	private void end(String instanceId) {
		this.runtime.deleteProcessInstance(instanceId, ENDED);
	}

}
