package dk.udslusning.process.form.letter;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.casefile.citizen.Agreed;
import dk.udslusning.casefile.citizen.DigitalPostAccess;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class SendLetterFormsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private SafeContacts contacts;

	@Autowired
	private Letters letters;

	@Autowired
	@Qualifier("sendRefusalLetterForm")
	private TaskForm<SentLetterFields> refusal;

	private TaskContext task;

	@BeforeEach
	void aRefusalOfToday() {
		String caseNumber = this.register.register(Notices.fromCrisisCentre());
		this.letters.write(caseNumber, LetterKind.REFUSAL, "Afslag",
				"Til Mette Prøvesen\n\nVi har lagt vægt på *alt*.");
		this.task = new TaskContext(caseNumber, "task-1", Map.of());
	}

	@Test
	void showsSafeContactAndTheLetterAsItWasWritten() {
		this.contacts.agree(this.task.caseNumber(), new Agreed().callFirst().build());
		SentLetterFields shown = this.refusal.read(this.task);
		assertThat(shown.facts()).contains("Ring først", "**Sikker telefon:** 12 34 56 78", "**Brev:** Afslag");
		assertThat(shown.letterText()).isEqualTo("Til Mette Prøvesen\n\nVi har lagt vægt på \\*alt\\*.");
		assertThat(shown.mustCall()).isTrue();
		assertThat(shown.sentOn()).isEqualTo(TODAY);
		assertThat(shown.sentBy()).isEqualTo("Anne Sommer");
	}

	@Test
	void proposesDigitalPostOnlyWhereItIsSafe() {
		this.contacts.agree(this.task.caseNumber(), new Agreed().build());
		assertThat(this.refusal.read(this.task).channel()).isEqualTo(Channel.DIGITAL_POST);
		this.contacts.agree(this.task.caseNumber(), new Agreed().digitalPost(DigitalPostAccess.UNKNOWN, null).build());
		assertThat(this.refusal.read(this.task).channel()).isEqualTo(Channel.PAPER_LETTER);
	}

	@Test
	void recordsTheDispatchOnceSheWasRungUp() {
		this.contacts.agree(this.task.caseNumber(), new Agreed().callFirst().build());
		assertThat(Rejections.fieldsRefusedBy(() -> this.refusal.submit(this.task, sent(null))))
			.containsExactly("calledFirst");
		assertThat(this.refusal.submit(this.task, sent(true)).variables()).isEmpty();
		assertThat(this.letters.latest(this.task.caseNumber(), LetterKind.REFUSAL))
			.hasValueSatisfying((letter) -> assertThat(letter.sentOn()).isEqualTo(TODAY));
	}

	private static SentLetterFields sent(Boolean calledFirst) {
		return new SentLetterFields(null, null, null, TODAY, Channel.PAPER_LETTER, "sagsbehandler1", calledFirst);
	}

}
