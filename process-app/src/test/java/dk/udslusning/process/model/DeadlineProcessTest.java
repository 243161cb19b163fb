package dk.udslusning.process.model;

import java.util.Map;

import dk.udslusning.process.names.DelayNotice;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.OverdueTask;
import dk.udslusning.process.names.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What is asked when a task or a case is not done in time, and how it ends.
 */
class DeadlineProcessTest {

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void endsWithAnotherDeadline() {
		overdue("1").complete(OverdueTask.USER_TASK_ACT_ON_OVERDUE_TASK, Map.of())
			.endsAt(OverdueTask.END_EVENT_DEADLINE_MOVED);
	}

	@Test
	void endsByItselfWhereTheTaskIsDone() {
		Walk done = overdue("1");
		Walk other = overdue("2");
		tell(Messages.OVERDUE_TASK_DONE, done);
		done.endsAt(OverdueTask.END_EVENT_TASK_DONE);
		other.waitsAt(OverdueTask.USER_TASK_ACT_ON_OVERDUE_TASK);
	}

	@Test
	void endsWhenTheCitizenWasToldOfTheDelay() {
		models.start(DelayNotice.KEY)
			.complete(DelayNotice.USER_TASK_NOTIFY_DELAY, Map.of())
			.endsAt(DelayNotice.END_EVENT_DELAY_NOTIFIED);
	}

	@Test
	void endsByItselfWhereTheCaseIsDecided() {
		Walk decided = models.start(DelayNotice.KEY);
		Walk other = models.start(DelayNotice.KEY);
		tell(Messages.DECIDED_IN_TIME, decided);
		decided.endsAt(DelayNotice.END_EVENT_NO_DELAY);
		other.waitsAt(DelayNotice.USER_TASK_NOTIFY_DELAY);
	}

	private static Walk overdue(String taskId) {
		return models.start(OverdueTask.KEY, Map.of(Variables.OVERDUE_TASK_ID, taskId));
	}

	private static void tell(String message, Walk walk) {
		models.engine()
			.getRuntimeService()
			.createMessageCorrelation(message)
			.processInstanceBusinessKey(walk.caseNumber())
			.correlate();
	}

}
