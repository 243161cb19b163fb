package dk.udslusning.process.engine;

import java.util.Map;

import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.dispatch.post.LetterArrived;
import dk.udslusning.casefile.dispatch.post.LetterFailed;
import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.process.names.FailedDispatch;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.time.Deadlines;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the engine which letters arrived and which did not: what did not becomes a task,
 * and a hearing waits from the day its letter arrived.
 */
@Component
class DispatchNews {

	private final RuntimeService runtime;

	private final SystemCalls system;

	private final LetterDispatch dispatch;

	private final Hearings hearings;

	private final Reschedule reschedule;

	DispatchNews(@Lazy RuntimeService runtime, SystemCalls system, LetterDispatch dispatch, Hearings hearings,
			Reschedule reschedule) {
		this.runtime = runtime;
		this.system = system;
		this.dispatch = dispatch;
		this.hearings = hearings;
		this.reschedule = reschedule;
	}

	/** Once for each letter, however often it fails. */
	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void ask(LetterFailed failed) {
		this.system.run(() -> {
			if (asked(failed.letterId()).count() == 0) {
				this.runtime.startProcessInstanceByKey(FailedDispatch.KEY, failed.caseNumber(),
						Map.of(Variables.LETTER_ID, failed.letterId()));
			}
		});
	}

	/**
	 * Done at the end of the transaction: whoever hands the letter over completes the
	 * very task that the message ends.
	 */
	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void askNoMore(LetterArrived arrived) {
		this.system.run(() -> asked(arrived.letterId()).list()
			.forEach((instance) -> this.runtime.createMessageCorrelation(Messages.LETTER_ARRIVED)
				.processInstanceId(instance.getId())
				.correlateAll()));
		this.dispatch.receivedOn(arrived.letterId())
			.flatMap((received) -> this.hearings.letterArrived(arrived.letterId(), received))
			.ifPresent(this::wait);
	}

	private void wait(Hearing hearing) {
		this.system.run(() -> this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(PartyHearing.KEY)
			.variableValueEquals(Variables.HEARING_ID, hearing.id())
			.list()
			.forEach((instance) -> this.reschedule.moveIn(instance.getId(), Variables.HEARING_DEADLINE_AT,
					Deadlines.passedAt(hearing.deadline()))));
	}

	private ProcessInstanceQuery asked(long letterId) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(FailedDispatch.KEY)
			.variableValueEquals(Variables.LETTER_ID, letterId);
	}

}
