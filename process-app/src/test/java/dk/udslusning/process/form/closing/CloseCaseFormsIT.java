package dk.udslusning.process.form.closing;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.closing.CaseClosings;
import dk.udslusning.casefile.closing.LettersLeft;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.CitizenMessage;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class CloseCaseFormsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private CitizenContacts messages;

	@Autowired
	private Letters letters;

	@Autowired
	private LetterDispatch dispatch;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private CaseClosings closings;

	@Autowired
	@Qualifier("closeAfterDeathForm")
	private TaskForm<ClosingFields> death;

	@Autowired
	@Qualifier("handOverCaseForm")
	private TaskForm<ClosingFields> handOver;

	private TaskContext task;

	@BeforeEach
	void aCaseWithAStay() {
		this.task = new TaskContext(this.register.register(Notices.fromCrisisCentre()), "task-1", Map.of());
	}

	@Test
	void showsTheMessageAndTheUnsentLetter() {
		this.messages.record(new CitizenMessage(this.task.caseNumber(), ContactKind.DIED, LocalDate.of(2026, 11, 22),
				"Søsteren ringede"));
		this.letters.write(this.task.caseNumber(), LetterKind.INFORMATION_DUTY, "Dine pligter", "Til Mette Prøvesen");
		ClosingFields shown = this.death.read(this.task);
		assertThat(shown.facts()).contains("**Borgeren er død (22.11.2026):** Søsteren ringede",
				"Ikke sendt: »Dine pligter« af 23.11.2026");
		assertThat(shown.facts()).doesNotContain("Ring først");
		assertThat(shown.unsentLetters()).isTrue();
		assertThat(shown.mustCall()).isFalse();
		assertThat(shown.closedOn()).isEqualTo(TODAY);
	}

	@Test
	void givesUpLettersToTheDeadAndCloses() {
		this.letters.write(this.task.caseNumber(), LetterKind.INFORMATION_DUTY, "Dine pligter", "Til Mette Prøvesen");
		this.death.submit(this.task, fields(null, null, TODAY, LettersLeft.GIVEN_UP, "Borgeren er død"));
		this.closings.close(this.task.caseNumber(), CloseReason.DIED, TransitionCourse.END_EVENT_DIED);
		assertThat(this.dispatch.unsent(this.task.caseNumber())).isEmpty();
		assertThat(this.cases.get(this.task.caseNumber()).closeReason()).isEqualTo(CloseReason.DIED);
	}

	@Test
	void asksWhereTheCaseGoes() {
		assertThat(Rejections
			.fieldsRefusedBy(() -> this.handOver.submit(this.task, fields(TODAY, null, null, null, null))))
			.containsExactly("newMunicipalityToldOn", "handedTo");
		this.handOver.submit(this.task, fields(TODAY, "Roskilde Kommune", null, null, null));
	}

	private static ClosingFields fields(LocalDate citizenToldOn, String handedTo, LocalDate estateToldOn,
			LettersLeft lettersLeft, String lettersReason) {
		return new ClosingFields(null, null, null, null, null, TODAY, citizenToldOn, TODAY, null, null,
				(handedTo != null) ? TODAY : null, estateToldOn, handedTo, null, lettersLeft, null, null, lettersReason,
				null, null, null);
	}

}
