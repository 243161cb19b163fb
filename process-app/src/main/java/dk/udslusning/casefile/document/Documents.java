package dk.udslusning.casefile.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.PlainText;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.protection.PaperAccess;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of a case: kept once, never changed. What they are is told from their
 * bytes, a virus is kept out, and one that nobody has scanned stays shut.
 */
@Service
@Transactional
public class Documents {

	private static final String TABLE = "document_part";

	private static final String OWNER = "document_id";

	private static final String SELECT = "select d.*, s.clean from document d left join document_scan s on s.id = "
			+ "(select max(n.id) from document_scan n where n.document_id = d.id) ";

	private static final String ALLOWED = "Gem den som PDF, billede (PNG, JPEG, TIFF), Word eller OpenDocument uden "
			+ "makroer, ren tekst eller e-mail (EML)";

	private final DocumentSettings settings;

	private final VirusScan scanner;

	private final DocumentBytes bytes;

	private final PaperAccess access;

	private final CaseFiles cases;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	Documents(DocumentSettings settings, VirusScan scanner, DocumentBytes bytes, PaperAccess access, CaseFiles cases,
			JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.settings = settings;
		this.scanner = scanner;
		this.bytes = bytes;
		this.access = access;
		this.cases = cases;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Keeps a document in the case.
	 * @return the document, with what the scanner said
	 * @throws RejectedInput naming each faulty field, {@code file} for the bytes; nothing
	 * is stored then
	 * @throws dk.udslusning.casefile.NoSuchCase where there is no such case
	 */
	public Document add(String caseNumber, NewDocument document) {
		LocalDate opened = this.cases.get(caseNumber).openedOn();
		check(document, opened).throwIfAny();
		MediaType type = ContentCheck.typeOf(document.content())
			.orElseThrow(() -> RejectedInput.at("file",
					"Filen kan ikke gemmes i sagen: det er afgjort af dens indhold, ikke af dens navn. " + ALLOWED));
		ScanResult scan = this.scanner.scan(document.content());
		if (scan.verdict() == ScanResult.Verdict.INFECTED) {
			throw RejectedInput.at("file", "Virusscanneren fandt »" + scan.finding()
					+ "«. Filen er ikke gemt. Åbn den ikke; sig det til driften");
		}
		long id = insert(caseNumber, document, type);
		this.bytes.keep(TABLE, OWNER, id, document.content());
		remember(id, scan);
		return get(caseNumber, id);
	}

	/**
	 * The case's documents, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<Document> of(String caseNumber) {
		return this.jdbc.sql(SELECT + "where d.case_number = :caseNumber order by d.id")
			.param("caseNumber", caseNumber)
			.query((row, index) -> document(row))
			.list();
	}

	/**
	 * One document of the case.
	 * @throws NoSuchDocument where the case has none of that number
	 */
	@Transactional(readOnly = true)
	public Document get(String caseNumber, long id) {
		return this.jdbc.sql(SELECT + "where d.case_number = :caseNumber and d.id = :id")
			.param("caseNumber", caseNumber)
			.param("id", id)
			.query((row, index) -> document(row))
			.optional()
			.orElseThrow(() -> new NoSuchDocument(caseNumber, id));
	}

	/**
	 * The bytes, for the signed-in user's eyes; the look is logged. One that nobody has
	 * scanned is scanned now.
	 * @throws dk.udslusning.casefile.protection.ClosedPaper where the user may not see it
	 * @throws LockedDocument where it is infected, or no scanner can tell
	 * @throws NoSuchDocument where the case has none of that number
	 */
	@Transactional(noRollbackFor = LockedDocument.class)
	public byte[] open(String caseNumber, long id) {
		Document document = get(caseNumber, id);
		this.access.look(caseNumber, "dokument " + id);
		return unlocked(document);
	}

	/**
	 * The bytes for a file that a person goes through before it leaves; empty where it is
	 * shut.
	 */
	public Optional<byte[]> forReview(Document document) {
		try {
			return Optional.of(unlocked(document));
		}
		catch (LockedDocument locked) {
			return Optional.empty();
		}
	}

	private byte[] unlocked(Document document) {
		byte[] content = this.bytes.of(TABLE, OWNER, document.id());
		ScanResult.Verdict verdict = document.scan();
		if (verdict == ScanResult.Verdict.NOT_SCANNED) {
			ScanResult now = this.scanner.scan(content);
			remember(document.id(), now);
			verdict = now.verdict();
		}
		if (verdict == ScanResult.Verdict.INFECTED) {
			throw new LockedDocument("Dokumentet er lukket: virusscanneren fandt noget i det. Sig det til driften");
		}
		if (verdict == ScanResult.Verdict.NOT_SCANNED && !this.settings.openUnscanned()) {
			throw new LockedDocument("Dokumentet er ikke scannet for virus og er lukket så længe. Prøv igen senere; "
					+ "bliver det ved, så sig det til driften");
		}
		return content;
	}

	private Faults check(NewDocument document, LocalDate opened) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate on = document.receivedOn();
		Faults faults = new Faults();
		text(document.subject(), "subject", 200, "Skriv, hvad dokumentet handler om", faults);
		text(document.receivedFrom(), "receivedFrom", 200, "Skriv, hvem det kommer fra", faults);
		int size = (document.content() != null) ? document.content().length : 0;
		return faults.addIf(document.kind() == null, "kind", "Vælg, hvad det er")
			.addIf(on == null, "receivedOn", "Skriv den dag, det kom")
			.addIf(on != null && on.isAfter(today), "receivedOn", "Datoen ligger i fremtiden. Skriv den dag, det kom")
			.addIf(on != null && on.isBefore(opened.minusYears(10)), "receivedOn", "Tjek årstallet")
			.addIf(size == 0, "file", "Filen er tom. Vælg en anden")
			.addIf(size > this.settings.largest().toBytes(), "file", tooLarge());
	}

	/**
	 * What is said of a file that is too large.
	 */
	public String tooLarge() {
		return "Filen er større end " + this.settings.largest().toMegabytes()
				+ " MB. Gem den i mindre dele eller som en mindre PDF; intet er gemt";
	}

	private static void text(String text, String field, int longest, String ask, Faults faults) {
		faults.addIf(PlainText.said(text) == null, field, ask)
			.addIf(text != null && text.length() > longest, field, "Skriv højst " + longest + " tegn");
		PlainText.check(text, field, faults);
	}

	private long insert(String caseNumber, NewDocument document, MediaType type) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into document (case_number, kind, subject, received_on, received_from, media_type, size_bytes, "
					+ "sha256, recorded_by, recorded_at) values (:caseNumber, :kind, :subject, :on, :from, :type, :size, "
					+ ":sha256, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("kind", document.kind().name())
			.param("subject", document.subject().strip())
			.param("on", document.receivedOn())
			.param("from", document.receivedFrom().strip())
			.param("type", type.code())
			.param("size", document.content().length)
			.param("sha256", DocumentBytes.sha256(document.content()))
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		return key.getKeyAs(Number.class).longValue();
	}

	private void remember(long id, ScanResult scan) {
		if (scan.verdict() == ScanResult.Verdict.NOT_SCANNED) {
			return;
		}
		this.jdbc.sql(
				"insert into document_scan (document_id, clean, finding, scanned_at) values (:id, :clean, :finding, :at)")
			.param("id", id)
			.param("clean", scan.verdict() == ScanResult.Verdict.CLEAN)
			.param("finding", scan.finding())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	private static Document document(ResultSet row) throws SQLException {
		Boolean clean = row.getObject("clean", Boolean.class);
		return new Document(row.getLong("id"), row.getString("case_number"),
				DocumentKind.valueOf(row.getString("kind")), row.getString("subject"),
				row.getObject("received_on", LocalDate.class), row.getString("received_from"),
				MediaType.of(row.getString("media_type")).orElseThrow(), row.getLong("size_bytes"),
				row.getString("sha256"), row.getString("recorded_by"),
				row.getTimestamp("recorded_at").toLocalDateTime(), verdict(clean));
	}

	private static ScanResult.Verdict verdict(Boolean clean) {
		if (clean == null) {
			return ScanResult.Verdict.NOT_SCANNED;
		}
		return clean ? ScanResult.Verdict.CLEAN : ScanResult.Verdict.INFECTED;
	}

}
