package dk.udslusning.process.model;

import java.util.Map;

import dk.udslusning.process.names.FailedDispatch;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What is asked when a letter did not arrive, and how it ends.
 */
class FailedDispatchProcessTest {

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void endsWhenSomebodyTookItUp() {
		failed(1).complete(FailedDispatch.USER_TASK_ACT_ON_FAILED_DISPATCH, Map.of())
			.endsAt(FailedDispatch.END_EVENT_FAILURE_SETTLED);
	}

	@Test
	void endsByItselfWhereTheReceiptComesLate() {
		Walk arrived = failed(1);
		Walk other = failed(2);
		models.engine()
			.getRuntimeService()
			.createMessageCorrelation(Messages.LETTER_ARRIVED)
			.processInstanceBusinessKey(arrived.caseNumber())
			.correlate();
		arrived.endsAt(FailedDispatch.END_EVENT_ARRIVED_AFTER_ALL);
		other.waitsAt(FailedDispatch.USER_TASK_ACT_ON_FAILED_DISPATCH);
	}

	private static Walk failed(long letterId) {
		return models.start(FailedDispatch.KEY, Map.of(Variables.LETTER_ID, letterId));
	}

}
