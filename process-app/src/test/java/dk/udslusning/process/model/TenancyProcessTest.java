package dk.udslusning.process.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;

import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.SupportAdjustment;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can happen while the citizen lives in the home, and how that time ends.
 */
class TenancyProcessTest {

	private static final String HOLD = FollowUp.USER_TASK_HOLD_FOLLOW_UP;

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void catchesUpWithWhatWasToldBefore() {
		Walk walk = lived(false).goesOn(Tenancy.SERVICE_TASK_CATCH_UP_REPORTS);
		assertThat(models.delegates().calls("catchUpReportsDelegate")).containsExactly(walk.caseNumber());
		assertThat(walk.visits(Tenancy.END_EVENT_CAUGHT_UP)).isEqualTo(1);
		assertThat(walk.visits(Tenancy.END_EVENT_NO_AGREEMENT)).isEqualTo(1);
	}

	@Test
	void endsWhenSheHasMovedOut() {
		lived(false).receive(Messages.TENANCY_ENDED).endsAt(Tenancy.END_EVENT_TENANCY_OVER);
		assertThat(models.delegates().calls("determineTenancyEndingDelegate")).hasSize(1);
	}

	@Test
	void endsWhenTheFollowUpFindsHerGone() {
		Walk walk = lived(false)
			.complete(HOLD, Map.of(Variables.FOLLOW_UP_OUTCOME, Variables.FollowUpOutcome.MOVED_OUT))
			.endsAt(Tenancy.END_EVENT_TENANCY_OVER);
		assertThat(walk.visits(Tenancy.END_EVENT_MOVED_OUT)).isEqualTo(1);
	}

	@Test
	void endsWhenTheLastDayHasPassed() {
		lived(false)
			.passes(Tenancy.BOUNDARY_EVENT_LAST_LEGAL_DAY, LocalDateTime.parse(CourseWalk.LAST_LEGAL_DAY_PASSED))
			.endsAt(Tenancy.END_EVENT_TENANCY_OVER);
	}

	@Test
	void bringsWhatIsOpenToItsEndBeforeTheTenancyIsOver() {
		lived(false).receive(Messages.RENT_IN_ARREARS, Map.of(Variables.ARREARS_DUE_AT, "2026-12-01T15:00:00"))
			.receive(Messages.TENANCY_ENDED)
			.waitsAt(Tenancy.USER_TASK_PREVENT_EVICTION)
			.complete(Tenancy.USER_TASK_PREVENT_EVICTION, Map.of(Variables.ARREARS_SETTLED, true))
			.endsAt(Tenancy.END_EVENT_TENANCY_OVER);
	}

	@Test
	void asksForEvidenceOnItsDayAndFollowsTheAgreementOn() {
		lived(true).passes(Tenancy.INTERMEDIATE_CATCH_EVENT_EVIDENCE_DUE, LocalDateTime.parse("2027-06-01T06:00:00"))
			.waitsAt(HOLD, AgreementReview.USER_TASK_OBTAIN_EVIDENCE)
			.complete(AgreementReview.USER_TASK_OBTAIN_EVIDENCE,
					Map.of(Variables.EVIDENCE_OUTCOME, Variables.EvidenceOutcome.DOCUMENTED))
			.waitsAt(HOLD);
		assertThat(models.delegates().calls("planEvidenceDelegate")).hasSize(2);
	}

	@Test
	void looksAtABrokenAgreementWithoutWaitingForTheDay() {
		Walk walk = lived(true).receive(Messages.AGREEMENT_BROKEN);
		assertThat(walk.visits(Tenancy.CALL_ACTIVITY_REVIEW_AGREEMENT)).isEqualTo(1);
	}

	@Test
	void hearsNothingOfABrokenAgreementWhereNoneIsAskedFor() {
		assertThat(lived(false).hears(Messages.AGREEMENT_BROKEN)).isFalse();
	}

	@Test
	void recalculatesWhatChangedAndLetsLaterFactsJoin() {
		models.delegates()
			.answer("openRecalculationDelegate",
					Map.of(Variables.RECALCULATION_OPENED, true, Variables.RECALCULATION_ID, 9L))
			.answer("openRecalculationDelegate",
					Map.of(Variables.RECALCULATION_OPENED, false, Variables.RECALCULATION_ID, 9L))
			.answer("recalculateDelegate",
					Map.of(Variables.RECALCULATION_OUTCOME, Variables.RecalculationOutcome.UNCHANGED));
		Walk walk = lived(false).receive(Messages.CHANGE_REPORTED)
			.receive(Messages.CHANGE_REPORTED)
			.waitsAt(HOLD, Recalculation.USER_TASK_PREPARE_RECALCULATION);
		assertThat(walk.visits(Tenancy.END_EVENT_CHANGE_JOINED)).isEqualTo(1);

		walk.complete(Recalculation.USER_TASK_PREPARE_RECALCULATION).waitsAt(HOLD);
		assertThat(walk.visits(Tenancy.END_EVENT_CHANGE_HANDLED)).isEqualTo(1);
	}

	@Test
	void comesBackToArrearsOnTheNewDayUntilTheyAreSettled() {
		Walk walk = lived(false)
			.receive(Messages.RENT_IN_ARREARS, Map.of(Variables.ARREARS_DUE_AT, "2026-12-01T15:00:00"))
			.waitsAt(HOLD, Tenancy.USER_TASK_PREVENT_EVICTION);
		assertThat(walk.task(Tenancy.USER_TASK_PREVENT_EVICTION).getDueDate())
			.isEqualTo(Instant.parse("2026-12-01T14:00:00Z"));

		walk.complete(Tenancy.USER_TASK_PREVENT_EVICTION,
				Map.of(Variables.ARREARS_SETTLED, false, Variables.ARREARS_DUE_AT, "2026-12-08T10:00:00"));
		assertThat(walk.task(Tenancy.USER_TASK_PREVENT_EVICTION).getDueDate())
			.isEqualTo(Instant.parse("2026-12-08T09:00:00Z"));

		walk.complete(Tenancy.USER_TASK_PREVENT_EVICTION, Map.of(Variables.ARREARS_SETTLED, true)).waitsAt(HOLD);
		assertThat(walk.visits(Tenancy.END_EVENT_ARREARS_SETTLED)).isEqualTo(1);
	}

	@Test
	void keepsTheHomeThroughAStayInAShelter() {
		Walk walk = lived(false).receive(Messages.SHELTER_RETURNED)
			.complete(Tenancy.USER_TASK_ARRANGE_SHELTER_STAY,
					Map.of(Variables.SHELTER_STAY_DUE_AT, "2026-12-20T12:00:00"))
			.waitsAt(HOLD, Tenancy.USER_TASK_END_SHELTER_STAY);
		assertThat(walk.task(Tenancy.USER_TASK_END_SHELTER_STAY).getDueDate())
			.isEqualTo(Instant.parse("2026-12-20T11:00:00Z"));
		walk.complete(Tenancy.USER_TASK_END_SHELTER_STAY).waitsAt(HOLD);
		assertThat(walk.visits(Tenancy.END_EVENT_BACK_HOME)).isEqualTo(1);
	}

	@Test
	void looksAtALongAbsenceAMonthBeforeTheBenefitStops() {
		Walk walk = lived(false).receive(Messages.ABSENCE_BEGAN)
			.complete(Tenancy.USER_TASK_ASSESS_ABSENCE,
					Map.of(Variables.ABSENCE_DUE_AT, "2027-08-01T12:00:00", Variables.ABSENT_SIX_MONTHS_AT,
							"2027-05-01T06:00:00"))
			.waitsAt(HOLD, Tenancy.USER_TASK_END_ABSENCE)
			.passes(Tenancy.BOUNDARY_EVENT_ABSENT_SIX_MONTHS, LocalDateTime.parse("2027-05-01T06:00:00"))
			.waitsAt(HOLD, Tenancy.USER_TASK_END_ABSENCE, Tenancy.USER_TASK_REVIEW_LONG_ABSENCE)
			.complete(Tenancy.USER_TASK_REVIEW_LONG_ABSENCE, Tenancy.USER_TASK_END_ABSENCE)
			.waitsAt(HOLD);
		assertThat(walk.visits(Tenancy.END_EVENT_LONG_ABSENCE_REVIEWED)).isEqualTo(1);
		assertThat(walk.visits(Tenancy.END_EVENT_ABSENCE_ENDED)).isEqualTo(1);
	}

	@Test
	void forewarnsOfAChildThatTurnsAdult() {
		Walk walk = lived(false)
			.receive(Messages.CHILD_TURNS_ADULT, Map.of(Variables.CHILD_TURNS_ADULT_AT, "2026-12-08T12:00:00"))
			.complete(Tenancy.USER_TASK_FOREWARN_HOUSEHOLD)
			.waitsAt(HOLD);
		assertThat(walk.visits(Tenancy.END_EVENT_HOUSEHOLD_FOREWARNED)).isEqualTo(1);
	}

	@Test
	void sendsTheLetterOfEachRegulation() {
		Walk walk = lived(false).receive(Messages.RATES_REGULATED, Map.of(Variables.LETTER_ID, 3L))
			.waitsAt(HOLD, Tenancy.USER_TASK_SEND_REGULATION_LETTER)
			.complete(Tenancy.USER_TASK_SEND_REGULATION_LETTER)
			.waitsAt(HOLD)
			.receive(Messages.RATES_REGULATED, Map.of(Variables.LETTER_ID, 4L))
			.receive(Messages.RATES_REGULATED, Map.of(Variables.LETTER_ID, 5L))
			.waitsAt(HOLD, Tenancy.USER_TASK_SEND_REGULATION_LETTER, Tenancy.USER_TASK_SEND_REGULATION_LETTER);
		assertThat(walk.visits(Tenancy.END_EVENT_REGULATION_LETTER_SENT)).isEqualTo(1);
	}

	@Test
	void adjustsTheSupportBesideTheFollowUps() {
		Walk walk = lived(false).receive(Messages.SUPPORT_CHANGE_NEEDED)
			.waitsAt(HOLD, SupportAdjustment.USER_TASK_ADJUST_SUPPORT)
			.complete(SupportAdjustment.USER_TASK_ADJUST_SUPPORT, support(Variables.SupportOutcome.GRANTED))
			.complete(SupportAdjustment.USER_TASK_SEND_ADJUSTMENT_LETTER)
			.waitsAt(HOLD);
		assertThat(walk.visits(Tenancy.CALL_ACTIVITY_ADJUST_SUPPORT)).isEqualTo(1);
	}

	@Test
	void approvesLessSupportAndPreparesItAgainWhenSentBack() {
		Walk walk = models.start(SupportAdjustment.KEY)
			.complete(SupportAdjustment.USER_TASK_ADJUST_SUPPORT, adverse(Variables.SupportOutcome.REDUCED))
			.complete(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of(Variables.APPROVED, false))
			.complete(SupportAdjustment.USER_TASK_ADJUST_SUPPORT, adverse(Variables.SupportOutcome.REFUSED))
			.complete(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of(Variables.APPROVED, true))
			.complete(SupportAdjustment.USER_TASK_SEND_ADJUSTMENT_LETTER)
			.endsAt(SupportAdjustment.END_EVENT_SUPPORT_ADJUSTED);
		assertThat(models.delegates().calls("issueSupportDecisionDelegate")).containsExactly(walk.caseNumber());
	}

	@Test
	void writesNoDecisionOnSupportThatSheDoesNotWant() {
		models.start(SupportAdjustment.KEY)
			.complete(SupportAdjustment.USER_TASK_ADJUST_SUPPORT, support(Variables.SupportOutcome.NOT_WANTED))
			.endsAt(SupportAdjustment.END_EVENT_SUPPORT_UNCHANGED);
		assertThat(models.delegates().calls("issueSupportDecisionDelegate")).isEmpty();
	}

	@Test
	void givesNoticeOfTheNewEndAfterAnExtension() {
		answerAsUsual();
		models.delegates()
			.answerFromNowOn("planPeriodEndDelegate", periodEnd(true))
			.answer("planPeriodEndDelegate", periodEnd(false));
		Walk walk = begun(false);
		assertThat(walk.visits(Tenancy.CALL_ACTIVITY_ASSESS_EXTENSION)).isEqualTo(2);
		assertThat(walk.visits(Tenancy.END_EVENT_PERIOD_SETTLED)).isEqualTo(1);
	}

	@Test
	void asksForNoMoreEvidenceAfterAStop() {
		models.delegates()
			.answer("openStopHearingDelegate", Map.of(Variables.HEARING_ID, 5L, Variables.HOUSING_AT_RISK, false))
			.answer("issueStopDelegate", Map.of(Variables.AGREEMENT_STOPPED, true));
		Walk walk = lived(true)
			.passes(Tenancy.INTERMEDIATE_CATCH_EVENT_EVIDENCE_DUE, LocalDateTime.parse("2027-06-01T06:00:00"))
			.complete(AgreementReview.USER_TASK_OBTAIN_EVIDENCE,
					Map.of(Variables.EVIDENCE_OUTCOME, Variables.EvidenceOutcome.NOT_FOLLOWED))
			.complete(AgreementReview.USER_TASK_INVITE_TO_MEETING,
					Map.of(Variables.AGREEMENT_MEETING_AT, "2027-06-15T10:30:00"))
			.complete(AgreementReview.USER_TASK_HOLD_AGREEMENT_MEETING,
					Map.of(Variables.MEETING_OUTCOME, Variables.MeetingOutcome.CURE_PERIOD,
							Variables.CURE_PERIOD_ENDS_AT, "2027-07-16T06:00:00"))
			.passes(AgreementReview.INTERMEDIATE_CATCH_EVENT_CURE_PERIOD_ENDS,
					LocalDateTime.parse("2027-07-16T06:00:00"))
			.complete(AgreementReview.USER_TASK_ASSESS_CURE_PERIOD,
					Map.of(Variables.CURE_OUTCOME, Variables.CureOutcome.STOP_CONSIDERED))
			.complete(PartyHearing.USER_TASK_SEND_HEARING_LETTER,
					Map.of(Variables.HEARING_DEADLINE_AT, "2027-08-02T06:00:00"))
			.complete(PartyHearing.USER_TASK_REGISTER_HEARING_REPLY, Map.of(Variables.MORE_TIME, false))
			.complete(PartyHearing.USER_TASK_ASSESS_HEARING,
					Map.of(Variables.HEARING_OUTCOME, Variables.HearingOutcome.UPHELD))
			.complete(AgreementReview.USER_TASK_DECIDE_AGREEMENT,
					Map.of(Variables.AGREEMENT_DECISION, Variables.AgreementDecision.STOP, Variables.APPROVAL_ID, 11L))
			.complete(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of(Variables.APPROVED, true))
			.complete(AgreementReview.USER_TASK_SEND_STOP_LETTER)
			.waitsAt(HOLD);
		assertThat(walk.hears(Messages.AGREEMENT_BROKEN)).isFalse();
		assertThat(models.delegates().calls("planEvidenceDelegate")).hasSize(1);
	}

	private static Map<String, Object> periodEnd(boolean extended) {
		return Map.of(Variables.SIX_MONTHS_NOTICE_DUE, false, Variables.EXTENSION_POSSIBLE, false,
				Variables.THREE_MONTHS_NOTICE_DUE, false, Variables.EXTENDED, extended);
	}

	private static Map<String, Object> support(String outcome) {
		return Map.of(Variables.SUPPORT_OUTCOME, outcome);
	}

	private static Map<String, Object> adverse(String outcome) {
		return Map.of(Variables.SUPPORT_OUTCOME, outcome, Variables.APPROVAL_ID, 11L);
	}

	private static Walk lived(boolean agreementRequired) {
		answerAsUsual();
		return begun(agreementRequired);
	}

	private static void answerAsUsual() {
		CourseWalk.answerAsUsual(models);
		models.delegates()
			.answer("determineTenancyEndingDelegate",
					Map.of(Variables.TENANCY_ENDING, Variables.TenancyEnding.MOVED_OUT));
	}

	private static Walk begun(boolean agreementRequired) {
		return models
			.start(Tenancy.KEY, Map.of(Variables.TENANCY_ENDS_AT, CourseWalk.LAST_LEGAL_DAY_PASSED,
					Variables.AGREEMENT_REQUIRED, agreementRequired))
			.waitsAt(HOLD);
	}

}
