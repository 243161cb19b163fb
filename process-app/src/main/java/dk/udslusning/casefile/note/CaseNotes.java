package dk.udslusning.casefile.note;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import dk.udslusning.access.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
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
	 * The case's notes, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<CaseNote> of(String caseNumber) {
		return this.jdbc
			.sql("select id, case_number, subject, text, written_by, written_at from case_note "
					+ "where case_number = :caseNumber order by id")
			.param("caseNumber", caseNumber)
			.query(CaseNote.class)
			.list();
	}

}
