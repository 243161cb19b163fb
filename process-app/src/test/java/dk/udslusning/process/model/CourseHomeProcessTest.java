package dk.udslusning.process.model;

import java.time.Instant;
import java.util.Map;

import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The course from waiting for a home to moving in.
 */
class CourseHomeProcessTest {

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void clarifiesAMissingRateAndCalculatesAgain() {
		models.delegates()
			.answer("calculateProvisionalSubsidyDelegate",
					CourseWalk.rate(Variables.CalculationOutcome.RATE_MISSING, Variables.RateSituation.MISSING));
		CourseWalk.waitingForHome(models)
			.complete(TransitionCourse.USER_TASK_FIND_HOME, TransitionCourse.USER_TASK_PREPARE_CALCULATION)
			.waitsAt(RateClarification.USER_TASK_PROVIDE_RATE)
			.complete(RateClarification.USER_TASK_PROVIDE_RATE)
			.waitsAt(Approval.USER_TASK_APPROVE_AS_COLLEAGUE);
	}

	@Test
	void preparesAgainWhatTheApproverSendsBack() {
		CourseWalk.waitingForHome(models)
			.complete(TransitionCourse.USER_TASK_FIND_HOME, TransitionCourse.USER_TASK_PREPARE_CALCULATION)
			.complete(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Map.of(Variables.APPROVED, false))
			.waitsAt(TransitionCourse.USER_TASK_PREPARE_CALCULATION);
	}

	@Test
	void keepsThePlaceAfterANoToTheHome() {
		answerOffer(Variables.OfferAnswer.DECLINED).waitsAt(TransitionCourse.USER_TASK_FIND_HOME);
	}

	@Test
	void looksForAnotherHomeWhenTheHomeIsWithdrawn() {
		answerOffer(Variables.OfferAnswer.HOME_WITHDRAWN).waitsAt(TransitionCourse.USER_TASK_FIND_HOME);
	}

	@Test
	void looksForAnotherHomeWhenTheHomeIsGoneBeforeAssignment() {
		answerOffer(Variables.OfferAnswer.ACCEPTED)
			.complete(TransitionCourse.USER_TASK_ASSIGN_HOME, Map.of(Variables.HOME_AVAILABLE, false))
			.waitsAt(TransitionCourse.USER_TASK_FIND_HOME);
	}

	@Test
	void looksForAnotherHomeWhenTheLeaseIsNotSigned() {
		answerOffer(Variables.OfferAnswer.ACCEPTED)
			.complete(TransitionCourse.USER_TASK_ASSIGN_HOME, Map.of(Variables.HOME_AVAILABLE, true))
			.complete(TransitionCourse.USER_TASK_REGISTER_LEASE, Map.of(Variables.LEASE_SIGNED, false))
			.waitsAt(TransitionCourse.USER_TASK_FIND_HOME);
	}

	@Test
	void sendsALetterWithTheGrantedDepositLoan() {
		Walk walk = deposit(Variables.DepositOutcome.GRANTED).waitsAt(TransitionCourse.USER_TASK_SEND_DEPOSIT_LETTER)
			.complete(TransitionCourse.USER_TASK_SEND_DEPOSIT_LETTER)
			.waitsAt(TransitionCourse.USER_TASK_REGISTER_MOVING_IN);

		assertThat(walk.task(TransitionCourse.USER_TASK_REGISTER_MOVING_IN).getDueDate())
			.isEqualTo(Instant.parse("2026-12-01T11:00:00Z"));
	}

	@Test
	void asksTheTeamLeaderBeforeRefusingTheDepositLoan() {
		Walk walk = deposit(Variables.DepositOutcome.REFUSED)
			.complete(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of(Variables.APPROVED, false))
			.waitsAt(TransitionCourse.USER_TASK_ARRANGE_DEPOSIT)
			.complete(TransitionCourse.USER_TASK_ARRANGE_DEPOSIT,
					Map.of(Variables.DEPOSIT_OUTCOME, Variables.DepositOutcome.REFUSED))
			.complete(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of(Variables.APPROVED, true))
			.waitsAt(TransitionCourse.USER_TASK_SEND_DEPOSIT_LETTER);

		assertThat(models.delegates().calls("issueDepositDecisionDelegate")).containsExactly(walk.caseNumber());
	}

	@Test
	void goesStraightToMovingInWhereNoLoanIsNeeded() {
		deposit(Variables.DepositOutcome.NOT_NEEDED).waitsAt(TransitionCourse.USER_TASK_REGISTER_MOVING_IN);
	}

	private Walk answerOffer(String answer) {
		return CourseWalk.offered(models)
			.complete(TransitionCourse.USER_TASK_PRESENT_OFFER, Map.of(Variables.OFFER_ANSWER, answer));
	}

	private Walk deposit(String outcome) {
		return CourseWalk.leased(models)
			.complete(TransitionCourse.USER_TASK_ARRANGE_DEPOSIT, Map.of(Variables.DEPOSIT_OUTCOME, outcome));
	}

}
