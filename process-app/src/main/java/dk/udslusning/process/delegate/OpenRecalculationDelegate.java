package dk.udslusning.process.delegate;

import dk.udslusning.decision.recalculation.OpenedRecalculation;
import dk.udslusning.decision.recalculation.Recalculations;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Åbn eller føj til genberegning": at most one recalculation is open in a case; what is
 * told while one is joins it.
 */
@Component
class OpenRecalculationDelegate implements JavaDelegate {

	private final Recalculations recalculations;

	OpenRecalculationDelegate(Recalculations recalculations) {
		this.recalculations = recalculations;
	}

	@Override
	public void execute(DelegateExecution execution) {
		OpenedRecalculation opened = this.recalculations.openOrJoin(execution.getProcessBusinessKey());
		execution.setVariable(Variables.RECALCULATION_ID, opened.id());
		execution.setVariable(Variables.RECALCULATION_OPENED, opened.openedNow());
	}

}
