package dk.udslusning.process.delegate;

import java.time.LocalDateTime;

import dk.udslusning.casefile.assessment.AssessEligibility;
import dk.udslusning.casefile.assessment.CourseAssessment;
import dk.udslusning.decision.deposit.DepositDecisions;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.refusal.OpenedHearing;
import dk.udslusning.decision.refusal.Refusals;
import dk.udslusning.decision.support.SupportDecisions;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.eligibility.EligibilityResult.Eligible;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

class AssessmentDelegatesTest {

	private static final String CASE = "UDS-2026-000001";

	private final DelegateExecution execution = mock();

	@BeforeEach
	void inACase() {
		given(this.execution.getProcessBusinessKey()).willReturn(CASE);
	}

	@Test
	void tellTheCourseWhatTheConditionsSay() {
		AssessEligibility eligibility = mock();
		given(eligibility.assess(CASE))
			.willReturn(new CourseAssessment(Eligible.NEEDS_INFORMATION, true, LocalDateTime.of(2026, 12, 8, 6, 0)));
		new AssessEligibilityDelegate(eligibility).execute(this.execution);
		verify(this.execution).setVariable(Variables.ELIGIBILITY_OUTCOME,
				Variables.EligibilityOutcome.NEEDS_INFORMATION);
		verify(this.execution).setVariable(Variables.AGREEMENT_REQUIRED, true);
		verify(this.execution).setVariable(Variables.INFORMATION_REMINDER_AT, "2026-12-08T06:00");
	}

	@Test
	void openTheHearingAndSayHowUrgentItIs() {
		Refusals refusals = mock();
		given(refusals.openHearing(CASE)).willReturn(new OpenedHearing(7, true));
		new OpenRefusalHearingDelegate(refusals).execute(this.execution);
		verify(this.execution).setVariable(Variables.HEARING_ID, 7L);
		verify(this.execution).setVariable(Variables.HOUSING_AT_RISK, true);
	}

	@Test
	void writeTheHearingLetterWithTheTablesDeadline() {
		Hearings hearings = mock();
		given(this.execution.getVariable(Variables.HEARING_ID)).willReturn(7L);
		given(this.execution.getVariable(Variables.HEARING_WORKING_DAYS)).willReturn(5);
		new WriteHearingLetterDelegate(hearings).execute(this.execution);
		verify(hearings).writeLetter(7, 5);
	}

	@Test
	void issueTheRefusalThatWasApproved() {
		Refusals refusals = mock();
		given(this.execution.getVariable(Variables.APPROVAL_ID)).willReturn(9L);
		new IssueRefusalDelegate(refusals).execute(this.execution);
		verify(refusals).issue(9);
	}

	@Test
	void issueTheSupportThatWasApproved() {
		SupportDecisions support = mock();
		given(this.execution.getVariable(Variables.APPROVAL_ID)).willReturn(9L);
		given(this.execution.getVariable(Variables.APPROVED)).willReturn(true);
		new IssueSupportDecisionDelegate(support).execute(this.execution);
		verify(support).issueApproved(9);
	}

	@Test
	void issueTheDecisionsOnSupportAndDeposit() {
		SupportDecisions support = mock();
		DepositDecisions deposits = mock();
		new IssueSupportDecisionDelegate(support).execute(this.execution);
		new IssueDepositDecisionDelegate(deposits).execute(this.execution);
		verify(support).issue(CASE);
		verify(deposits).issue(CASE);
	}

}
