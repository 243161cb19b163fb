package dk.udslusning.process.delegate;

import dk.udslusning.process.reconciliation.NightlyReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Varsl børn, der fylder 18": children who turn 18 within three months, in every case.
 */
@Component
class ForewarnChildrenDelegate implements JavaDelegate {

	private final NightlyReviews reviews;

	ForewarnChildrenDelegate(NightlyReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.reviews.forewarnChildren();
	}

}
