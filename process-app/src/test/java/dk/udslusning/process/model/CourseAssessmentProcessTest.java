package dk.udslusning.process.model;

import java.time.LocalDateTime;
import java.util.Map;

import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The course from the enquiry to support and agreement, and the refusal.
 */
class CourseAssessmentProcessTest {

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void asksForSafeContactBeforeAnythingElse() {
		models.start(TransitionCourse.KEY, Map.of(Variables.COURSE_UNDER_WAY, false))
			.waitsAt(TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT)
			.complete(TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT)
			.waitsAt(TransitionCourse.USER_TASK_INFORM_CITIZEN)
			.complete(TransitionCourse.USER_TASK_INFORM_CITIZEN)
			.waitsAt(TransitionCourse.USER_TASK_SEND_INFORMATION_LETTER);
	}

	@Test
	void remindsOnceAboutMissingInformationAndAssessesAgain() {
		informationOverdue().complete(TransitionCourse.USER_TASK_REMIND_ABOUT_INFORMATION)
			.waitsAt(TransitionCourse.USER_TASK_OBTAIN_INFORMATION)
			.complete(TransitionCourse.USER_TASK_OBTAIN_INFORMATION)
			.waitsAt(TransitionCourse.USER_TASK_OFFER_ACTION_PLAN);
	}

	@Test
	void dropsTheReminderWhenTheInformationIsSettledFirst() {
		informationOverdue().complete(TransitionCourse.USER_TASK_OBTAIN_INFORMATION)
			.waitsAt(TransitionCourse.USER_TASK_OFFER_ACTION_PLAN);
	}

	@Test
	void refusesOnlyAfterHearingAndApproval() {
		Walk walk = CourseWalk.heard(notEligible(), Variables.HearingOutcome.UPHELD)
			.complete(TransitionCourse.USER_TASK_PREPARE_REFUSAL, Map.of(Variables.REFUSAL_MAINTAINED, true))
			.complete(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of(Variables.APPROVED, false))
			.waitsAt(TransitionCourse.USER_TASK_PREPARE_REFUSAL)
			.complete(TransitionCourse.USER_TASK_PREPARE_REFUSAL, Map.of(Variables.REFUSAL_MAINTAINED, true))
			.complete(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of(Variables.APPROVED, true));
		assertThat(models.delegates().calls("issueRefusalDelegate")).containsExactly(walk.caseNumber());

		walk.complete(TransitionCourse.USER_TASK_SEND_REFUSAL_LETTER).endsAt(TransitionCourse.END_EVENT_REFUSED);

		assertThat(models.delegates().closings()).containsExactly(TransitionCourse.END_EVENT_REFUSED);
	}

	@Test
	void assessesAgainWhereTheHearingChangesTheAssessment() {
		CourseWalk.heard(notEligible(), Variables.HearingOutcome.CHANGED)
			.waitsAt(TransitionCourse.USER_TASK_ASSESS_TARGET_GROUP);
	}

	@Test
	void assessesAgainWhereTheRefusalIsNotMaintained() {
		CourseWalk.heard(notEligible(), Variables.HearingOutcome.UPHELD)
			.complete(TransitionCourse.USER_TASK_PREPARE_REFUSAL, Map.of(Variables.REFUSAL_MAINTAINED, false))
			.waitsAt(TransitionCourse.USER_TASK_ASSESS_TARGET_GROUP);
	}

	@Test
	void sendsALetterWithGrantedSupport() {
		supportDecided(Variables.SupportOutcome.GRANTED).waitsAt(TransitionCourse.USER_TASK_SEND_SUPPORT_LETTER)
			.complete(TransitionCourse.USER_TASK_SEND_SUPPORT_LETTER)
			.waitsAt(TransitionCourse.USER_TASK_OFFER_AGREEMENT);
	}

	@Test
	void asksTheTeamLeaderBeforeRefusingSupport() {
		Walk walk = supportDecided(Variables.SupportOutcome.REFUSED)
			.complete(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of(Variables.APPROVED, false))
			.waitsAt(TransitionCourse.USER_TASK_DECIDE_SUPPORT)
			.complete(TransitionCourse.USER_TASK_DECIDE_SUPPORT,
					Map.of(Variables.SUPPORT_OUTCOME, Variables.SupportOutcome.REFUSED))
			.complete(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of(Variables.APPROVED, true))
			.waitsAt(TransitionCourse.USER_TASK_SEND_SUPPORT_LETTER);

		assertThat(models.delegates().calls("issueSupportDecisionDelegate")).containsExactly(walk.caseNumber());
	}

	@Test
	void asksTheTeamLeaderBeforeGivingFewerHoursThanDecidedBefore() {
		supportDecided(Variables.SupportOutcome.REDUCED)
			.complete(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of(Variables.APPROVED, true))
			.waitsAt(TransitionCourse.USER_TASK_SEND_SUPPORT_LETTER);
	}

	@Test
	void waitsForAHomeWhenTheAgreementIsSigned() {
		CourseWalk.withoutSupport(models, true)
			.complete(TransitionCourse.USER_TASK_SIGN_AGREEMENT,
					Map.of(Variables.AGREEMENT_OUTCOME, Variables.AgreementOutcome.SIGNED))
			.waitsAt(TransitionCourse.USER_TASK_FIND_HOME);
	}

	@Test
	void talksBeforeAnUnsignedAgreementEndsTheOffer() {
		CourseWalk.withoutSupport(models, true)
			.complete(TransitionCourse.USER_TASK_SIGN_AGREEMENT,
					Map.of(Variables.AGREEMENT_OUTCOME, Variables.AgreementOutcome.NOT_SIGNED))
			.complete(TransitionCourse.USER_TASK_DISCUSS_AGREEMENT, Map.of(Variables.AGREEMENT_STILL_POSSIBLE, true))
			.complete(TransitionCourse.USER_TASK_SIGN_AGREEMENT,
					Map.of(Variables.AGREEMENT_OUTCOME, Variables.AgreementOutcome.EXEMPTED))
			.waitsAt(TransitionCourse.USER_TASK_FIND_HOME);
	}

	@Test
	void hearsTheCitizenWhereNoAgreementCanBeReached() {
		Walk walk = CourseWalk.withoutSupport(models, true)
			.complete(TransitionCourse.USER_TASK_SIGN_AGREEMENT,
					Map.of(Variables.AGREEMENT_OUTCOME, Variables.AgreementOutcome.NOT_SIGNED))
			.complete(TransitionCourse.USER_TASK_DISCUSS_AGREEMENT, Map.of(Variables.AGREEMENT_STILL_POSSIBLE, false));

		CourseWalk.heard(walk, Variables.HearingOutcome.UPHELD).waitsAt(TransitionCourse.USER_TASK_PREPARE_REFUSAL);
	}

	private Walk informationOverdue() {
		models.delegates()
			.answer("assessEligibilityDelegate",
					Map.of(Variables.ELIGIBILITY_OUTCOME, Variables.EligibilityOutcome.NEEDS_INFORMATION,
							Variables.INFORMATION_REMINDER_AT, "2026-12-07T06:00:00"));
		return CourseWalk.assessed(models, false, Variables.EligibilityOutcome.ELIGIBLE)
			.waitsAt(TransitionCourse.USER_TASK_OBTAIN_INFORMATION)
			.passes(TransitionCourse.BOUNDARY_EVENT_INFORMATION_OVERDUE, LocalDateTime.of(2026, 12, 7, 6, 0))
			.waitsAt(TransitionCourse.USER_TASK_OBTAIN_INFORMATION,
					TransitionCourse.USER_TASK_REMIND_ABOUT_INFORMATION);
	}

	private Walk notEligible() {
		return CourseWalk.assessed(models, false, Variables.EligibilityOutcome.NOT_ELIGIBLE);
	}

	private Walk supportDecided(String outcome) {
		return CourseWalk.assessed(models, false, Variables.EligibilityOutcome.ELIGIBLE)
			.complete(TransitionCourse.USER_TASK_OFFER_ACTION_PLAN)
			.complete(TransitionCourse.USER_TASK_DECIDE_SUPPORT, Map.of(Variables.SUPPORT_OUTCOME, outcome));
	}

}
