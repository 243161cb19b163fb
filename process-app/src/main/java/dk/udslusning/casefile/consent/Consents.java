package dk.udslusning.casefile.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.release.Releases;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Guidance and consents: append-only, the newest talk holds.
 */
@Service
@Transactional
public class Consents {

	private final GuidanceCheck check;

	private final Releases releases;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	Consents(GuidanceCheck check, Releases releases, JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.check = check;
		this.releases = releases;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Notes the talk and each consent given in it.
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field; nothing is
	 * stored then
	 */
	public void note(String caseNumber, GuidanceGiven given) {
		this.check.check(given, this.releases.get(caseNumber).receivedOn()).throwIfAny();
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into guidance (case_number, given_on, other_help, consent_answer, recorded_by, recorded_at) "
					+ "values (:caseNumber, :on, :otherHelp, :answer, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("on", given.givenOn())
			.param("otherHelp", given.otherHelp())
			.param("answer", given.consentAnswer().name())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		long guidanceId = key.getKeyAs(Number.class).longValue();
		given.lines()
			.stream()
			.filter((line) -> !line.isEmpty())
			.forEach((line) -> insert(guidanceId, caseNumber, given, line));
	}

	/**
	 * Adds what is wrong with a note, by field.
	 * @param receivedOn the day the enquiry came
	 */
	public void check(GuidanceGiven given, LocalDate receivedOn, Faults faults) {
		faults.addAll(this.check.check(given, receivedOn).found());
	}

	/**
	 * The newest talk with its consents.
	 */
	@Transactional(readOnly = true)
	public Optional<Guidance> latest(String caseNumber) {
		return this.jdbc
			.sql("select id, case_number, given_on, other_help, consent_answer from guidance "
					+ "where case_number = :caseNumber order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query((row, index) -> new Guidance(row.getString("case_number"),
					row.getObject("given_on", LocalDate.class), row.getString("other_help"),
					ConsentAnswer.valueOf(row.getString("consent_answer")), consentsOf(row.getLong("id"))))
			.optional();
	}

	/**
	 * Every consent of the case, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<Consent> of(String caseNumber) {
		return this.jdbc
			.sql("select case_number, kinds, from_whom, purpose, given_as, given_on from consent "
					+ "where case_number = :caseNumber order by id")
			.param("caseNumber", caseNumber)
			.query(Consent.class)
			.list();
	}

	private List<Consent> consentsOf(long guidanceId) {
		return this.jdbc
			.sql("select case_number, kinds, from_whom, purpose, given_as, given_on from consent "
					+ "where guidance_id = :id order by id")
			.param("id", guidanceId)
			.query(Consent.class)
			.list();
	}

	private void insert(long guidanceId, String caseNumber, GuidanceGiven given, GuidanceGiven.Line line) {
		this.jdbc
			.sql("insert into consent (guidance_id, case_number, kinds, from_whom, purpose, given_as, given_on) "
					+ "values (:guidance, :caseNumber, :kinds, :fromWhom, :purpose, :givenAs, :on)")
			.param("guidance", guidanceId)
			.param("caseNumber", caseNumber)
			.param("kinds", line.kinds())
			.param("fromWhom", line.fromWhom())
			.param("purpose", given.purpose())
			.param("givenAs", given.consentGivenAs().name())
			.param("on", given.givenOn())
			.update();
	}

}
