package dk.udslusning.casefile.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.protection.ClosedPaper;
import dk.udslusning.casefile.protection.PaperAccess;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@CaseFileDatabase
class DocumentsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private Citizens citizens;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private PaperAccess access;

	@Autowired
	private DocumentBytes bytes;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Office office;

	private final List<ScanResult> verdicts = new ArrayList<>();

	private Documents documents;

	private String caseNumber;

	@BeforeEach
	void aProtectedCitizen() {
		this.caseNumber = this.register.register(Notices.fromCrisisCentre());
		this.documents = documents(false);
		this.verdicts.add(ScanResult.clean());
	}

	@Test
	void keepsADocumentByteByByte() {
		byte[] large = new byte[1_700_000];
		new Random(7).nextBytes(large);
		System.arraycopy(SampleFiles.pdf(), 0, large, 0, SampleFiles.pdf().length);
		Document kept = add(large);
		assertThat(kept.type()).isEqualTo(MediaType.PDF);
		assertThat(kept.sizeBytes()).isEqualTo(1_700_000);
		assertThat(kept.sha256()).isEqualTo(DocumentBytes.sha256(large));
		assertThat(kept.scan()).isEqualTo(ScanResult.Verdict.CLEAN);
		assertThat(this.documents.open(this.caseNumber, kept.id())).isEqualTo(large);
		assertThat(this.documents.of(this.caseNumber)).singleElement().isEqualTo(kept);
	}

	@Test
	void givesItOutUnderANameThatTellsNothing() {
		Document kept = add(SampleFiles.pdf());
		assertThat(kept.fileName()).isEqualTo(this.caseNumber + "-dokument-" + kept.id() + ".pdf");
	}

	@Test
	void asksForEverythingAtOnce() {
		assertThat(refusedAt(new NewDocument(null, " ", null, null, new byte[0]))).containsExactly("subject",
				"receivedFrom", "kind", "receivedOn", "file");
	}

	@Test
	void refusesADayToCome() {
		assertThat(refusedAt(
				new NewDocument(DocumentKind.LEASE, "Kontrakt", TODAY.plusDays(1), "Udlejeren", SampleFiles.pdf())))
			.containsExactly("receivedOn");
	}

	@Test
	void takesTheLargestSizeAndNotOneByteMore() {
		byte[] largest = new byte[20 * 1024 * 1024];
		System.arraycopy(SampleFiles.pdf(), 0, largest, 0, SampleFiles.pdf().length);
		assertThat(add(largest).sizeBytes()).isEqualTo(20_971_520);
		byte[] larger = Arrays.copyOf(largest, largest.length + 1);
		assertThat(Rejections.refusal(() -> add(larger))).hasMessageContaining("større end 20 MB");
		assertThat(this.documents.of(this.caseNumber)).hasSize(1);
	}

	@Test
	void tellsWhyAFileIsRefused() {
		assertThat(Rejections.refusal(() -> add(SampleFiles.docxWithMacros())))
			.hasMessageContaining("uden makroer, ren tekst eller e-mail");
		assertThat(this.documents.of(this.caseNumber)).isEmpty();
	}

	@Test
	void keepsAVirusOut() {
		this.verdicts.set(0, ScanResult.infected("Win.Test.EICAR_HDB-1"));
		assertThat(Rejections.refusal(() -> add(SampleFiles.text(SampleFiles.EICAR))))
			.hasMessageContaining("Win.Test.EICAR_HDB-1")
			.hasMessageContaining("ikke gemt");
		assertThat(this.documents.of(this.caseNumber)).isEmpty();
	}

	@Test
	void keepsShutWhatNobodyHasScannedUntilSomebodyHas() {
		this.verdicts.set(0, ScanResult.notScanned("Der er ingen virusscanner"));
		Document kept = add(SampleFiles.pdf());
		assertThat(kept.scan()).isEqualTo(ScanResult.Verdict.NOT_SCANNED);
		assertThatExceptionOfType(LockedDocument.class)
			.isThrownBy(() -> this.documents.open(this.caseNumber, kept.id()))
			.withMessageContaining("ikke scannet for virus");
		assertThat(this.documents.forReview(kept)).isEmpty();
		this.verdicts.set(0, ScanResult.clean());
		assertThat(this.documents.open(this.caseNumber, kept.id())).isEqualTo(SampleFiles.pdf());
		assertThat(this.documents.get(this.caseNumber, kept.id()).scan()).isEqualTo(ScanResult.Verdict.CLEAN);
	}

	@Test
	void opensUnscannedOnesWhereTheMunicipalityHasChosenSo() {
		this.documents = documents(true);
		this.verdicts.set(0, ScanResult.notScanned("Der er ingen virusscanner"));
		Document kept = add(SampleFiles.pdf());
		assertThat(this.documents.open(this.caseNumber, kept.id())).isEqualTo(SampleFiles.pdf());
	}

	@Test
	void shutsForGoodWhatTurnsOutInfected() {
		this.documents = documents(true);
		this.verdicts.set(0, ScanResult.notScanned("Virusscanneren svarer ikke, som den skal"));
		Document kept = add(SampleFiles.pdf());
		this.verdicts.set(0, ScanResult.infected("Pdf.Exploit"));
		assertThatExceptionOfType(LockedDocument.class)
			.isThrownBy(() -> this.documents.open(this.caseNumber, kept.id()));
		this.verdicts.set(0, ScanResult.clean());
		assertThatExceptionOfType(LockedDocument.class)
			.isThrownBy(() -> this.documents.open(this.caseNumber, kept.id()))
			.withMessageContaining("fandt noget");
	}

	@Test
	void logsEachLook() {
		Document kept = add(SampleFiles.pdf());
		this.documents.open(this.caseNumber, kept.id());
		assertThat(this.office.looks()).containsExactly(this.caseNumber + ": dokument " + kept.id());
	}

	@Test
	void staysShutForWhoeverHasNoBusinessWithTheCase() {
		Document kept = add(SampleFiles.pdf());
		for (Role role : Role.values()) {
			this.office.signIn("en-anden", role);
			if (role == Role.TEAM_LEADER) {
				assertThat(this.documents.open(this.caseNumber, kept.id())).isNotEmpty();
			}
			else {
				assertThatExceptionOfType(ClosedPaper.class).as("%s", role)
					.isThrownBy(() -> this.documents.open(this.caseNumber, kept.id()));
			}
		}
	}

	@Test
	void opensForEachCaseworkerWhereNobodyIsProtected() {
		this.citizens.protect(this.caseNumber, AddressProtection.NONE);
		Document kept = add(SampleFiles.pdf());
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(this.documents.open(this.caseNumber, kept.id())).isNotEmpty();
	}

	@Test
	void findsNoDocumentUnderAnotherCase() {
		Document kept = add(SampleFiles.pdf());
		String other = this.register.register(Notices.fromHomelessShelter());
		assertThatExceptionOfType(NoSuchDocument.class).isThrownBy(() -> this.documents.open(other, kept.id()));
	}

	private Document add(byte[] content) {
		return this.documents.add(this.caseNumber,
				new NewDocument(DocumentKind.LEASE, "Underskrevet lejekontrakt", TODAY, "Udlejeren", content));
	}

	private List<String> refusedAt(NewDocument document) {
		return Rejections.fieldsRefusedBy(() -> this.documents.add(this.caseNumber, document));
	}

	private Documents documents(boolean openUnscanned) {
		return new Documents(new DocumentSettings(DataSize.ofMegabytes(20), openUnscanned, null),
				(content) -> this.verdicts.get(0), this.bytes, this.access, this.cases, this.jdbc, this.office,
				this.office);
	}

}
