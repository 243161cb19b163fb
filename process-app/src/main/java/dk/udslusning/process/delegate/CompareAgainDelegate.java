package dk.udslusning.process.delegate;

import dk.udslusning.process.names.Variables;
import dk.udslusning.process.reconciliation.NightlyReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Sammenlign igen": whether the difference is still there, once what was done about it
 * stands in the engine.
 */
@Component
class CompareAgainDelegate implements JavaDelegate {

	private final NightlyReviews reviews;

	CompareAgainDelegate(NightlyReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public void execute(DelegateExecution execution) {
		long differenceId = (Long) execution.getVariable(Variables.DIFFERENCE_ID);
		execution.setVariable(Variables.DIFFERENCE_REMAINS, this.reviews.remains(differenceId));
	}

}
