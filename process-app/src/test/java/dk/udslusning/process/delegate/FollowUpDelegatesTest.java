package dk.udslusning.process.delegate;

import java.time.LocalDate;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.followup.FollowUp;
import dk.udslusning.followup.FollowUpNeed;
import dk.udslusning.followup.FollowUpStatus;
import dk.udslusning.followup.FollowUps;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

class FollowUpDelegatesTest {

	private static final String CASE = "UDS-2026-000001";

	private final FollowUps followUps = mock(FollowUps.class);

	private final DelegateExecution execution = mock(DelegateExecution.class);

	@BeforeEach
	void runInACase() {
		given(this.execution.getProcessBusinessKey()).willReturn(CASE);
	}

	@Test
	void tellsTheTableNeedAndTime() {
		given(this.followUps.need(CASE)).willReturn(new FollowUpNeed(NeedLevel.HIGH, 3));
		new DetermineNeedDelegate(this.followUps).execute(this.execution);
		verify(this.execution).setVariable(Variables.NEED_LEVEL, Variables.NeedLevel.HIGH);
		verify(this.execution).setVariable(Variables.MONTHS_SINCE_MOVING_IN, 3);
	}

	@Test
	void plansByTheTablesRhythmAndSetsTheTimes() {
		given(this.execution.getVariable(Variables.FOLLOW_UP_INTERVAL)).willReturn("P14D");
		given(this.followUps.plan(CASE, "P14D")).willReturn(planned(LocalDate.of(2026, 12, 28)));
		new PlanFollowUpDelegate(this.followUps).execute(this.execution);
		verify(this.execution).setVariable(Variables.FOLLOW_UP_ID, 7L);
		verify(this.execution).setVariable(Variables.FOLLOW_UP_DUE_AT, "2026-12-28T12:00:00");
		verify(this.execution).setVariable(Variables.FOLLOW_UP_VISIBLE_AT, "2026-12-21T06:00:00");
	}

	private static FollowUp planned(LocalDate day) {
		return new FollowUp(7L, CASE, 1L, "P14D", day, day, FollowUpStatus.PLANNED, null, null, null, null, null, null,
				null, null, null, null, null, null, null, null, null, 0);
	}

}
