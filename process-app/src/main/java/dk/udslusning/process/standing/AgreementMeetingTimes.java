package dk.udslusning.process.standing;

import java.time.LocalDateTime;
import java.util.Optional;

import dk.udslusning.process.engine.SystemCalls;
import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.TaskService;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * When the citizen is invited to a meeting about her agreement that is still to be held.
 */
@Component
public class AgreementMeetingTimes {

	private final TaskService tasks;

	private final SystemCalls system;

	AgreementMeetingTimes(@Lazy TaskService tasks, SystemCalls system) {
		this.tasks = tasks;
		this.system = system;
	}

	/**
	 * The earliest one of the case, Danish local time; nothing where nobody is invited.
	 */
	public Optional<LocalDateTime> next(String caseNumber) {
		return this.system
			.call(() -> this.tasks.createTaskQuery()
				.processInstanceBusinessKey(caseNumber)
				.taskDefinitionKey(AgreementReview.USER_TASK_HOLD_AGREEMENT_MEETING)
				.active()
				.list()
				.stream()
				.map((task) -> this.tasks.getVariable(task.getId(), Variables.AGREEMENT_MEETING_AT))
				.toList())
			.stream()
			.flatMap((at) -> Optional.ofNullable(at).stream())
			.map((at) -> LocalDateTime.parse(at.toString()))
			.min(LocalDateTime::compareTo);
	}

}
