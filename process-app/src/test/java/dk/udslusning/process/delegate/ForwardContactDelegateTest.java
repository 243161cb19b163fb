package dk.udslusning.process.delegate;

import java.time.LocalDate;

import dk.udslusning.casefile.contact.CitizenContact;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.process.engine.Courses;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

class ForwardContactDelegateTest {

	private final CitizenContacts contacts = mock();

	private final Courses courses = mock();

	private final DelegateExecution execution = mock();

	@ParameterizedTest
	@CsvSource({ "WITHDRAWN," + Messages.COURSE_WITHDRAWN, "MOVED_AWAY," + Messages.CITIZEN_MOVED_AWAY,
			"DIED," + Messages.CITIZEN_DIED, "AGREEMENT_EVIDENCE," + Messages.AGREEMENT_EVIDENCE_RECEIVED })
	void tellsTheCourseWhatChangesIt(ContactKind kind, String message) {
		forward(kind);
		verify(this.courses).tell("UDS-2026-000001", message);
	}

	/** A broken agreement is told by its own report in the case file. */
	@ParameterizedTest
	@EnumSource(names = { "NOTE", "AGREEMENT_BROKEN" })
	void keepsANoteFromTheCourse(ContactKind kind) {
		forward(kind);
		verifyNoInteractions(this.courses);
	}

	private void forward(ContactKind kind) {
		given(this.execution.getVariable(Variables.CONTACT_ID)).willReturn(7L);
		given(this.contacts.get(7L))
			.willReturn(new CitizenContact(7L, "UDS-2026-000001", kind, LocalDate.of(2026, 11, 23), "Ringede selv"));
		new ForwardContactDelegate(this.contacts, this.courses).execute(this.execution);
	}

}
