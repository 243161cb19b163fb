package dk.udslusning.casefile.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.udslusning.access.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * The notices from outside as they came, and what was told about them afterwards.
 */
@Component
class ReferralTable {

	private static final String SELECT = "select id, shelter, reference, case_number, opened_case, notice, received_at "
			+ "from referral where shelter = :shelter and reference = :reference";

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	private final CurrentUser user;

	private final Clock clock;

	ReferralTable(JdbcClient jdbc, ObjectMapper json, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.user = user;
		this.clock = clock;
	}

	Optional<Referral> find(ReferringShelter from, String reference) {
		return this.jdbc.sql(SELECT)
			.param("shelter", from.name())
			.param("reference", reference)
			.query((row, number) -> new Referral(row.getLong("id"), row.getString("shelter"),
					row.getString("reference"), row.getString("case_number"), row.getBoolean("opened_case"),
					read(row.getString("notice")), row.getTimestamp("received_at").toLocalDateTime()))
			.optional();
	}

	/**
	 * Waits until no other notice is being taken in, to the end of the transaction. What
	 * is read after it is what the other has written.
	 */
	void takeTurn() {
		this.jdbc.sql("select id from referral_turn for update").query(Integer.class).single();
	}

	/**
	 * Keeps the notice before its case is there: of two that come at the same moment the
	 * database lets one in.
	 * @throws org.springframework.dao.DuplicateKeyException where it is known
	 */
	long add(ReferringShelter from, ReferralNotice notice) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into referral (shelter, reference, opened_case, notice, received_by, received_at) "
					+ "values (:shelter, :reference, false, :notice, :by, :at)")
			.param("shelter", from.name())
			.param("reference", notice.reference())
			.param("notice", write(notice))
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		return key.getKeyAs(Number.class).longValue();
	}

	void belongsTo(long id, String caseNumber, boolean openedIt) {
		this.jdbc.sql("update referral set case_number = :caseNumber, opened_case = :openedIt where id = :id")
			.param("caseNumber", caseNumber)
			.param("openedIt", openedIt)
			.param("id", id)
			.update();
	}

	void broughtBy(long id, long contactId) {
		this.jdbc.sql("update referral set contact_id = :contact where id = :id")
			.param("contact", contactId)
			.param("id", id)
			.update();
	}

	/** Whether somebody has taken up the message by which the notice came to its case. */
	boolean isTakenUp(Referral referral) {
		return this.jdbc
			.sql("select count(*) from referral r join citizen_contact_handled h on h.contact_id = r.contact_id "
					+ "where r.id = :id")
			.param("id", referral.id())
			.query(Long.class)
			.single() > 0;
	}

	/** Whether the case began with a notice of the shelter that sent this one. */
	boolean isOfItsOwnCase(Referral referral) {
		return this.jdbc
			.sql("select count(*) from referral where shelter = :shelter and case_number = :caseNumber "
					+ "and opened_case")
			.param("shelter", referral.shelter())
			.param("caseNumber", referral.caseNumber())
			.query(Long.class)
			.single() > 0;
	}

	/** The day of discharge that the sender told last. */
	Optional<LocalDate> plannedSince(Referral referral) {
		return this.jdbc
			.sql("select for_day from referral_change where referral_id = :referral and kind = :kind "
					+ "order by id desc fetch first 1 rows only")
			.param("referral", referral.id())
			.param("kind", ReferralChange.DISCHARGE_PLANNED.name())
			.query((row, number) -> row.getDate("for_day").toLocalDate())
			.optional();
	}

	void told(Referral referral, ReferralChange change, LocalDate day) {
		this.jdbc
			.sql("insert into referral_change (referral_id, kind, for_day, told_by, told_at) "
					+ "values (:referral, :kind, :day, :by, :at)")
			.param("referral", referral.id())
			.param("kind", change.name())
			.param("day", day)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	boolean hasTold(Referral referral, ReferralChange change) {
		return this.jdbc.sql("select count(*) from referral_change where referral_id = :referral and kind = :kind")
			.param("referral", referral.id())
			.param("kind", change.name())
			.query(Long.class)
			.single() > 0;
	}

	/** Whether the shelter has sent any notice that belongs to the case. */
	boolean concerns(ReferringShelter from, String caseNumber) {
		return this.jdbc.sql("select count(*) from referral where shelter = :shelter and case_number = :caseNumber")
			.param("shelter", from.name())
			.param("caseNumber", caseNumber)
			.query(Long.class)
			.single() > 0;
	}

	private String write(ReferralNotice notice) {
		try {
			return this.json.writeValueAsString(notice);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A notice is a record of texts, numbers and days", ex);
		}
	}

	private ReferralNotice read(String notice) {
		try {
			return this.json.readValue(notice, ReferralNotice.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A notice that was kept can be read", ex);
		}
	}

}
