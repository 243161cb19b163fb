package dk.udslusning.casefile.note;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class CaseNotesIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private CaseNotes notes;

	private String caseNumber;

	@BeforeEach
	void aCase() {
		this.caseNumber = this.register.register(Notices.fromCrisisCentre());
	}

	@Test
	void keepsWhoToldWhatAndWhen() {
		this.notes.write(this.caseNumber,
				new NewNote("Skolestart", "Begynder den 1. februar", "Skolens vejleder", TODAY, null));
		assertThat(this.notes.of(this.caseNumber)).singleElement().satisfies((note) -> {
			assertThat(note.writtenBy()).isEqualTo("sagsbehandler1");
			assertThat(note.writtenAt()).isEqualTo(TODAY.atTime(9, 0));
			assertThat(note.toldBy()).isEqualTo("Skolens vejleder");
			assertThat(note.toldOn()).isEqualTo(TODAY);
			assertThat(note.corrects()).isNull();
		});
	}

	@Test
	void correctsByANewNoteAndLeavesTheOldOne() {
		long first = this.notes.write(this.caseNumber, note("Begynder den 1. februar", null));
		long second = this.notes.write(this.caseNumber, note("Begynder den 1. marts", first));
		long third = this.notes.write(this.caseNumber, note("Begynder den 8. marts", second));
		assertThat(this.notes.of(this.caseNumber)).extracting(CaseNote::text)
			.containsExactly("Begynder den 1. februar", "Begynder den 1. marts", "Begynder den 8. marts");
		assertThat(this.notes.of(this.caseNumber)).extracting(CaseNote::corrects).containsExactly(null, first, second);
		assertThat(third).isGreaterThan(second);
	}

	@Test
	void refusesASecondCorrectionOfOneNote() {
		long first = this.notes.write(this.caseNumber, note("Begynder den 1. februar", null));
		this.notes.write(this.caseNumber, note("Begynder den 1. marts", first));
		assertThat(refusedAt(note("Begynder aldrig", first))).containsExactly("corrects");
	}

	@Test
	void refusesToCorrectANoteOfAnotherCase() {
		String other = this.register.register(Notices.fromHomelessShelter());
		long note = this.notes.write(other, note("Noget helt andet", null));
		assertThat(refusedAt(note("Begynder den 1. marts", note))).containsExactly("corrects");
	}

	@Test
	void asksForSubjectAndText() {
		assertThat(refusedAt(new NewNote(" ", null, null, null, null))).containsExactly("subject", "text");
		assertThat(refusedAt(new NewNote("x".repeat(201), "x".repeat(4001), "x".repeat(121), TODAY, null)))
			.containsExactly("subject", "text", "toldBy");
		assertThat(refusedAt(new NewNote("Emne", "Tekst\u0000", null, null, null))).containsExactly("text");
	}

	@Test
	void asksForWhoAndWhenTogether() {
		assertThat(refusedAt(new NewNote("Emne", "Tekst", "Læreren", null, null))).containsExactly("toldOn");
		assertThat(refusedAt(new NewNote("Emne", "Tekst", null, TODAY, null))).containsExactly("toldBy");
		assertThat(refusedAt(new NewNote("Emne", "Tekst", "Læreren", TODAY.plusDays(1), null)))
			.containsExactly("toldOn");
	}

	private static NewNote note(String text, Long corrects) {
		return new NewNote("Skolestart", text, null, null, corrects);
	}

	private List<String> refusedAt(NewNote note) {
		return Rejections.fieldsRefusedBy(() -> this.notes.write(this.caseNumber, note));
	}

}
