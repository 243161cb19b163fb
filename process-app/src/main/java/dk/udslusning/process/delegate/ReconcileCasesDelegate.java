package dk.udslusning.process.delegate;

import dk.udslusning.process.reconciliation.NightlyReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Sammenlign sager og forløb": where case file and engine differ, somebody is asked.
 */
@Component
class ReconcileCasesDelegate implements JavaDelegate {

	private final NightlyReviews reviews;

	ReconcileCasesDelegate(NightlyReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.reviews.reconcile();
	}

}
