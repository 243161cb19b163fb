package dk.udslusning.casefile.note;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.PlainText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes in the case: append-only, because oral facts that weigh in a decision must be
 * noted and kept (OFL § 13).
 */
@Service
@Transactional
public class CaseNotes {

	/**
	 * The limit of a note's text in characters.
	 */
	public static final int TEXT_LIMIT = 4000;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	CaseNotes(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Adds a note in the name of the signed-in user, now.
	 * @param caseNumber the case
	 * @param subject at most 200 characters
	 * @param text at most 4,000 characters
	 */
	public void add(String caseNumber, String subject, String text) {
		this.jdbc
			.sql("insert into case_note (case_number, subject, text, written_by, written_at) "
					+ "values (:caseNumber, :subject, :text, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("subject", subject)
			.param("text", text)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	/**
	 * Adds a note that a caseworker wrote. A correction is a new note that names the old
	 * one, which stays as it is; a note is corrected once, and a correction again.
	 * @return the note's id
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field; nothing is
	 * stored then
	 */
	public long write(String caseNumber, NewNote note) {
		check(caseNumber, note).throwIfAny();
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql(
				"insert into case_note (case_number, subject, text, written_by, written_at, told_by, told_on, corrects) "
						+ "values (:caseNumber, :subject, :text, :by, :at, :toldBy, :toldOn, :corrects)")
			.param("caseNumber", caseNumber)
			.param("subject", note.subject().strip())
			.param("text", note.text().strip())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.param("toldBy", PlainText.said(note.toldBy()), Types.VARCHAR)
			.param("toldOn", note.toldOn(), Types.DATE)
			.param("corrects", note.corrects(), Types.BIGINT)
			.update(key, "id");
		return key.getKeyAs(Number.class).longValue();
	}

	private Faults check(String caseNumber, NewNote note) {
		Faults faults = new Faults();
		faults.addIf(PlainText.said(note.subject()) == null, "subject", "Skriv, hvad notatet handler om")
			.addIf(isLonger(note.subject(), 200), "subject", "Skriv højst 200 tegn")
			.addIf(PlainText.said(note.text()) == null, "text", "Skriv notatet")
			.addIf(isLonger(note.text(), 4000), "text", "Skriv højst 4.000 tegn, og resten i et notat mere")
			.addIf(isLonger(note.toldBy(), 120), "toldBy", "Skriv højst 120 tegn");
		PlainText.check(note.subject(), "subject", faults);
		PlainText.check(note.text(), "text", faults);
		PlainText.check(note.toldBy(), "toldBy", faults);
		boolean told = PlainText.said(note.toldBy()) != null;
		faults.addIf(told && note.toldOn() == null, "toldOn", "Skriv den dag, det blev fortalt")
			.addIf(!told && note.toldOn() != null, "toldBy", "Skriv, hvem der fortalte det")
			.addIf(note.toldOn() != null && note.toldOn().isAfter(LocalDate.now(this.clock)), "toldOn",
					"Datoen ligger i fremtiden. Skriv den dag, det blev fortalt");
		if (note.corrects() != null) {
			List<CaseNote> notes = of(caseNumber);
			faults
				.addIf(notes.stream().noneMatch((each) -> each.id() == note.corrects()), "corrects",
						"Sagen har ikke det notat, der skal rettes. Åbn sagens akter igen, og vælg fra listen")
				.addIf(notes.stream().anyMatch((each) -> note.corrects().equals(each.corrects())), "corrects",
						"Notatet er rettet én gang. Ret det notat, der rettede det");
		}
		return faults;
	}

	private static boolean isLonger(String text, int longest) {
		return text != null && text.length() > longest;
	}

	/**
	 * The case's notes, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<CaseNote> of(String caseNumber) {
		return this.jdbc
			.sql("select id, case_number, subject, text, written_by, written_at, told_by, told_on, corrects "
					+ "from case_note where case_number = :caseNumber order by id")
			.param("caseNumber", caseNumber)
			.query(CaseNote.class)
			.list();
	}

}
