package dk.udslusning.process.engine;

import java.time.YearMonth;
import java.util.List;

import dk.udslusning.casefile.journal.StepJournals;
import dk.udslusning.catalogue.RateClarified;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The cases that wait for a rate, and how they go on: one team leader's answer wakes all
 * of them.
 */
@Component
public class WaitingForRates {

	private final RuntimeService runtime;

	private final SystemCalls system;

	private final StepJournals journal;

	WaitingForRates(@Lazy RuntimeService runtime, SystemCalls system, @Lazy StepJournals journal) {
		this.runtime = runtime;
		this.system = system;
		this.journal = journal;
	}

	/**
	 * How many cases wait for a rate of a month.
	 */
	public int count(String code, YearMonth month) {
		return this.system.call(() -> (int) waiting(code).stream().filter((wait) -> month(wait).equals(month)).count());
	}

	/**
	 * Wakes every case that waits for the rate in a month it covers. Done at the end of
	 * the team leader's own transaction, when her own task is completed already: the
	 * message would cancel it.
	 */
	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void wake(RateClarified rate) {
		this.system
			.run(() -> waiting(rate.code()).stream().filter((wait) -> rate.covers(month(wait))).forEach((wait) -> {
				this.journal.record(businessKey(wait), RateClarification.BOUNDARY_EVENT_RATE_CONFIRMED_ELSEWHERE, null,
						"En sats, som sagen ventede på, er afklaret i en anden sag");
				this.runtime.messageEventReceived(Messages.RATE_CONFIRMED, wait.getId());
			}));
	}

	private List<Execution> waiting(String code) {
		return this.runtime.createExecutionQuery()
			.messageEventSubscriptionName(Messages.RATE_CONFIRMED)
			.processVariableValueEquals(Variables.RATE_CODE, code)
			.list();
	}

	private YearMonth month(Execution wait) {
		return YearMonth.parse((String) this.runtime.getVariable(wait.getId(), Variables.RATE_MONTH));
	}

	private String businessKey(Execution wait) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceId(wait.getProcessInstanceId())
			.singleResult()
			.getBusinessKey();
	}

}
