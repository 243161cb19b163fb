package dk.udslusning.decision.fileaccess;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.CitizenMessage;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.document.DocumentKind;
import dk.udslusning.casefile.document.Documents;
import dk.udslusning.casefile.document.NewDocument;
import dk.udslusning.casefile.document.SampleFiles;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.journal.CaseJournal;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.note.NewNote;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.ReadFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The papers of a protected citizen, read byte by byte.
 */
@CaseFileDatabase
class CompleteFileIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private Citizens citizens;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private CitizenContacts contacts;

	@Autowired
	private Letters letters;

	@Autowired
	private CaseJournal steps;

	@Autowired
	private Documents documents;

	@Autowired
	private CompleteFile file;

	@Autowired
	private JdbcClient jdbc;

	private String caseNumber;

	@BeforeEach
	void aCaseWithPapers() {
		this.caseNumber = this.register.register(Notices.fromCrisisCentre());
		this.steps.record(this.caseNumber, "UserTask_InformCitizen", "task", "Giv vejledning");
		this.notes.write(this.caseNumber,
				new NewNote("Opkald om Karl Ukendt",
						"Karl Ukendt så hende ved Krisecenter Prøvehus. Karls bror har nummer 150585-2012.",
						"Karl Ukendt", TODAY, null));
		this.contacts.record(new CitizenMessage(this.caseNumber, ContactKind.NOTE, TODAY,
				"Vil gerne ringes op efter klokken tolv."));
		long sent = this.letters.write(this.caseNumber, LetterKind.INFORMATION_DUTY, "Dine rettigheder",
				"Kære Mette Prøvesen\n\nDu bor på Krisecenter\nPrøvehus.");
		this.letters.recordSent(sent, TODAY, Channel.DIGITAL_POST, "Anne Sommer");
		this.letters.write(this.caseNumber, LetterKind.HEARING, "Et udkast", "Vi påtænker at give afslag.");
	}

	@Test
	void listsEveryPaperWithItsFateAndReason() {
		FilePackage papers = this.file.of(this.caseNumber, FileReader.PARTY);
		assertThat(papers.index()).extracting(IndexLine::kind, IndexLine::treatment)
			.contains(tuple("Sag oprettet", Treatment.LISTED), tuple("Henvendelse modtaget", Treatment.TRIMMED),
					tuple("Notat", Treatment.TRIMMED), tuple("Henvendelse", Treatment.INCLUDED),
					tuple("Opgave udført", Treatment.LEFT_OUT), tuple("Brev sendt", Treatment.INCLUDED));
		assertThat(papers.index()).filteredOn((line) -> line.treatment() == Treatment.LEFT_OUT)
			.allSatisfy((line) -> assertThat(line.ground()).contains("forvaltningslovens §"));
		assertThat(papers.index()).extracting(IndexLine::number).isSorted().doesNotHaveDuplicates();
		assertThat(papers.isPartial()).isTrue();
	}

	@Test
	void leaksNoNameOfAnotherAndNoProtectedPlaceInAnyPart() {
		Map<String, byte[]> parts = parts(this.file.of(this.caseNumber, FileReader.PARTY));
		assertThat(parts).hasSizeGreaterThan(4);
		parts.forEach((name, content) -> assertThat(ReadFile.words(content)).as(name)
			.doesNotContainIgnoringCase("Karl")
			.doesNotContainIgnoringCase("Ukendt")
			.doesNotContainIgnoringCase("Prøvehus")
			.doesNotContain("150585"));
		assertThat(text(parts, "brev")).contains("Kære Mette Prøvesen", "Du bor på [udeladt].");
		assertThat(text(parts, "henvendelse")).contains("efter klokken tolv");
	}

	@Test
	void namesNobodyInTheNamesOfFiles() {
		FilePackage papers = this.file.of(this.caseNumber, FileReader.PARTY);
		assertThat(papers.fileName()).isEqualTo(this.caseNumber + "-aktindsigt.zip");
		assertThat(parts(papers).keySet()).allMatch((name) -> name.matches("\\d{2,4}-[a-z]+\\.(txt|html|pdf)"));
	}

	@Test
	void keepsADraftBack() {
		FilePackage papers = this.file.of(this.caseNumber, FileReader.PARTY);
		assertThat(papers.index()).filteredOn((line) -> line.subject().equals("Et udkast"))
			.singleElement()
			.satisfies((line) -> assertThat(line.treatment()).isEqualTo(Treatment.LEFT_OUT));
		assertThat(parts(papers).values())
			.noneMatch((content) -> ReadFile.words(content).contains("Vi påtænker at give afslag"));
	}

	@Test
	void letsDocumentsWaitForSomebodyToGoThroughThem() {
		openUnscanned();
		FilePackage before = this.file.of(this.caseNumber, FileReader.PARTY);
		IndexLine waiting = document(before);
		assertThat(waiting.treatment()).isEqualTo(Treatment.LEFT_OUT);
		assertThat(waiting.ground()).isEqualTo(CompleteFile.NOT_SEEN);
		FilePackage after = this.file.of(this.caseNumber, FileReader.PARTY,
				new AccessChoices(Set.of(waiting.number()), Map.of(), List.of()));
		assertThat(document(after).treatment()).isEqualTo(Treatment.INCLUDED);
		assertThat(parts(after).get(document(after).fileName().orElseThrow())).isEqualTo(SampleFiles.pdf());
	}

	@Test
	void leavesOutWhatAPersonWantsLeftOut() {
		IndexLine contact = this.file.of(this.caseNumber, FileReader.PARTY)
			.index()
			.stream()
			.filter((line) -> line.kind().equals("Henvendelse"))
			.findFirst()
			.orElseThrow();
		FilePackage papers = this.file.of(this.caseNumber, FileReader.PARTY, new AccessChoices(Set.of(),
				Map.of(contact.number(), "Hensyn til en anden (forvaltningslovens § 15 b)"), List.of("rettigheder")));
		assertThat(papers.index().get(contact.number() - 1).ground()).startsWith("Hensyn til en anden");
		parts(papers).values()
			.forEach((content) -> assertThat(ReadFile.words(content)).doesNotContain("efter klokken tolv",
					"rettigheder"));
	}

	@Test
	void givesTheBoardEverything() {
		openUnscanned();
		FilePackage papers = this.file.of(this.caseNumber, FileReader.APPEALS_BOARD);
		Map<String, byte[]> parts = parts(papers);
		assertThat(papers.fileName()).isEqualTo(this.caseNumber + "-akter.zip");
		assertThat(text(parts, "notat")).contains("Karl Ukendt så hende ved Krisecenter Prøvehus");
		assertThat(text(parts, "brev")).contains("Vi påtænker at give afslag");
		assertThat(parts.values()).contains(SampleFiles.pdf());
		assertThat(papers.index())
			.noneMatch((line) -> line.treatment() == Treatment.LEFT_OUT || line.treatment() == Treatment.TRIMMED);
	}

	@Test
	void givesNobodyAConcernForAChild() {
		this.jdbc
			.sql("insert into child_concern (case_number, child, seen_on, concern, noted_by, noted_at) values "
					+ "(:caseNumber, 'Lille Prøve', :on, 'Barnet var alene hjemme', 'sagsbehandler1', :at)")
			.param("caseNumber", this.caseNumber)
			.param("on", TODAY)
			.param("at", TODAY.atTime(9, 0))
			.update();
		for (FileReader reader : FileReader.values()) {
			FilePackage papers = this.file.of(this.caseNumber, reader);
			parts(papers).values()
				.forEach((content) -> assertThat(ReadFile.words(content)).doesNotContain("Barnet var alene hjemme",
						"Lille Prøve"));
		}
	}

	@Test
	void keepsTheShelterWhereNothingIsProtected() {
		this.citizens.protect(this.caseNumber, AddressProtection.NONE);
		assertThat(text(parts(this.file.of(this.caseNumber, FileReader.PARTY)), "brev")).contains("Prøvehus");
	}

	@Test
	void makesTheSameFileOfTheSamePapers() {
		assertThat(this.file.of(this.caseNumber, FileReader.PARTY).sha256())
			.isEqualTo(this.file.of(this.caseNumber, FileReader.PARTY).sha256())
			.matches("[0-9a-f]{64}");
	}

	private void openUnscanned() {
		long id = this.documents
			.add(this.caseNumber,
					new NewDocument(DocumentKind.LEASE, "Lejekontrakt", TODAY, "Udlejeren", SampleFiles.pdf()))
			.id();
		this.jdbc.sql("insert into document_scan (document_id, clean, scanned_at) values (:id, true, :at)")
			.param("id", id)
			.param("at", TODAY.atTime(9, 0))
			.update();
	}

	private static IndexLine document(FilePackage papers) {
		return papers.index()
			.stream()
			.filter((line) -> line.reference().startsWith("document-"))
			.findFirst()
			.orElseThrow();
	}

	private static String text(Map<String, byte[]> parts, String noun) {
		StringBuilder all = new StringBuilder();
		parts.forEach((name, content) -> {
			if (name.contains("-" + noun + ".")) {
				all.append(ReadFile.words(content));
			}
		});
		return all.toString();
	}

	private static Map<String, byte[]> parts(FilePackage papers) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(papers.zip()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return parts;
	}

}
