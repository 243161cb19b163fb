package dk.udslusning.decision.fileaccess;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.PlainText;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.contact.CaseSearch;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.dispatch.LetterSent;
import dk.udslusning.casefile.document.DocumentBytes;
import dk.udslusning.casefile.protection.PaperAccess;
import dk.udslusning.rules.time.WorkingDays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests for the papers of a case, from the day they come to the day they are answered.
 * What is given is the very file that a person went through: it is kept.
 */
@Service
@Transactional
public class FileAccesses {

	/**
	 * How many working days after it came a request is answered at the latest: FVL § 16
	 * stk. 2.
	 */
	static final int WORKING_DAYS = 7;

	private static final String PARTS = "file_access_part";

	private static final String REVIEW = "review_id";

	private final CompleteFile file;

	private final CaseSearch search;

	private final CaseFiles cases;

	private final AddressedLetters letters;

	private final LetterDispatch dispatch;

	private final DocumentBytes bytes;

	private final PaperAccess access;

	private final WorkingDays workingDays;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	FileAccesses(CompleteFile file, CaseSearch search, CaseFiles cases, AddressedLetters letters,
			LetterDispatch dispatch, DocumentBytes bytes, PaperAccess access, WorkingDays workingDays, JdbcClient jdbc,
			CurrentUser user, Clock clock) {
		this.file = file;
		this.search = search;
		this.cases = cases;
		this.letters = letters;
		this.dispatch = dispatch;
		this.bytes = bytes;
		this.access = access;
		this.workingDays = workingDays;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Notes a request; it is to be answered within seven working days of the day it came.
	 * @throws RejectedInput naming each faulty field; nothing is stored then
	 */
	public AccessRequest request(NewAccess asked) {
		Faults faults = new Faults();
		PlainText.check(asked.askedFor(), "askedFor", faults);
		LocalDate on = asked.receivedOn();
		faults.addIf(on.isAfter(today()), "receivedOn", "Datoen ligger i fremtiden. Vælg den dag, ønsket kom")
			.addIf(on.isBefore(today().minusYears(1)), "receivedOn", "Tjek årstallet")
			.throwIfAny();
		String caseNumber = onlyCase(asked.person());
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into file_access (case_number, asked_by, received_on, asked_for, answer_by, recorded_by, "
					+ "recorded_at) values (:caseNumber, :askedBy, :on, :askedFor, :answerBy, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("askedBy", asked.askedBy().name())
			.param("on", on)
			.param("askedFor", PlainText.said(asked.askedFor()), Types.VARCHAR)
			.param("answerBy", this.workingDays.after(on, WORKING_DAYS))
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		return get(key.getKeyAs(Number.class).longValue());
	}

	/**
	 * The request, with the last day for its answer as it stands now.
	 */
	@Transactional(readOnly = true)
	public AccessRequest get(long id) {
		return this.jdbc
			.sql("select a.id, a.case_number, a.asked_by, a.received_on, a.asked_for, coalesce((select d.answer_by "
					+ "from file_access_delay d where d.id = (select max(n.id) from file_access_delay n "
					+ "where n.file_access_id = a.id)), a.answer_by) as answer_by from file_access a where a.id = :id")
			.param("id", id)
			.query(AccessRequest.class)
			.single();
	}

	/**
	 * The list as it would be given now, before anybody has chosen anything. Working
	 * papers of the municipality's own stand last in it.
	 */
	public List<IndexLine> listed(AccessRequest request) {
		return this.file.of(request.caseNumber(), FileReader.PARTY).index();
	}

	/**
	 * A number that changes when the list does, but for the municipality's own papers:
	 * what a person typed beside an older list is not taken for the newer one.
	 */
	public long versionOf(AccessRequest request) {
		CRC32 sum = new CRC32();
		listed(request).stream()
			.filter((line) -> !line.ground().equals(CompleteFile.INTERNAL))
			.forEach((line) -> sum.update((line.reference() + line.kind()).getBytes(StandardCharsets.UTF_8)));
		return sum.getValue();
	}

	/**
	 * Takes in what a person found on going through the papers, and keeps the file that
	 * came of it.
	 * @throws RejectedInput naming each faulty field; nothing is stored then
	 */
	public void review(long id, AccessReview review) {
		AccessRequest request = get(id);
		switch (review.outcome()) {
			case WITHDRAWN -> keep(id, review, null);
			case DELAY -> delay(request, review);
			case GIVE, GIVE_IN_PART -> pack(request, review);
		}
	}

	/**
	 * The newest file that a person went through.
	 */
	@Transactional(readOnly = true)
	public Optional<ReviewedFile> reviewed(long id) {
		return this.jdbc
			.sql("select id, outcome, reasons, sha256 from file_access_review where file_access_id = :id "
					+ "and sha256 is not null order by id desc fetch first 1 rows only")
			.param("id", id)
			.query(ReviewedFile.class)
			.optional();
	}

	/**
	 * The bytes of the newest file of the case's newest request, for the signed-in user's
	 * eyes; the look is logged.
	 * @return empty where nobody has gone through the papers yet
	 * @throws dk.udslusning.casefile.protection.ClosedPaper where the user may not see it
	 */
	public Optional<FilePackage> open(String caseNumber) {
		this.access.look(caseNumber, "akter til aktindsigt");
		return this.jdbc
			.sql("select r.id from file_access_review r join file_access a on a.id = r.file_access_id "
					+ "where a.case_number = :caseNumber and r.sha256 is not null order by r.id desc "
					+ "fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(Long.class)
			.optional()
			.map((review) -> {
				byte[] zip = this.bytes.of(PARTS, REVIEW, review);
				return new FilePackage(caseNumber + "-aktindsigt.zip", zip, DocumentBytes.sha256(zip), List.of());
			});
	}

	/**
	 * The papers of a case as a party would get them before anybody has chosen anything,
	 * for the signed-in user's eyes; the look is logged.
	 * @throws dk.udslusning.casefile.protection.ClosedPaper where the user may not see it
	 */
	public FilePackage preview(String caseNumber) {
		this.access.look(caseNumber, "akter til aktindsigt");
		return this.file.of(caseNumber, FileReader.PARTY);
	}

	/**
	 * The answer as it would be written now.
	 */
	@Transactional(readOnly = true)
	public String answer(long id) {
		AccessRequest request = get(id);
		return this.letters.preview(request.caseNumber(), letter(request, reviewed(id).orElseThrow())).text();
	}

	/**
	 * Writes the answer, and records that it and the file were given.
	 * @throws RejectedInput naming each faulty field of {@link LetterSent}; nothing is
	 * stored then
	 */
	public void release(long id, LetterSent given) {
		AccessRequest request = get(id);
		ReviewedFile reviewed = reviewed(id).orElseThrow();
		long letter = this.letters.write(request.caseNumber(), letter(request, reviewed));
		this.dispatch.recordSent(letter, given);
		this.jdbc
			.sql("insert into file_access_release (file_access_id, review_id, letter_id, released_on, channel, "
					+ "recorded_by, recorded_at) values (:id, :review, :letter, :on, :channel, :by, :at)")
			.param("id", id)
			.param("review", reviewed.id())
			.param("letter", letter)
			.param("on", given.sentOn())
			.param("channel", given.channel().name())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	private void pack(AccessRequest request, AccessReview review) {
		Faults faults = new Faults();
		int most = (int) listed(request).stream()
			.filter((line) -> !line.ground().equals(CompleteFile.INTERNAL))
			.count();
		AccessChoices choices = TypedChoices.read(review, most, faults);
		PlainText.check(review.reasons(), "reasons", faults);
		faults.throwIfAny();
		FilePackage made = this.file.of(request.caseNumber(), FileReader.PARTY, choices);
		List<IndexLine> waiting = made.index()
			.stream()
			.filter((line) -> line.ground().equals(CompleteFile.NOT_SEEN))
			.toList();
		boolean partial = made.index().stream().anyMatch(FileAccesses::isLeftOut);
		boolean inPart = review.outcome() == AccessOutcome.GIVE_IN_PART;
		faults
			.addIf(!waiting.isEmpty(), "seen",
					"Se dokumenterne igennem, og skriv deres numre, eller udelad dem: "
							+ String.join(", ", waiting.stream().map((line) -> String.valueOf(line.number())).toList()))
			.addIf(waiting.isEmpty() && partial && !inPart, "outcome",
					"Noget er udeladt, også navne på andre. Vælg »" + AccessOutcome.GIVE_IN_PART.danishName()
							+ "«, og skriv en begrundelse")
			.addIf(inPart && PlainText.said(review.reasons()) == null, "reasons",
					"Skriv, hvorfor noget er udeladt (forvaltningslovens §§ 22-24)")
			.throwIfAny();
		keep(request.id(), review, made);
	}

	private static boolean isLeftOut(IndexLine line) {
		return !line.ground().isEmpty() && !line.ground().equals(CompleteFile.INTERNAL);
	}

	private void delay(AccessRequest request, AccessReview review) {
		LocalDate by = review.newAnswerBy();
		LocalDate told = review.toldOn();
		Faults faults = new Faults();
		PlainText.check(review.delayReason(), "delayReason", faults);
		faults
			.addIf(PlainText.said(review.delayReason()) == null, "delayReason",
					"Skriv, hvorfor det ikke kan nås; borgeren har ret til at få det at vide")
			.addIf(by == null, "newAnswerBy", "Vælg, hvornår svaret kommer")
			.addIf(by != null && !by.isAfter(request.answerBy()), "newAnswerBy",
					"Svaret skal være givet senest den dag i forvejen. Vælg en senere dag, eller giv akterne nu")
			.addIf(by != null && by.isAfter(today().plusYears(1)), "newAnswerBy", "Tjek årstallet")
			.addIf(told == null, "toldOn", "Giv borgeren besked, og vælg dagen")
			.addIf(told != null && (told.isAfter(today()) || told.isBefore(request.receivedOn())), "toldOn",
					"Vælg den dag, borgeren fik besked")
			.throwIfAny();
		this.jdbc
			.sql("insert into file_access_delay (file_access_id, reason, answer_by, told_on, recorded_by, recorded_at) "
					+ "values (:id, :reason, :answerBy, :told, :by, :at)")
			.param("id", request.id())
			.param("reason", review.delayReason().strip())
			.param("answerBy", by)
			.param("told", told)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	private void keep(long id, AccessReview review, FilePackage made) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into file_access_review (file_access_id, outcome, reasons, sha256, reviewed_by, reviewed_at) "
					+ "values (:id, :outcome, :reasons, :sha256, :by, :at)")
			.param("id", id)
			.param("outcome", review.outcome().name())
			.param("reasons", PlainText.said(review.reasons()), Types.VARCHAR)
			.param("sha256", (made != null) ? made.sha256() : null, Types.VARCHAR)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		if (made != null) {
			long reviewId = key.getKeyAs(Number.class).longValue();
			this.bytes.keep(PARTS, REVIEW, reviewId, made.zip());
			made.index().forEach((line) -> keepLine(reviewId, line));
		}
	}

	private void keepLine(long reviewId, IndexLine line) {
		this.jdbc
			.sql("insert into file_access_line (review_id, line_number, reference, treatment, ground) "
					+ "values (:review, :number, :reference, :treatment, :ground)")
			.param("review", reviewId)
			.param("number", line.number())
			.param("reference", line.reference())
			.param("treatment", line.treatment().name())
			.param("ground", line.ground())
			.update();
	}

	private AccessLetter letter(AccessRequest request, ReviewedFile reviewed) {
		return AccessLetter.of(request, reviewed, leftOut(reviewed.id()));
	}

	private List<IndexLine> leftOut(long reviewId) {
		return this.jdbc
			.sql("select line_number, reference, treatment, ground from file_access_line where review_id = :review "
					+ "and ground <> '' and ground <> :internal order by line_number")
			.param("review", reviewId)
			.param("internal", CompleteFile.INTERNAL)
			.query((row, index) -> new IndexLine(row.getInt("line_number"), null, "", "", row.getString("reference"),
					Treatment.valueOf(row.getString("treatment")), row.getString("ground"), Optional.empty()))
			.list();
	}

	private String onlyCase(String person) {
		boolean casework = this.user.has(Role.CASEWORKER) || this.user.has(Role.TEAM_LEADER);
		List<String> found = casework ? this.search.find(person) : List.of();
		if (found.isEmpty()) {
			throw RejectedInput.at("person",
					"Der er ingen sag, som du kan arbejde på. Se efter, om navn, CPR-nummer, sagsnummer eller "
							+ "adresse er skrevet rigtigt");
		}
		if (found.size() > 1) {
			throw RejectedInput.at("person",
					"Flere sager passer. Skriv sagsnummeret på den rigtige: " + String.join(", ", found));
		}
		return this.cases.get(found.get(0)).caseNumber();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
