package dk.udslusning.process.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.ExtensionAssessment;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The last legal day is 30 November 2028.
 */
class ExtensionAssessmentProcessTest {

	private static final LocalDateTime SIX_MONTHS = LocalDateTime.parse("2028-05-30T06:00:00");

	private static final LocalDateTime ASSESSMENT = LocalDateTime.parse("2028-07-30T06:00:00");

	private static final LocalDateTime THREE_MONTHS = LocalDateTime.parse("2028-08-30T06:00:00");

	private static final LocalDateTime REMINDER = LocalDateTime.parse("2028-10-31T06:00:00");

	private static final LocalDateTime LAPSES = LocalDateTime.parse("2028-12-01T06:00:00");

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void writesSixMonthsBeforeAndAssessesAndExtendsWithASignedAddendum() {
		Walk walk = awaitingAddendum();
		assertThat(walk.task(ExtensionAssessment.USER_TASK_SIGN_ADDENDUM).getDueDate())
			.isEqualTo(Instant.parse("2028-11-16T11:00:00Z"));

		walk.complete(ExtensionAssessment.USER_TASK_SIGN_ADDENDUM, Map.of(Variables.EXTENDED, true))
			.endsAt(ExtensionAssessment.END_EVENT_EXTENDED);

		assertThat(walk.variable(Variables.EXTENDED)).isEqualTo(true);
		assertThat(models.delegates().calls("writeSixMonthsNoticeDelegate")).hasSize(1);
		assertThat(models.delegates().calls("writeThreeMonthsNoticeDelegate")).isEmpty();
	}

	@Test
	void remindsOfTheAddendumWithoutEndingTheTask() {
		awaitingAddendum().passes(ExtensionAssessment.BOUNDARY_EVENT_ADDENDUM_OVERDUE, REMINDER)
			.waitsAt(ExtensionAssessment.USER_TASK_SIGN_ADDENDUM, ExtensionAssessment.USER_TASK_REMIND_ABOUT_ADDENDUM)
			.complete(ExtensionAssessment.USER_TASK_REMIND_ABOUT_ADDENDUM)
			.waitsAt(ExtensionAssessment.USER_TASK_SIGN_ADDENDUM)
			.complete(ExtensionAssessment.USER_TASK_SIGN_ADDENDUM, Map.of(Variables.EXTENDED, true))
			.endsAt(ExtensionAssessment.END_EVENT_EXTENDED);
	}

	@Test
	void dropsTheReminderWhenTheAddendumIsSigned() {
		awaitingAddendum().passes(ExtensionAssessment.BOUNDARY_EVENT_ADDENDUM_OVERDUE, REMINDER)
			.complete(ExtensionAssessment.USER_TASK_SIGN_ADDENDUM, Map.of(Variables.EXTENDED, true))
			.endsAt(ExtensionAssessment.END_EVENT_EXTENDED);
	}

	@Test
	void leadsToTheOrdinaryTenancyWhenTheAddendumIsNotSigned() {
		models.delegates()
			.answer("lapseExtensionDelegate",
					Map.of(Variables.EXTENDED, false, Variables.THREE_MONTHS_NOTICE_DUE, true));
		Walk walk = awaitingAddendum()
			.complete(ExtensionAssessment.USER_TASK_SIGN_ADDENDUM, Map.of(Variables.EXTENDED, false))
			.passes(ExtensionAssessment.INTERMEDIATE_CATCH_EVENT_THREE_MONTHS_BEFORE, THREE_MONTHS)
			.complete(ExtensionAssessment.USER_TASK_SEND_THREE_MONTHS_NOTICE)
			.endsAt(ExtensionAssessment.END_EVENT_NOTIFIED);
		assertThat(walk.variable(Variables.EXTENDED)).isEqualTo(false);
	}

	@Test
	void lapsesAtSixOnTheDayAfterTheLastLegalDay() {
		models.delegates()
			.answer("lapseExtensionDelegate",
					Map.of(Variables.EXTENDED, false, Variables.THREE_MONTHS_NOTICE_DUE, false));
		Walk walk = awaitingAddendum().passes(ExtensionAssessment.BOUNDARY_EVENT_EXTENSION_LAPSED, LAPSES)
			.endsAt(ExtensionAssessment.END_EVENT_PERIOD_OVER);
		assertThat(walk.variable(Variables.EXTENDED)).isEqualTo(false);
		assertThat(models.delegates().calls("writeThreeMonthsNoticeDelegate")).isEmpty();
	}

	@Test
	void assessesAgainWhenTheExtensionIsSentBack() {
		assessing().complete(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION)
			.complete(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Map.of(Variables.APPROVED, false))
			.waitsAt(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION);
	}

	@Test
	void asksTheTeamLeaderAboveTheLimit() {
		models.delegates().answer("calculateAbilityToPayDelegate", extend(500_001L));
		assessed().waitsAt(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER);
	}

	@Test
	void comesBackToTheCaseworkerWithTheCalculation() {
		models.delegates()
			.answer("calculateAbilityToPayDelegate", outcome(Variables.ExtensionOutcome.CALCULATED))
			.answer("calculateAbilityToPayDelegate", extend(300_000L));
		assessed().waitsAt(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION)
			.complete(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION)
			.waitsAt(Approval.USER_TASK_APPROVE_AS_COLLEAGUE);
	}

	@ParameterizedTest
	@CsvSource({ "RATE_MISSING, MISSING, " + RateClarification.USER_TASK_PROVIDE_RATE,
			"RATE_UNCONFIRMED, UNCONFIRMED, " + RateClarification.USER_TASK_CONFIRM_RATE })
	void calculatesAgainByItselfWhenTheNormIsClear(String outcome, String situation, String task) {
		Map<String, Object> unclear = outcome(outcome);
		unclear.put(Variables.RATE_CODE, "DISPOSABLE_AMOUNT_SINGLE");
		unclear.put(Variables.RATE_MONTH, "2028-07");
		unclear.put(Variables.RATE_SITUATION, situation);
		models.delegates()
			.answer("calculateAbilityToPayDelegate", unclear)
			.answer("calculateAbilityToPayDelegate", extend(300_000L));
		assessed().waitsAt(task).complete(task).waitsAt(Approval.USER_TASK_APPROVE_AS_COLLEAGUE);
		assertThat(models.delegates().calls("calculateAbilityToPayDelegate")).hasSize(2);
	}

	@Test
	void hearsTheCitizenByLetterBeforeItDenies() {
		Walk walk = heard(Variables.HearingOutcome.UPHELD).waitsAt(ExtensionAssessment.USER_TASK_PREPARE_NO_EXTENSION)
			.complete(ExtensionAssessment.USER_TASK_PREPARE_NO_EXTENSION, Map.of(Variables.REFUSAL_MAINTAINED, true))
			.waitsAt(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER)
			.complete(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of(Variables.APPROVED, true))
			.complete(ExtensionAssessment.USER_TASK_SEND_NO_EXTENSION_LETTER)
			.passes(ExtensionAssessment.INTERMEDIATE_CATCH_EVENT_THREE_MONTHS_BEFORE, THREE_MONTHS)
			.complete(ExtensionAssessment.USER_TASK_SEND_THREE_MONTHS_NOTICE)
			.endsAt(ExtensionAssessment.END_EVENT_NOTIFIED);
		assertThat(models.delegates().calls("issueNoExtensionDelegate")).containsExactly(walk.caseNumber());
	}

	@Test
	void assessesAgainWhenTheHearingChangedTheAssessment() {
		heard(Variables.HearingOutcome.CHANGED).waitsAt(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION);
	}

	@Test
	void deniesWithoutALetterWhereTheCitizenKnowsEveryFact() {
		notExtended(false).waitsAt(ExtensionAssessment.USER_TASK_PREPARE_NO_EXTENSION);
	}

	@Test
	void preparesTheDenialAgainWhenSentBack() {
		notExtended(false)
			.complete(ExtensionAssessment.USER_TASK_PREPARE_NO_EXTENSION, Map.of(Variables.REFUSAL_MAINTAINED, true))
			.complete(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of(Variables.APPROVED, false))
			.waitsAt(ExtensionAssessment.USER_TASK_PREPARE_NO_EXTENSION);
	}

	@Test
	void assessesAgainWhenTheDenialIsGivenUp() {
		notExtended(false)
			.complete(ExtensionAssessment.USER_TASK_PREPARE_NO_EXTENSION, Map.of(Variables.REFUSAL_MAINTAINED, false))
			.waitsAt(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION);
	}

	@Test
	void writesBothLettersAndAssessesNothingAtTheMaximum() {
		Walk walk = planned(true, false, true)
			.passes(ExtensionAssessment.INTERMEDIATE_CATCH_EVENT_SIX_MONTHS_BEFORE, SIX_MONTHS)
			.complete(ExtensionAssessment.USER_TASK_SEND_SIX_MONTHS_NOTICE)
			.passes(ExtensionAssessment.INTERMEDIATE_CATCH_EVENT_THREE_MONTHS_BEFORE, THREE_MONTHS)
			.complete(ExtensionAssessment.USER_TASK_SEND_THREE_MONTHS_NOTICE)
			.endsAt(ExtensionAssessment.END_EVENT_NOTIFIED);
		assertThat(walk.visits(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION)).isZero();
	}

	@Test
	void writesOnlyTheSecondLetterWhenBothAreDue() {
		planned(false, false, true)
			.passes(ExtensionAssessment.INTERMEDIATE_CATCH_EVENT_THREE_MONTHS_BEFORE, THREE_MONTHS)
			.complete(ExtensionAssessment.USER_TASK_SEND_THREE_MONTHS_NOTICE)
			.endsAt(ExtensionAssessment.END_EVENT_NOTIFIED);
		assertThat(models.delegates().calls("writeSixMonthsNoticeDelegate")).isEmpty();
	}

	@Test
	void writesNothingWhenThePeriodIsOver() {
		planned(false, false, false).endsAt(ExtensionAssessment.END_EVENT_PERIOD_OVER);
		assertThat(models.delegates().calls("writeThreeMonthsNoticeDelegate")).isEmpty();
	}

	private Walk awaitingAddendum() {
		return assessing().complete(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION)
			.complete(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Map.of(Variables.APPROVED, true))
			.complete(ExtensionAssessment.USER_TASK_SEND_EXTENSION_LETTER)
			.waitsAt(ExtensionAssessment.USER_TASK_SIGN_ADDENDUM);
	}

	private Walk heard(String hearingOutcome) {
		return CourseWalk.heard(notExtended(true), hearingOutcome);
	}

	private Walk notExtended(boolean letterDue) {
		models.delegates()
			.answer("calculateAbilityToPayDelegate", outcome(Variables.ExtensionOutcome.DO_NOT_EXTEND))
			.answer("hearBeforeNoExtensionDelegate", Map.of(Variables.HEARING_ID, 5L, Variables.HEARING_LETTER_DUE,
					letterDue, Variables.HOUSING_AT_RISK, false));
		return assessed();
	}

	private Walk assessed() {
		return assessmentDue().complete(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION);
	}

	private Walk assessing() {
		models.delegates().answer("calculateAbilityToPayDelegate", extend(300_000L));
		return assessmentDue();
	}

	private Walk assessmentDue() {
		models.delegates()
			.answer("issueExtensionDelegate",
					Map.of(Variables.ADDENDUM_DUE_AT, "2028-11-16T12:00:00", Variables.ADDENDUM_REMINDER_AT,
							"2028-10-31T06:00:00", Variables.ADDENDUM_LAPSES_AT, "2028-12-01T06:00:00"));
		return planned(true, true, true)
			.passes(ExtensionAssessment.INTERMEDIATE_CATCH_EVENT_SIX_MONTHS_BEFORE, SIX_MONTHS)
			.complete(ExtensionAssessment.USER_TASK_SEND_SIX_MONTHS_NOTICE)
			.passes(ExtensionAssessment.INTERMEDIATE_CATCH_EVENT_ASSESSMENT_DUE, ASSESSMENT)
			.waitsAt(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION);
	}

	private Walk planned(boolean sixMonthsDue, boolean possible, boolean threeMonthsDue) {
		models.delegates()
			.answer("planPeriodEndDelegate",
					Map.of(Variables.SIX_MONTHS_NOTICE_AT, "2028-05-30T06:00:00", Variables.EXTENSION_ASSESSMENT_AT,
							"2028-07-30T06:00:00", Variables.THREE_MONTHS_NOTICE_AT, "2028-08-30T06:00:00",
							Variables.SIX_MONTHS_NOTICE_DUE, sixMonthsDue, Variables.EXTENSION_POSSIBLE, possible,
							Variables.THREE_MONTHS_NOTICE_DUE, threeMonthsDue, Variables.EXTENDED, false));
		return models.start(ExtensionAssessment.KEY);
	}

	private static Map<String, Object> outcome(String outcome) {
		return new HashMap<>(Map.of(Variables.EXTENSION_OUTCOME, outcome));
	}

	private static Map<String, Object> extend(long refundOere) {
		Map<String, Object> answer = outcome(Variables.ExtensionOutcome.EXTEND);
		answer.put(Variables.REFUND_OERE, refundOere);
		answer.put(Variables.APPROVAL_ID, 11L);
		return answer;
	}

}
