package dk.udslusning.process.model;

import java.util.Map;

import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.Repayment;
import dk.udslusning.process.names.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class RepaymentProcessTest {

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void endsWithoutHearingWhereThereIsNoBasis() {
		Walk walk = noted().complete(Repayment.USER_TASK_PROPOSE_REPAYMENT,
				Map.of(Variables.REPAYMENT_PROPOSED, false));
		walk.endsAt(Repayment.END_EVENT_NO_BASIS);
		assertThat(walk.visits(Repayment.CALL_ACTIVITY_HEAR_BEFORE_REPAYMENT)).isZero();
	}

	@Test
	void decidesAfterHearingAndATeamLeader() {
		Walk walk = heard(Variables.HearingOutcome.UPHELD)
			.complete(Repayment.USER_TASK_PREPARE_REPAYMENT, Map.of(Variables.REPAYMENT_MAINTAINED, true))
			.waitsAt(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER)
			.complete(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of(Variables.APPROVED, true));
		assertThat(models.delegates().calls("issueRepaymentDelegate")).contains(walk.caseNumber());
		walk.complete(Repayment.USER_TASK_SEND_REPAYMENT_LETTER).endsAt(Repayment.END_EVENT_REPAYMENT_DECIDED);
	}

	@Test
	void sendsThePreparationBack() {
		Walk walk = heard(Variables.HearingOutcome.UPHELD)
			.complete(Repayment.USER_TASK_PREPARE_REPAYMENT, Map.of(Variables.REPAYMENT_MAINTAINED, true))
			.complete(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of(Variables.APPROVED, false))
			.waitsAt(Repayment.USER_TASK_PREPARE_REPAYMENT);
		assertThat(walk.visits(Repayment.SERVICE_TASK_ISSUE_REPAYMENT)).isZero();
	}

	@Test
	void givesUpAfterAHearingThatChangedTheAssessment() {
		heard(Variables.HearingOutcome.CHANGED).waitsAt(Repayment.USER_TASK_TELL_GIVEN_UP)
			.complete(Repayment.USER_TASK_TELL_GIVEN_UP)
			.endsAt(Repayment.END_EVENT_REPAYMENT_GIVEN_UP);
	}

	@Test
	void decidesNothingWhereTheProofFails() {
		heard(Variables.HearingOutcome.UPHELD)
			.complete(Repayment.USER_TASK_PREPARE_REPAYMENT, Map.of(Variables.REPAYMENT_MAINTAINED, false))
			.complete(Repayment.USER_TASK_TELL_NOT_DECIDED)
			.endsAt(Repayment.END_EVENT_REPAYMENT_NOT_DECIDED);
	}

	private static Walk heard(String outcome) {
		return noted()
			.complete(Repayment.USER_TASK_PROPOSE_REPAYMENT,
					Map.of(Variables.REPAYMENT_PROPOSED, true, Variables.HEARING_ID, 1L, Variables.HOUSING_AT_RISK,
							false))
			.complete(PartyHearing.USER_TASK_SEND_HEARING_LETTER,
					Map.of(Variables.HEARING_DEADLINE_AT, "2027-04-20T06:00:00"))
			.complete(PartyHearing.USER_TASK_REGISTER_HEARING_REPLY, Map.of(Variables.MORE_TIME, false))
			.complete(PartyHearing.USER_TASK_ASSESS_HEARING, Map.of(Variables.HEARING_OUTCOME, outcome));
	}

	private static Walk noted() {
		return models.start(Repayment.KEY, Map.of(Variables.REPAYMENT_ID, 1L));
	}

}
