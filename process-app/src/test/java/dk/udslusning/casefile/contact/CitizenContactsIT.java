package dk.udslusning.casefile.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.agreement.BrokenAgreements;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class CitizenContactsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private CitizenContacts contacts;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private BrokenAgreements agreements;

	@Autowired
	private Office office;

	private String mette;

	private String jens;

	@BeforeEach
	void twoCases() {
		this.mette = this.register.register(Notices.fromCrisisCentre());
		this.jens = this.register.register(Notices.fromASofa());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mette Prøvesen", "mette", " PRØVESEN  mette ", "070761-4285", "0707614285" })
	void findsThePersonAsCallersNameHer(String person) {
		assertThat(record(person, ContactKind.NOTE).caseNumber()).isEqualTo(this.mette);
	}

	@Test
	void findsTheCaseByItsNumber() {
		assertThat(record(this.jens.toLowerCase(Locale.ROOT), ContactKind.NOTE).caseNumber()).isEqualTo(this.jens);
	}

	@Test
	void keepsTheMessageAndANote() {
		CitizenContact contact = record("Mette Prøvesen", ContactKind.WITHDRAWN);
		assertThat(this.contacts.of(this.mette)).containsExactly(contact);
		assertThat(this.notes.of(this.mette)).singleElement().satisfies((note) -> {
			assertThat(note.subject()).isEqualTo("Henvendelse: Borgeren trækker sig");
			assertThat(note.text()).isEqualTo("Ringede selv");
		});
	}

	@Test
	void keepsABrokenAgreementAsAReport() {
		this.cases.chooseScheme(this.mette, "FRIKOMMUNE_25");
		record("Mette Prøvesen", ContactKind.AGREEMENT_BROKEN);
		assertThat(this.agreements.of(this.mette)).singleElement().satisfies((report) -> {
			assertThat(report.reportedBy()).isEqualTo("Henvendelse i sagen");
			assertThat(report.happenedOn()).isEqualTo(TODAY);
			assertThat(report.text()).isEqualTo("Ringede selv");
		});
		record("Mette Prøvesen", ContactKind.AGREEMENT_EVIDENCE);
		assertThat(this.agreements.of(this.mette)).hasSize(1);
	}

	@Test
	void listsOnlyCaseNumbersWhereMoreThanOneFits() {
		RejectedInput rejected = Rejections.refusal(() -> record("prøvesen", ContactKind.NOTE));
		assertThat(rejected.faults()).singleElement()
			.satisfies((fault) -> assertThat(fault.message())
				.isEqualTo("Flere sager passer. Skriv sagsnummeret på den rigtige: " + this.mette + ", " + this.jens));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ukendt Prøvesen", "Mett", "010190-1111", "999999-9999", "UDS-2026-999999", "%", "_ette" })
	void saysTheSameOfUnknownPersonsAndOfWhatOneMayNotSee(String person) {
		String unknown = Rejections.refusal(() -> record(person, ContactKind.NOTE)).getMessage();
		this.office.signIn("oekonomi", Role.FINANCE);
		String notPermitted = Rejections.refusal(() -> record("Mette Prøvesen", ContactKind.NOTE)).getMessage();
		assertThat(unknown).isEqualTo(notPermitted).startsWith("Der er ingen sag, som du kan arbejde på");
	}

	@Test
	void refusesTomorrow() {
		CitizenMessage tomorrow = new CitizenMessage("mette", ContactKind.DIED, TODAY.plusDays(1), "Pårørende ringede");
		assertThat(Rejections.fieldsRefusedBy(() -> this.contacts.record(tomorrow))).containsExactly("happenedOn");
	}

	@Test
	void prefersTheOpenCaseOfAPerson() {
		this.cases.close(this.mette, CloseReason.REFUSED, TODAY);
		String again = this.register.register(Notices.ofTheDayBefore(Notices.fromCrisisCentre()));
		assertThat(record("mette", ContactKind.WITHDRAWN).caseNumber()).isEqualTo(again);
	}

	@Test
	void takesOnlyANoteInAClosedCase() {
		this.cases.close(this.mette, CloseReason.REFUSED, TODAY);
		assertThat(Rejections.fieldsRefusedBy(() -> record("mette", ContactKind.WITHDRAWN))).isEqualTo(List.of("kind"));
		assertThat(record("mette", ContactKind.NOTE).caseNumber()).isEqualTo(this.mette);
	}

	private CitizenContact record(String person, ContactKind kind) {
		return this.contacts.record(new CitizenMessage(person, kind, TODAY, "Ringede selv"));
	}

}
