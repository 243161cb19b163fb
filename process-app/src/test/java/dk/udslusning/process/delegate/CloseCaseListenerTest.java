package dk.udslusning.process.delegate;

import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.closing.CaseClosings;
import dk.udslusning.process.names.TransitionCourse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

class CloseCaseListenerTest {

	private final CaseClosings closings = mock();

	private final DelegateExecution execution = mock();

	@ParameterizedTest
	@CsvSource({ TransitionCourse.END_EVENT_REFUSED + ",REFUSED",
			TransitionCourse.END_EVENT_COURSE_COMPLETED + ",COMPLETED",
			TransitionCourse.END_EVENT_WITHDRAWN + ",WITHDRAWN", TransitionCourse.END_EVENT_MOVED_AWAY + ",MOVED_AWAY",
			TransitionCourse.END_EVENT_DIED + ",DIED" })
	void closesTheCaseForTheReasonOfItsEnd(String endEvent, CloseReason reason) {
		endsAt(endEvent);
		verify(this.closings).close("UDS-2026-000001", reason, endEvent);
	}

	@Test
	void failsAtAnEndThatClosesNoCase() {
		assertThatIllegalStateException().isThrownBy(() -> endsAt(TransitionCourse.END_EVENT_REMINDER_SENT));
		verifyNoInteractions(this.closings);
	}

	private void endsAt(String endEvent) {
		given(this.execution.getProcessBusinessKey()).willReturn("UDS-2026-000001");
		given(this.execution.getCurrentActivityId()).willReturn(endEvent);
		new CloseCaseListener(this.closings).notify(this.execution);
	}

}
