package dk.udslusning.decision.fileaccess;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.citizen.Agreed;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.dispatch.LetterSent;
import dk.udslusning.casefile.document.DocumentKind;
import dk.udslusning.casefile.document.Documents;
import dk.udslusning.casefile.document.NewDocument;
import dk.udslusning.casefile.document.SampleFiles;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.journal.Journal;
import dk.udslusning.casefile.journal.JournalLine;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.note.NewNote;
import dk.udslusning.casefile.protection.ClosedPaper;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A request from the day it comes until it is answered. Deadline counted by hand: FVL §
 * 16 stk. 2, seven working days after the day it came.
 */
@CaseFileDatabase
class FileAccessesIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private Citizens citizens;

	@Autowired
	private SafeContacts contacts;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private Documents documents;

	@Autowired
	private FileAccesses accesses;

	@Autowired
	private Journal journal;

	@Autowired
	private Letters letters;

	@Autowired
	private Office office;

	@Autowired
	private JdbcClient jdbc;

	private String caseNumber;

	@BeforeEach
	void aCase() {
		this.caseNumber = this.register.register(Notices.fromCrisisCentre());
		this.contacts.agree(this.caseNumber, new Agreed().build());
	}

	@Test
	void isDueInSevenWorkingDays() {
		assertThat(request().answerBy()).isEqualTo(LocalDate.of(2026, 12, 2));
	}

	@Test
	void countsNoHolidayAmongThem() {
		this.office.today(LocalDate.of(2026, 12, 23));
		AccessRequest request = this.accesses
			.request(new NewAccess(this.caseNumber, Asker.CITIZEN, LocalDate.of(2026, 12, 23), null));
		assertThat(request.answerBy()).isAfterOrEqualTo(LocalDate.of(2027, 1, 6));
	}

	@Test
	void refusesADayToComeAndAnUnknownPerson() {
		assertThat(Rejections.fieldsRefusedBy(
				() -> this.accesses.request(new NewAccess(this.caseNumber, Asker.CITIZEN, TODAY.plusDays(1), null))))
			.containsExactly("receivedOn");
		assertThat(Rejections.fieldsRefusedBy(
				() -> this.accesses.request(new NewAccess("Findes Slet Ikke", Asker.CITIZEN, TODAY, null))))
			.containsExactly("person");
	}

	@Test
	void asksForReasonsWhereANameIsTakenOut() {
		this.notes.write(this.caseNumber, new NewNote("Opkald", "Karl Ukendt ringede", "Karl Ukendt", TODAY, null));
		AccessRequest request = request();
		assertThat(refusedAt(request, review(AccessOutcome.GIVE, null, null, null))).containsExactly("outcome");
		assertThat(refusedAt(request, review(AccessOutcome.GIVE_IN_PART, null, null, " "))).containsExactly("reasons");
		this.accesses.review(request.id(), review(AccessOutcome.GIVE_IN_PART, null, null, "Hensyn til en anden."));
		assertThat(this.accesses.answer(request.id()))
			.contains("Noget er udeladt i eller fra nummer ", "Hensyn til en anden.", "- Navne på andre",
					"forvaltningslovens § 15 b", "Du kan klage", "§ 16, stk. 4")
			.doesNotContain("Karl");
	}

	@Test
	void refusesToLetADocumentPassThatNobodyHasSeen() {
		this.citizens.protect(this.caseNumber, AddressProtection.NONE);
		int number = documentNumber();
		AccessRequest request = request();
		assertThat(Rejections
			.refusal(() -> this.accesses.review(request.id(), review(AccessOutcome.GIVE, null, null, null))))
			.hasMessageContaining("Se dokumenterne igennem")
			.hasMessageContaining(String.valueOf(number));
		this.accesses.review(request.id(), review(AccessOutcome.GIVE, " " + number + ", ", null, null));
		assertThat(this.accesses.reviewed(request.id())).isPresent();
		assertThat(this.accesses.answer(request.id())).contains("Du får alle de akter, du har ret til.")
			.doesNotContain("udeladt i", "Begrundelse", "Reglerne");
	}

	@Test
	void readsWhatIsTypedBesideTheListAndNothingElse() {
		AccessRequest request = request();
		assertThat(refusedAt(request, review(AccessOutcome.GIVE_IN_PART, "fire", "syv ja", "Grund")))
			.containsExactly("seen", "leftOut");
		assertThat(refusedAt(request, review(AccessOutcome.GIVE_IN_PART, "900", "0 Noget", "Grund")))
			.containsExactly("seen", "leftOut");
	}

	@Test
	void givesTheVeryFileThatWasGoneThrough() {
		this.notes.write(this.caseNumber, new NewNote("Opkald", "Karl Ukendt ringede", "Karl Ukendt", TODAY, null));
		AccessRequest request = request();
		this.accesses.review(request.id(), review(AccessOutcome.GIVE_IN_PART, null, null, "Hensyn til en anden."));
		this.notes.add(this.caseNumber, "Skrevet bagefter", "Hører ikke med");
		FilePackage opened = this.accesses.open(this.caseNumber).orElseThrow();
		assertThat(opened.sha256()).isEqualTo(this.accesses.reviewed(request.id()).orElseThrow().sha256());
		assertThat(new String(opened.zip(), StandardCharsets.ISO_8859_1)).doesNotContain("Karl");
		assertThat(this.office.looks()).contains(this.caseNumber + ": akter til aktindsigt");
	}

	@Test
	void writesTheAnswerAndRecordsThatItWasGiven() {
		AccessRequest request = request();
		this.accesses.review(request.id(), review(AccessOutcome.GIVE_IN_PART, null, null, "Hensyn til din sikkerhed."));
		this.accesses.release(request.id(), new LetterSent(TODAY, Channel.HANDED_OVER, "Anne Sommer", true));
		assertThat(this.letters.latest(this.caseNumber, LetterKind.FILE_ACCESS)).hasValueSatisfying((letter) -> {
			assertThat(letter.isSent()).isTrue();
			assertThat(letter.body()).contains("Til Mette Prøvesen", "Hensyn til din sikkerhed.")
				.doesNotContain("Prøvehus");
		});
		assertThat(this.journal.of(this.caseNumber)).extracting(JournalLine::kind)
			.contains("Aktindsigt ønsket", "Aktindsigt: akterne gennemgået", "Aktindsigt givet");
	}

	@Test
	void putsTheAnswerOffWithAReasonAndANewDay() {
		AccessRequest request = request();
		assertThat(refusedAt(request, delay(" ", LocalDate.of(2026, 12, 2), TODAY.plusDays(1))))
			.containsExactly("delayReason", "newAnswerBy", "toldOn");
		this.accesses.review(request.id(), delay("Sagen er på mange hundrede sider", LocalDate.of(2026, 12, 9), TODAY));
		assertThat(this.accesses.get(request.id()).answerBy()).isEqualTo(LocalDate.of(2026, 12, 9));
	}

	@Test
	void numbersStayWhereSomebodyOnlyLooks() {
		AccessRequest request = request();
		long before = this.accesses.versionOf(request);
		this.accesses.preview(this.caseNumber);
		this.jdbc
			.sql("insert into access_look (case_number, what, looked_by, looked_at) values (:case, 'akter', 'x', :at)")
			.param("case", this.caseNumber)
			.param("at", TODAY.atTime(10, 0))
			.update();
		assertThat(this.accesses.versionOf(request)).isEqualTo(before);
		this.notes.add(this.caseNumber, "Nyt notat", "Noget nyt");
		assertThat(this.accesses.versionOf(request)).isNotEqualTo(before);
	}

	@Test
	void staysShutForWhoeverHasNoBusinessWithTheCase() {
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThatExceptionOfType(ClosedPaper.class).isThrownBy(() -> this.accesses.open(this.caseNumber));
		assertThatExceptionOfType(ClosedPaper.class).isThrownBy(() -> this.accesses.preview(this.caseNumber));
	}

	private int documentNumber() {
		long id = this.documents
			.add(this.caseNumber,
					new NewDocument(DocumentKind.LEASE, "Lejekontrakt", TODAY, "Udlejeren", SampleFiles.pdf()))
			.id();
		this.jdbc.sql("insert into document_scan (document_id, clean, scanned_at) values (:id, true, :at)")
			.param("id", id)
			.param("at", TODAY.atTime(9, 0))
			.update();
		return this.accesses.preview(this.caseNumber)
			.index()
			.stream()
			.filter((line) -> line.reference().equals("document-" + id))
			.findFirst()
			.orElseThrow()
			.number();
	}

	private AccessRequest request() {
		return this.accesses.request(new NewAccess(this.caseNumber, Asker.CITIZEN, TODAY, null));
	}

	private List<String> refusedAt(AccessRequest request, AccessReview review) {
		return Rejections.fieldsRefusedBy(() -> this.accesses.review(request.id(), review));
	}

	private static AccessReview review(AccessOutcome outcome, String seen, String leftOut, String reasons) {
		return new AccessReview(outcome, seen, leftOut, null, reasons, null, null, null);
	}

	private static AccessReview delay(String reason, LocalDate by, LocalDate toldOn) {
		return new AccessReview(AccessOutcome.DELAY, null, null, null, null, reason, by, toldOn);
	}

}
