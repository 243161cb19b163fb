package dk.udslusning.process.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;

import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The course from moving in to its end: grant, payment and tenancy.
 */
class CourseTenancyProcessTest {

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void paysOnlyWhenGrantedAndHousingBenefitIsAppliedFor() {
		Walk walk = CourseWalk.movedIn(models);
		assertThat(walk.task(TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT).getDueDate())
			.isEqualTo(Instant.parse("2026-12-22T11:00:00Z"));

		walk.complete(TransitionCourse.USER_TASK_PREPARE_GRANT)
			.complete(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Map.of(Variables.APPROVED, true))
			.complete(TransitionCourse.USER_TASK_SEND_GRANT_LETTER);
		assertThat(models.delegates().calls("releasePaymentDelegate")).isEmpty();

		walk.complete(TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT);
		assertThat(models.delegates().calls("releasePaymentDelegate")).containsExactly(walk.caseNumber());
	}

	@ParameterizedTest
	@CsvSource({ "RATE_MISSING, MISSING, UserTask_ProvideRate", "RATE_UNCONFIRMED, UNCONFIRMED, UserTask_ConfirmRate" })
	void clarifiesARateBeforeTheFinalDecision(String outcome, String situation, String task) {
		models.delegates().answer("calculateSubsidyDelegate", CourseWalk.rate(outcome, situation));
		CourseWalk.movedIn(models)
			.complete(TransitionCourse.USER_TASK_PREPARE_GRANT)
			.waitsAt(task, TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT, FollowUp.USER_TASK_HOLD_FOLLOW_UP)
			.complete(task)
			.waitsAt(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT,
					FollowUp.USER_TASK_HOLD_FOLLOW_UP);
	}

	@Test
	void namesTheRateTasksAsTheTableAboveDoes() {
		assertThat(RateClarification.USER_TASK_PROVIDE_RATE).isEqualTo("UserTask_ProvideRate");
		assertThat(RateClarification.USER_TASK_CONFIRM_RATE).isEqualTo("UserTask_ConfirmRate");
	}

	@Test
	void preparesTheGrantAgainWhenSentBack() {
		CourseWalk.movedIn(models)
			.complete(TransitionCourse.USER_TASK_PREPARE_GRANT)
			.complete(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Map.of(Variables.APPROVED, false))
			.waitsAt(TransitionCourse.USER_TASK_PREPARE_GRANT, TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT,
					FollowUp.USER_TASK_HOLD_FOLLOW_UP);
	}

	@Test
	void holdsPaymentUntilTheHindranceIsCleared() {
		models.delegates().answer("releasePaymentDelegate", Map.of(Variables.PAYABLE, false));
		CourseWalk.movedIn(models)
			.complete(TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT, TransitionCourse.USER_TASK_PREPARE_GRANT)
			.complete(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Map.of(Variables.APPROVED, true))
			.complete(TransitionCourse.USER_TASK_SEND_GRANT_LETTER)
			.waitsAt(TransitionCourse.USER_TASK_CLEAR_PAYMENT_HOLD, FollowUp.USER_TASK_HOLD_FOLLOW_UP)
			.complete(TransitionCourse.USER_TASK_CLEAR_PAYMENT_HOLD)
			.waitsAt(FollowUp.USER_TASK_HOLD_FOLLOW_UP);
	}

	@Test
	void followsUpAgainAndAgainUntilTheCitizenMovesOut() {
		models.delegates().answer("determineTenancyEndingDelegate", ended(Variables.TenancyEnding.MOVED_OUT));
		Walk walk = CourseWalk.paid(models)
			.complete(FollowUp.USER_TASK_HOLD_FOLLOW_UP, outcome(Variables.FollowUpOutcome.HELD))
			.complete(FollowUp.USER_TASK_HOLD_FOLLOW_UP, outcome(Variables.FollowUpOutcome.HELD))
			.complete(FollowUp.USER_TASK_HOLD_FOLLOW_UP, outcome(Variables.FollowUpOutcome.MOVED_OUT))
			.waitsAt(TransitionCourse.USER_TASK_EVALUATE_COURSE);
		assertThat(walk.visits(Tenancy.CALL_ACTIVITY_FOLLOW_UP)).isEqualTo(3);

		completed(walk);

		assertThat(models.delegates().closings()).containsExactly(TransitionCourse.END_EVENT_COURSE_COMPLETED);
	}

	@Test
	void endsTheTenancyAtSixOnTheDayAfterTheLastLegalDay() {
		models.delegates().answer("determineTenancyEndingDelegate", ended(Variables.TenancyEnding.LAST_LEGAL_DAY));
		CourseWalk.paid(models)
			.passes(Tenancy.BOUNDARY_EVENT_LAST_LEGAL_DAY, LocalDateTime.parse(CourseWalk.LAST_LEGAL_DAY_PASSED))
			.waitsAt(TransitionCourse.USER_TASK_EVALUATE_COURSE);
	}

	@Test
	void settlesTheLastMonthsBeforeTheCourseIsEvaluated() {
		models.delegates().answer("determineTenancyEndingDelegate", ended(Variables.TenancyEnding.MOVED_OUT));
		Walk walk = CourseWalk.paid(models);
		models.delegates()
			.answerFromNowOn("openSettlementDelegate",
					Map.of(Variables.SETTLEMENT_NEEDED, true, Variables.RECALCULATION_ID, 9L));
		models.delegates()
			.answer("recalculateDelegate",
					Map.of(Variables.RECALCULATION_OUTCOME, Variables.RecalculationOutcome.UNCHANGED));
		walk.receive(Messages.TENANCY_ENDED)
			.complete(Recalculation.USER_TASK_PREPARE_RECALCULATION)
			.waitsAt(TransitionCourse.USER_TASK_EVALUATE_COURSE);
	}

	@Test
	void searchesAnotherHomeBesideTheTenancyAndGoesOnInIt() {
		Walk walk = CourseWalk.paid(models)
			.receive(Messages.ANOTHER_HOME_NEEDED)
			.waitsAt(FollowUp.USER_TASK_HOLD_FOLLOW_UP, TransitionCourse.USER_TASK_FIND_HOME);

		CourseWalk.toLease(CourseWalk.toOffer(walk, FollowUp.USER_TASK_HOLD_FOLLOW_UP))
			.complete(TransitionCourse.USER_TASK_ARRANGE_DEPOSIT,
					Map.of(Variables.DEPOSIT_OUTCOME, Variables.DepositOutcome.NOT_NEEDED));
		models.delegates().answer("determineTenancyEndingDelegate", ended(Variables.TenancyEnding.ANOTHER_HOME));
		walk.receive(Messages.TENANCY_ENDED).waitsAt(TransitionCourse.USER_TASK_REGISTER_MOVING_IN);
		CourseWalk.moveIn(walk)
			.waitsAt(TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT, TransitionCourse.USER_TASK_PREPARE_GRANT,
					FollowUp.USER_TASK_HOLD_FOLLOW_UP);

		assertThat(walk.visits(TransitionCourse.END_EVENT_MOVED_TO_ANOTHER_HOME)).isEqualTo(1);
		assertThat(walk.visits(TransitionCourse.CALL_ACTIVITY_LIVE_IN_TRANSITIONAL_HOME)).isEqualTo(2);
	}

	@Test
	void agreesOnSafeContactAnew() {
		CourseWalk.paid(models)
			.receive(Messages.CONTACT_CHANGED)
			.waitsAt(FollowUp.USER_TASK_HOLD_FOLLOW_UP, TransitionCourse.USER_TASK_RENEW_SAFE_CONTACT)
			.complete(TransitionCourse.USER_TASK_RENEW_SAFE_CONTACT)
			.waitsAt(FollowUp.USER_TASK_HOLD_FOLLOW_UP);
	}

	@Test
	void reviewsTheProtectionOfTheAddress() {
		CourseWalk.registered(models)
			.receive(Messages.PROTECTION_CHANGED)
			.waitsAt(TransitionCourse.USER_TASK_ASSESS_TARGET_GROUP, TransitionCourse.USER_TASK_REVIEW_PROTECTION)
			.complete(TransitionCourse.USER_TASK_REVIEW_PROTECTION)
			.waitsAt(TransitionCourse.USER_TASK_ASSESS_TARGET_GROUP);
	}

	@ParameterizedTest
	@CsvSource({ "true, true, 1", "true, false, 0", "false, true, 0" })
	void entersARunningCourseInTheHome(boolean applied, boolean granted, int released) {
		CourseWalk.answerAsUsual(models);
		Walk walk = models.start(TransitionCourse.KEY,
				Map.of(Variables.COURSE_UNDER_WAY, true, Variables.BENEFIT_APPLIED_FOR, applied,
						Variables.GRANT_IN_FORCE, granted, Variables.AGREEMENT_REQUIRED, false,
						Variables.TENANCY_ENDS_AT, CourseWalk.LAST_LEGAL_DAY_PASSED, Variables.HOUSING_BENEFIT_DUE_AT,
						"2026-12-22T12:00:00"));
		assertThat(walk.task(FollowUp.USER_TASK_HOLD_FOLLOW_UP)).isNotNull();
		assertThat(models.delegates().calls("releasePaymentDelegate")).hasSize(released);
	}

	private static void completed(Walk walk) {
		walk.complete(TransitionCourse.USER_TASK_EVALUATE_COURSE, TransitionCourse.USER_TASK_SEND_END_LETTER,
				TransitionCourse.USER_TASK_COMPLETE_COURSE)
			.endsAt(TransitionCourse.END_EVENT_COURSE_COMPLETED);
	}

	private static Map<String, Object> ended(String ending) {
		return Map.of(Variables.TENANCY_ENDING, ending);
	}

	private static Map<String, Object> outcome(String outcome) {
		return Map.of(Variables.FOLLOW_UP_OUTCOME, outcome);
	}

}
