package dk.udslusning.process.deadline;

import java.util.List;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.decision.casetime.CaseTimeLimits;
import dk.udslusning.process.engine.EachCase;
import dk.udslusning.process.names.DelayNotice;
import dk.udslusning.process.names.Messages;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Finds the cases whose case-time limit is near: their caseworker is asked to tell the
 * citizen. What was decided meanwhile is asked about no more.
 */
@Component
public class CaseDelays {

	private final CaseFiles cases;

	private final CaseTimeLimits limits;

	private final EachCase eachCase;

	private final RuntimeService runtime;

	CaseDelays(CaseFiles cases, CaseTimeLimits limits, EachCase eachCase, @Lazy RuntimeService runtime) {
		this.cases = cases;
		this.limits = limits;
		this.eachCase = eachCase;
		this.runtime = runtime;
	}

	/**
	 * Looks at every open case.
	 */
	public void find() {
		this.eachCase.run("Finding of case-time limits", this.cases.open(), this::look);
	}

	private void look(String caseNumber) {
		boolean near = this.limits.near(caseNumber).isPresent();
		List<ProcessInstance> asked = this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(DelayNotice.KEY)
			.processInstanceBusinessKey(caseNumber)
			.list();
		if (!near) {
			asked.forEach((instance) -> this.runtime.createMessageCorrelation(Messages.DECIDED_IN_TIME)
				.processInstanceId(instance.getId())
				.correlate());
		}
		else if (asked.isEmpty()) {
			this.runtime.startProcessInstanceByKey(DelayNotice.KEY, caseNumber);
		}
	}

}
