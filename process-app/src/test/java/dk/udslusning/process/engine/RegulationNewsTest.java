package dk.udslusning.process.engine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.Variables;
import org.junit.jupiter.api.Test;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

/**
 * What a tenancy is told when it begins after a regulation.
 */
class RegulationNewsTest {

	private static final String CASE = "UDS-2026-000001";

	private final Courses courses = mock(Courses.class);

	private final LetterDispatch dispatch = mock(LetterDispatch.class);

	private final RegulationNews news = new RegulationNews(this.courses, mock(SystemCalls.class), this.dispatch);

	@Test
	void bringsTheLettersOnNewRatesThatNobodyListenedFor() {
		given(this.dispatch.unsent(CASE))
			.willReturn(List.of(letter(3, LetterKind.GRANT), letter(4, LetterKind.RATE_REGULATION)));
		this.news.catchUp(CASE);
		verify(this.courses).waitsAt(CASE, Tenancy.USER_TASK_SEND_REGULATION_LETTER);
		verify(this.courses).tellOne(CASE, Messages.RATES_REGULATED, Map.of(Variables.LETTER_ID, 4L));
		verifyNoMoreInteractions(this.courses);
	}

	@Test
	void bringsNoneThatWaitsInTheListAlready() {
		given(this.courses.waitsAt(CASE, Tenancy.USER_TASK_SEND_REGULATION_LETTER)).willReturn(true);
		given(this.dispatch.unsent(CASE)).willReturn(List.of(letter(4, LetterKind.RATE_REGULATION)));
		this.news.catchUp(CASE);
		verify(this.courses, never()).tellOne(any(), any(), any());
	}

	private static Letter letter(long id, LetterKind kind) {
		LocalDateTime written = LocalDate.of(2026, 12, 8).atStartOfDay();
		return new Letter(id, CASE, kind, "Emne", "Tekst", "systemet", written, null, null, null);
	}

}
