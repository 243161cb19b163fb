package dk.udslusning.process.model;

import java.util.Map;

import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RateClarificationProcessTest {

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void asksTheTeamLeaderForAMissingRate() {
		unclear(Variables.RateSituation.MISSING, "2027-01").waitsAt(RateClarification.USER_TASK_PROVIDE_RATE)
			.complete(RateClarification.USER_TASK_PROVIDE_RATE)
			.endsAt(RateClarification.END_EVENT_RATE_CLARIFIED);
	}

	@Test
	void asksTheTeamLeaderToConfirmARate() {
		unclear(Variables.RateSituation.UNCONFIRMED, "2027-01").waitsAt(RateClarification.USER_TASK_CONFIRM_RATE)
			.complete(RateClarification.USER_TASK_CONFIRM_RATE)
			.endsAt(RateClarification.END_EVENT_RATE_CLARIFIED);
	}

	@Test
	void resumesEveryCaseThatWaitsForTheSameRateAndMonth() {
		Walk missing = unclear(Variables.RateSituation.MISSING, "2027-01");
		Walk unconfirmed = unclear(Variables.RateSituation.UNCONFIRMED, "2027-01");
		Walk otherMonth = unclear(Variables.RateSituation.MISSING, "2027-02");

		models.engine()
			.getRuntimeService()
			.createMessageCorrelation(Messages.RATE_CONFIRMED)
			.processInstanceVariableEquals(Variables.RATE_CODE, "OWN_PAYMENT_110")
			.processInstanceVariableEquals(Variables.RATE_MONTH, "2027-01")
			.correlateAll();

		missing.endsAt(RateClarification.END_EVENT_RATE_CLARIFIED);
		unconfirmed.endsAt(RateClarification.END_EVENT_RATE_CLARIFIED);
		otherMonth.waitsAt(RateClarification.USER_TASK_PROVIDE_RATE);
	}

	private Walk unclear(String situation, String month) {
		return models.start(RateClarification.KEY, Map.of(Variables.RATE_CODE, "OWN_PAYMENT_110", Variables.RATE_MONTH,
				month, Variables.RATE_SITUATION, situation));
	}

}
