package dk.udslusning.process.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgreementReviewProcessTest {

	private static final LocalDateTime ANSWER_AT = LocalDateTime.of(2026, 12, 8, 6, 0);

	private static final LocalDateTime NEW_ANSWER_AT = LocalDateTime.of(2026, 12, 22, 6, 0);

	private static final LocalDateTime CURE_ENDS_AT = LocalDateTime.of(2027, 1, 16, 6, 0);

	private static final LocalDateTime MORE_TIME_ENDS_AT = LocalDateTime.of(2027, 2, 1, 6, 0);

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void waitsForEvidenceThatWasAskedForAndEndsWhenTheAgreementIsFollowed() {
		Walk walk = began().complete(AgreementReview.USER_TASK_OBTAIN_EVIDENCE, Map.of(Variables.EVIDENCE_OUTCOME,
				Variables.EvidenceOutcome.ASKED, Variables.EVIDENCE_ANSWER_AT, "2026-12-22T06:00:00"));
		assertThat(walk.task(AgreementReview.USER_TASK_OBTAIN_EVIDENCE).getDueDate())
			.isEqualTo(Instant.parse("2026-12-22T05:00:00Z"));

		walk.complete(AgreementReview.USER_TASK_OBTAIN_EVIDENCE, evidence(Variables.EvidenceOutcome.DOCUMENTED))
			.endsAt(AgreementReview.END_EVENT_AGREEMENT_DOCUMENTED);
		assertThat(walk.variable(Variables.AGREEMENT_STOPPED)).isEqualTo(false);
	}

	@Test
	void remindsAgainAndAgainUntilAMeetingIsNeeded() {
		began().passes(AgreementReview.BOUNDARY_EVENT_EVIDENCE_OVERDUE, ANSWER_AT)
			.waitsAt(AgreementReview.USER_TASK_REMIND_ABOUT_EVIDENCE)
			.complete(AgreementReview.USER_TASK_REMIND_ABOUT_EVIDENCE,
					Map.of(Variables.MEETING_NEEDED, false, Variables.EVIDENCE_ANSWER_AT, "2026-12-22T06:00:00"))
			.waitsAt(AgreementReview.USER_TASK_OBTAIN_EVIDENCE)
			.passes(AgreementReview.BOUNDARY_EVENT_EVIDENCE_OVERDUE, NEW_ANSWER_AT)
			.complete(AgreementReview.USER_TASK_REMIND_ABOUT_EVIDENCE, Map.of(Variables.MEETING_NEEDED, true))
			.waitsAt(AgreementReview.USER_TASK_INVITE_TO_MEETING);
	}

	@Test
	void callsAMeetingWhenABreachIsReportedWhileEvidenceIsAwaited() {
		began().receive(Messages.AGREEMENT_BROKEN).waitsAt(AgreementReview.USER_TASK_INVITE_TO_MEETING);
	}

	@Test
	void invitesAgainWhenTheMeetingWasNotHeldAndGoesOn() {
		Walk walk = invited();
		assertThat(walk.task(AgreementReview.USER_TASK_HOLD_AGREEMENT_MEETING).getDueDate())
			.isEqualTo(Instant.parse("2026-12-15T09:30:00Z"));

		walk.complete(AgreementReview.USER_TASK_HOLD_AGREEMENT_MEETING, meeting(Variables.MeetingOutcome.NOT_HELD))
			.waitsAt(AgreementReview.USER_TASK_INVITE_TO_MEETING);
		invite(walk)
			.complete(AgreementReview.USER_TASK_HOLD_AGREEMENT_MEETING, meeting(Variables.MeetingOutcome.CONTINUES))
			.endsAt(AgreementReview.END_EVENT_AGREEMENT_CONTINUES);
		assertThat(walk.variable(Variables.AGREEMENT_STOPPED)).isEqualTo(false);
	}

	@Test
	void endsWhereTheCitizenIsExempted() {
		invited().complete(AgreementReview.USER_TASK_HOLD_AGREEMENT_MEETING, meeting(Variables.MeetingOutcome.EXEMPTED))
			.endsAt(AgreementReview.END_EVENT_CITIZEN_EXEMPTED);
	}

	@ParameterizedTest
	@ValueSource(strings = { Variables.AgreementOutcome.SIGNED, Variables.AgreementOutcome.EXEMPTED })
	void endsWithANewAgreementOrAnExemption(String outcome) {
		invited()
			.complete(AgreementReview.USER_TASK_HOLD_AGREEMENT_MEETING, meeting(Variables.MeetingOutcome.NEW_AGREEMENT))
			.complete(AgreementReview.USER_TASK_SIGN_NEW_AGREEMENT, Map.of(Variables.AGREEMENT_OUTCOME, outcome))
			.endsAt(AgreementReview.END_EVENT_NEW_AGREEMENT_CONCLUDED);
	}

	@Test
	void talksAgainWhereANewAgreementIsNotSigned() {
		invited()
			.complete(AgreementReview.USER_TASK_HOLD_AGREEMENT_MEETING, meeting(Variables.MeetingOutcome.NEW_AGREEMENT))
			.complete(AgreementReview.USER_TASK_SIGN_NEW_AGREEMENT,
					Map.of(Variables.AGREEMENT_OUTCOME, Variables.AgreementOutcome.NOT_SIGNED))
			.waitsAt(AgreementReview.USER_TASK_INVITE_TO_MEETING);
	}

	@Test
	void looksAtTheCurePeriodWhenItIsOverAndGivesMoreTime() {
		curing().waitsAt()
			.passes(AgreementReview.INTERMEDIATE_CATCH_EVENT_CURE_PERIOD_ENDS, CURE_ENDS_AT)
			.complete(AgreementReview.USER_TASK_ASSESS_CURE_PERIOD,
					Map.of(Variables.CURE_OUTCOME, Variables.CureOutcome.MORE_TIME, Variables.CURE_PERIOD_ENDS_AT,
							"2027-02-01T06:00:00"))
			.waitsAt()
			.passes(AgreementReview.INTERMEDIATE_CATCH_EVENT_CURE_PERIOD_ENDS, MORE_TIME_ENDS_AT)
			.complete(AgreementReview.USER_TASK_ASSESS_CURE_PERIOD, cure(Variables.CureOutcome.NEW_AGREEMENT))
			.waitsAt(AgreementReview.USER_TASK_SIGN_NEW_AGREEMENT);
	}

	@Test
	void isCuredByEvidenceThatComesInTheCurePeriod() {
		Walk walk = curing().receive(Messages.AGREEMENT_EVIDENCE_RECEIVED)
			.waitsAt(AgreementReview.USER_TASK_ASSESS_CURE_PERIOD)
			.complete(AgreementReview.USER_TASK_ASSESS_CURE_PERIOD, cure(Variables.CureOutcome.CURED))
			.endsAt(AgreementReview.END_EVENT_BREACH_CURED);
		assertThat(walk.variable(Variables.AGREEMENT_STOPPED)).isEqualTo(false);
	}

	@Test
	void letsTheSubsidyContinueAfterTheHearing() {
		Walk walk = heard(Variables.HearingOutcome.CHANGED)
			.complete(AgreementReview.USER_TASK_DECIDE_AGREEMENT, decision(Variables.AgreementDecision.CONTINUE))
			.endsAt(AgreementReview.END_EVENT_SUBSIDY_CONTINUES);
		assertThat(walk.variable(Variables.AGREEMENT_STOPPED)).isEqualTo(false);
	}

	@Test
	void makesANewAgreementAfterTheHearing() {
		heard(Variables.HearingOutcome.UPHELD)
			.complete(AgreementReview.USER_TASK_DECIDE_AGREEMENT, decision(Variables.AgreementDecision.NEW_AGREEMENT))
			.waitsAt(AgreementReview.USER_TASK_SIGN_NEW_AGREEMENT);
	}

	@Test
	void stopsOnlyWhenATeamLeaderHasApproved() {
		models.delegates().answer("issueStopDelegate", Map.of(Variables.AGREEMENT_STOPPED, true));
		Walk walk = heard(Variables.HearingOutcome.UPHELD)
			.complete(AgreementReview.USER_TASK_DECIDE_AGREEMENT, decision(Variables.AgreementDecision.STOP))
			.waitsAt(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER)
			.complete(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of(Variables.APPROVED, false))
			.waitsAt(AgreementReview.USER_TASK_DECIDE_AGREEMENT);
		assertThat(models.delegates().calls("issueStopDelegate")).isEqualTo(List.of());

		walk.complete(AgreementReview.USER_TASK_DECIDE_AGREEMENT, decision(Variables.AgreementDecision.STOP))
			.complete(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of(Variables.APPROVED, true))
			.complete(AgreementReview.USER_TASK_SEND_STOP_LETTER)
			.endsAt(AgreementReview.END_EVENT_AGREEMENT_STOPPED);
		assertThat(models.delegates().calls("issueStopDelegate")).containsExactly(walk.caseNumber());
		assertThat(walk.variable(Variables.AGREEMENT_STOPPED)).isEqualTo(true);
	}

	private static Walk began() {
		models.delegates()
			.answer("determineEvidenceDeadlineDelegate",
					Map.of(Variables.EVIDENCE_ANSWER_AT, "2026-12-08T06:00:00", Variables.AGREEMENT_STOPPED, false))
			.answer("openStopHearingDelegate", Map.of(Variables.HEARING_ID, 5L, Variables.HOUSING_AT_RISK, false));
		return models.start(AgreementReview.KEY).waitsAt(AgreementReview.USER_TASK_OBTAIN_EVIDENCE);
	}

	private static Walk invited() {
		return invite(began().complete(AgreementReview.USER_TASK_OBTAIN_EVIDENCE,
				evidence(Variables.EvidenceOutcome.NOT_FOLLOWED)));
	}

	private static Walk invite(Walk walk) {
		return walk
			.complete(AgreementReview.USER_TASK_INVITE_TO_MEETING,
					Map.of(Variables.AGREEMENT_MEETING_AT, "2026-12-15T10:30:00"))
			.waitsAt(AgreementReview.USER_TASK_HOLD_AGREEMENT_MEETING);
	}

	private static Walk curing() {
		return invited().complete(AgreementReview.USER_TASK_HOLD_AGREEMENT_MEETING, Map.of(Variables.MEETING_OUTCOME,
				Variables.MeetingOutcome.CURE_PERIOD, Variables.CURE_PERIOD_ENDS_AT, "2027-01-16T06:00:00"));
	}

	private static Walk heard(String hearingOutcome) {
		Walk walk = curing().passes(AgreementReview.INTERMEDIATE_CATCH_EVENT_CURE_PERIOD_ENDS, CURE_ENDS_AT)
			.complete(AgreementReview.USER_TASK_ASSESS_CURE_PERIOD, cure(Variables.CureOutcome.STOP_CONSIDERED))
			.waitsAt(PartyHearing.USER_TASK_SEND_HEARING_LETTER);
		return CourseWalk.heard(walk, hearingOutcome).waitsAt(AgreementReview.USER_TASK_DECIDE_AGREEMENT);
	}

	private static Map<String, Object> evidence(String outcome) {
		return Map.of(Variables.EVIDENCE_OUTCOME, outcome);
	}

	private static Map<String, Object> meeting(String outcome) {
		return Map.of(Variables.MEETING_OUTCOME, outcome);
	}

	private static Map<String, Object> cure(String outcome) {
		return Map.of(Variables.CURE_OUTCOME, outcome);
	}

	private static Map<String, Object> decision(String outcome) {
		return Map.of(Variables.AGREEMENT_DECISION, outcome, Variables.APPROVAL_ID, 11L);
	}

}
