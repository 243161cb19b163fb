package dk.udslusning.decision.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * The rows of the appeals: added in the name of the signed-in user, never changed.
 */
@Component
class AppealRows {

	private static final String APPEAL = "select id, case_number, received_on, channel, appellant, appellant_name, "
			+ "mandate_seen, words, recorded_by, recorded_at from appeal ";

	private static final String SUBJECT = "select appeal_id, decision_id, decision_received_on, received_reason, last_day, "
			+ "in_time, explanation, effect_waits, effect_reason, letter_id, recorded_by, recorded_at from appeal_subject ";

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	AppealRows(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	long add(String caseNumber, AppealNotice notice) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		boolean another = notice.appellant() == Appellant.REPRESENTATIVE;
		signed("insert into appeal (case_number, received_on, channel, appellant, appellant_name, mandate_seen, words, "
				+ "recorded_by, recorded_at) values (:caseNumber, :on, :channel, :appellant, :name, :mandate, :words, "
				+ ":by, :at)")
			.param("caseNumber", caseNumber)
			.param("on", notice.receivedOn())
			.param("channel", notice.channel().name())
			.param("appellant", notice.appellant().name())
			.param("name", another ? notice.appellantName().strip() : null)
			.param("mandate", another && Boolean.TRUE.equals(notice.mandateSeen()))
			.param("words", notice.words().strip())
			.update(key, "id");
		return key.getKeyAs(Number.class).longValue();
	}

	Appeal get(long appealId) {
		return this.jdbc.sql(APPEAL + "where id = :id")
			.param("id", appealId)
			.query(Appeal.class)
			.optional()
			.orElseThrow(() -> new NoSuchElementException("There is no appeal " + appealId));
	}

	List<Appeal> of(String caseNumber) {
		return this.jdbc.sql(APPEAL + "where case_number = :caseNumber order by id")
			.param("caseNumber", caseNumber)
			.query(Appeal.class)
			.list();
	}

	void add(AppealedDecision subject) {
		signed("insert into appeal_subject (appeal_id, decision_id, decision_received_on, received_reason, last_day, in_time, "
				+ "explanation, effect_waits, effect_reason, letter_id, recorded_by, recorded_at) values (:id, :decision, "
				+ ":received, :receivedReason, :lastDay, :inTime, :explanation, :waits, :effectReason, :letter, :by, :at)")
			.param("id", subject.appealId())
			.param("decision", subject.decisionId())
			.param("received", subject.decisionReceivedOn())
			.param("receivedReason", subject.receivedReason())
			.param("lastDay", subject.lastDay())
			.param("inTime", subject.inTime())
			.param("explanation", subject.explanation())
			.param("waits", subject.effectWaits())
			.param("effectReason", subject.effectReason())
			.param("letter", subject.letterId())
			.update();
	}

	Optional<AppealedDecision> subject(long appealId) {
		return this.jdbc.sql(SUBJECT + "where appeal_id = :id")
			.param("id", appealId)
			.query(AppealedDecision.class)
			.optional();
	}

	void addLateness(long appealId, boolean excused, String reasons) {
		signed("insert into appeal_lateness (appeal_id, excused, reasons, recorded_by, recorded_at) "
				+ "values (:id, :excused, :reasons, :by, :at)")
			.param("id", appealId)
			.param("excused", excused)
			.param("reasons", reasons)
			.update();
	}

	Optional<Lateness> lateness(long appealId) {
		return this.jdbc
			.sql("select excused, reasons, recorded_by, recorded_at from appeal_lateness where appeal_id = :id")
			.param("id", appealId)
			.query(Lateness.class)
			.optional();
	}

	void addLimitAnswer(long appealId, LimitAnswer answer, String note) {
		signed("insert into appeal_limit_answer (appeal_id, answer, note, recorded_by, recorded_at) "
				+ "values (:id, :answer, :note, :by, :at)")
			.param("id", appealId)
			.param("answer", answer.name())
			.param("note", note)
			.update();
	}

	void addForwarding(long appealId, LocalDate sentOn, String statement, String contents, long letterId) {
		signed("insert into appeal_forwarding (appeal_id, sent_on, statement, contents, letter_id, recorded_by, recorded_at) "
				+ "values (:id, :on, :statement, :contents, :letter, :by, :at)")
			.param("id", appealId)
			.param("on", sentOn)
			.param("statement", statement)
			.param("contents", contents)
			.param("letter", letterId)
			.update();
	}

	Optional<Forwarding> forwarding(long appealId) {
		return this.jdbc
			.sql("select sent_on, statement, contents, letter_id, recorded_by, recorded_at from appeal_forwarding "
					+ "where appeal_id = :id")
			.param("id", appealId)
			.query(Forwarding.class)
			.optional();
	}

	void addBoardContact(long appealId, LocalDate askedOn, String note, LocalDate nextOn) {
		signed("insert into appeal_board_contact (appeal_id, asked_on, note, next_on, recorded_by, recorded_at) "
				+ "values (:id, :on, :note, :next, :by, :at)")
			.param("id", appealId)
			.param("on", askedOn)
			.param("note", note)
			.param("next", nextOn)
			.update();
	}

	void addBoardAnswer(long appealId, BoardAnswer answer) {
		signed("insert into appeal_board_answer (appeal_id, outcome, received_on, reference, summary, recorded_by, "
				+ "recorded_at) values (:id, :outcome, :on, :reference, :summary, :by, :at)")
			.param("id", appealId)
			.param("outcome", answer.outcome().name())
			.param("on", answer.receivedOn())
			.param("reference", answer.reference())
			.param("summary", answer.summary().strip())
			.update();
	}

	Optional<BoardAnswer> boardAnswer(long appealId) {
		return this.jdbc
			.sql("select outcome, received_on, reference, summary from appeal_board_answer where appeal_id = :id")
			.param("id", appealId)
			.query(BoardAnswer.class)
			.optional();
	}

	void addStance(long appealId, boolean maintained, LocalDate toldOn, String note) {
		signed("insert into appeal_stance (appeal_id, maintained, told_on, note, recorded_by, recorded_at) "
				+ "values (:id, :maintained, :on, :note, :by, :at)")
			.param("id", appealId)
			.param("maintained", maintained)
			.param("on", toldOn)
			.param("note", note)
			.update();
	}

	void addCarriedOut(long appealId, String occasion, CarryingOut done, Long reportId) {
		signed("insert into appeal_carried_out (appeal_id, occasion, measure, report_id, new_case_number, note, recorded_by, "
				+ "recorded_at) values (:id, :occasion, :measure, :report, :newCase, :note, :by, :at)")
			.param("id", appealId)
			.param("occasion", occasion)
			.param("measure", done.measure().name())
			.param("report", reportId)
			.param("newCase", (done.measure() == Measure.NEW_CASE) ? done.newCaseNumber() : null)
			.param("note", done.note().strip())
			.update();
	}

	void end(long appealId, AppealEnding ending, String note) {
		signed("insert into appeal_ending (appeal_id, ending, note, recorded_by, recorded_at) "
				+ "values (:id, :ending, :note, :by, :at)")
			.param("id", appealId)
			.param("ending", ending.name())
			.param("note", note)
			.update();
	}

	Optional<AppealEnding> ending(long appealId) {
		return this.jdbc.sql("select ending from appeal_ending where appeal_id = :id")
			.param("id", appealId)
			.query(String.class)
			.optional()
			.map(AppealEnding::valueOf);
	}

	JdbcClient.StatementSpec signed(String sql) {
		return this.jdbc.sql(sql).param("by", this.user.id()).param("at", LocalDateTime.now(this.clock));
	}

}
