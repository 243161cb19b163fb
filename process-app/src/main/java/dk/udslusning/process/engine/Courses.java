package dk.udslusning.process.engine;

import java.util.Map;

import dk.udslusning.decision.takeover.CourseStanding;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Starts courses and tells them what happened.
 */
@Component
public class Courses {

	private final RuntimeService runtime;

	private final TaskService tasks;

	Courses(@Lazy RuntimeService runtime, @Lazy TaskService tasks) {
		this.runtime = runtime;
		this.tasks = tasks;
	}

	/**
	 * Starts the course of a case from its beginning, unless it runs.
	 */
	public void start(String caseNumber) {
		startUnlessItRuns(caseNumber, Map.of(Variables.COURSE_UNDER_WAY, false));
	}

	/**
	 * Starts the course of a case in its middle, where the citizen lives in the home,
	 * unless it runs.
	 * @param standing how far it has come
	 */
	public void enter(String caseNumber, CourseStanding standing) {
		startUnlessItRuns(caseNumber,
				Map.of(Variables.COURSE_UNDER_WAY, true, Variables.BENEFIT_APPLIED_FOR, standing.benefitAppliedFor(),
						Variables.GRANT_IN_FORCE, standing.grantInForce(), Variables.AGREEMENT_REQUIRED,
						standing.agreementRequired(), Variables.TENANCY_ENDS_AT,
						Reschedule.text(standing.tenancyEndsAt()), Variables.HOUSING_BENEFIT_DUE_AT,
						Reschedule.text(standing.housingBenefitDueAt())));
	}

	private void startUnlessItRuns(String caseNumber, Map<String, Object> variables) {
		boolean running = this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(TransitionCourse.KEY)
			.processInstanceBusinessKey(caseNumber)
			.count() > 0;
		if (!running) {
			this.runtime.startProcessInstanceByKey(TransitionCourse.KEY, caseNumber, variables);
		}
	}

	/**
	 * Tells whoever waits in the case. Nobody waiting is normal: the fact stands in the
	 * case file.
	 */
	public void tell(String caseNumber, String message) {
		tell(caseNumber, message, Map.of());
	}

	/**
	 * Tells whoever waits in the case, with what only that branch of it needs to know.
	 * @param routing variables of the scope that the message opens
	 */
	public void tell(String caseNumber, String message, Map<String, Object> routing) {
		this.runtime.createMessageCorrelation(message)
			.processInstanceBusinessKey(caseNumber)
			.setVariablesToTriggeredScope(routing)
			.correlateAll();
	}

	/**
	 * Tells one of those who wait in the case what is to be done once.
	 * @param routing variables of the scope that the message opens
	 */
	public void tellOne(String caseNumber, String message, Map<String, Object> routing) {
		this.runtime.createExecutionQuery()
			.processInstanceBusinessKey(caseNumber)
			.messageEventSubscriptionName(message)
			.list()
			.stream()
			.findFirst()
			.ifPresent((waiting) -> this.runtime.createMessageCorrelation(message)
				.processInstanceId(waiting.getProcessInstanceId())
				.setVariablesToTriggeredScope(routing)
				.correlate());
	}

	/**
	 * Whether the case waits at a user task.
	 */
	public boolean waitsAt(String caseNumber, String userTask) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(caseNumber)
			.taskDefinitionKey(userTask)
			.count() > 0;
	}

}
