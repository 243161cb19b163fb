package dk.udslusning.casefile.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters of a case: written once, sent once. A text is never changed after it was
 * written; a new text is a new letter. How and when it went out stands in a row of its
 * own.
 */
@Service
@Transactional
public class Letters {

	private static final String SELECT = "select l.id, l.case_number, l.kind, l.subject, l.body, l.written_by, "
			+ "l.written_at, d.sent_on, d.channel, d.sent_by "
			+ "from letter l left join letter_dispatch d on d.letter_id = l.id ";

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	Letters(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Writes a letter into the case file; nothing is sent by that.
	 * @param caseNumber the case
	 * @param kind what it is for
	 * @param subject at most 200 characters
	 * @param body at most 100,000 characters
	 * @return the letter's id
	 */
	public long write(String caseNumber, LetterKind kind, String subject, String body) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into letter (case_number, kind, subject, body, written_by, written_at) "
					+ "values (:caseNumber, :kind, :subject, :body, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("kind", kind.name())
			.param("subject", subject)
			.param("body", body)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		return key.getKeyAs(Number.class).longValue();
	}

	/**
	 * Records which decision a letter tells.
	 */
	public void tells(long letterId, long decisionId) {
		this.jdbc.sql("update letter set decision_id = :decisionId where id = :id and decision_id is null")
			.param("decisionId", decisionId)
			.param("id", letterId)
			.update();
	}

	/**
	 * The letters that tell a decision, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<Letter> telling(long decisionId) {
		return this.jdbc.sql(SELECT + "where l.decision_id = :decisionId order by l.id")
			.param("decisionId", decisionId)
			.query(Letter.class)
			.list();
	}

	/**
	 * Records that a letter went out. A second record of the same letter is refused by
	 * the database.
	 * @param letterId the letter
	 * @param sentOn the day, which the letter's own date may not follow
	 * @param channel how it went out
	 * @param sentBy the name of who sent it
	 */
	public void recordSent(long letterId, LocalDate sentOn, Channel channel, String sentBy) {
		this.jdbc
			.sql("insert into letter_dispatch (letter_id, sent_on, channel, sent_by, recorded_at) "
					+ "values (:letterId, :sentOn, :channel, :by, :at)")
			.param("letterId", letterId)
			.param("sentOn", sentOn)
			.param("channel", channel.name())
			.param("by", sentBy)
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	@Transactional(readOnly = true)
	public Letter get(long letterId) {
		return this.jdbc.sql(SELECT + "where l.id = :id").param("id", letterId).query(Letter.class).single();
	}

	/**
	 * The newest letter of the kind in the case.
	 */
	@Transactional(readOnly = true)
	public Optional<Letter> latest(String caseNumber, LetterKind kind) {
		return this.jdbc
			.sql(SELECT + "where l.case_number = :caseNumber and l.kind = :kind order by l.id desc "
					+ "fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.param("kind", kind.name())
			.query(Letter.class)
			.optional();
	}

	/**
	 * All letters of the case, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<Letter> of(String caseNumber) {
		return this.jdbc.sql(SELECT + "where l.case_number = :caseNumber order by l.id")
			.param("caseNumber", caseNumber)
			.query(Letter.class)
			.list();
	}

}
