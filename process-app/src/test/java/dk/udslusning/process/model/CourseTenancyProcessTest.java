package dk.udslusning.process.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;

import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.RateClarification;
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
		Walk walk = CourseWalk.paid(models)
			.complete(FollowUp.USER_TASK_HOLD_FOLLOW_UP, outcome(Variables.FollowUpOutcome.HELD))
			.complete(FollowUp.USER_TASK_HOLD_FOLLOW_UP, outcome(Variables.FollowUpOutcome.HELD))
			.complete(FollowUp.USER_TASK_HOLD_FOLLOW_UP, outcome(Variables.FollowUpOutcome.MOVED_OUT))
			.waitsAt(TransitionCourse.USER_TASK_COMPLETE_COURSE);
		assertThat(walk.visits(Tenancy.CALL_ACTIVITY_FOLLOW_UP)).isEqualTo(3);

		walk.complete(TransitionCourse.USER_TASK_COMPLETE_COURSE).endsAt(TransitionCourse.END_EVENT_COURSE_COMPLETED);

		assertThat(models.delegates().closings()).containsExactly(TransitionCourse.END_EVENT_COURSE_COMPLETED);
	}

	@Test
	void endsTheTenancyAtSixOnTheDayAfterTheLastLegalDay() {
		CourseWalk.paid(models)
			.passes(Tenancy.BOUNDARY_EVENT_LAST_LEGAL_DAY, LocalDateTime.parse(CourseWalk.LAST_LEGAL_DAY_PASSED))
			.waitsAt(TransitionCourse.USER_TASK_COMPLETE_COURSE);
	}

	@Test
	void waitsForThePaymentEvenWhenTheTenancyIsOver() {
		CourseWalk.movedIn(models)
			.complete(FollowUp.USER_TASK_HOLD_FOLLOW_UP, outcome(Variables.FollowUpOutcome.MOVED_OUT))
			.waitsAt(TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT, TransitionCourse.USER_TASK_PREPARE_GRANT);
	}

	private static Map<String, Object> outcome(String outcome) {
		return Map.of(Variables.FOLLOW_UP_OUTCOME, outcome);
	}

}
