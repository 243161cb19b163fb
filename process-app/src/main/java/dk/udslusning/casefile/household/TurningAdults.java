package dk.udslusning.casefile.household;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import dk.udslusning.access.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The children who are about to turn 18: each found once, each forewarned once.
 */
@Component
class TurningAdults {

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	TurningAdults(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Keeps a child.
	 * @return false where it is known already
	 */
	boolean found(String caseNumber, LocalDate bornOn, LocalDate countsFrom) {
		boolean known = this.jdbc
			.sql("select count(*) from child_turning_adult where case_number = :caseNumber and born_on = :born")
			.param("caseNumber", caseNumber)
			.param("born", bornOn)
			.query(Long.class)
			.single() > 0;
		if (!known) {
			this.jdbc
				.sql("insert into child_turning_adult (case_number, born_on, counts_from, found_at) "
						+ "values (:caseNumber, :born, :from, :at)")
				.param("caseNumber", caseNumber)
				.param("born", bornOn)
				.param("from", countsFrom)
				.param("at", LocalDateTime.now(this.clock))
				.update();
		}
		return !known;
	}

	/** Those of the case who are not forewarned, oldest first. */
	List<TurningAdult> waiting(String caseNumber) {
		return this.jdbc
			.sql("select c.id, c.case_number, c.born_on, c.counts_from from child_turning_adult c "
					+ "where c.case_number = :caseNumber and not exists (select 1 from child_forewarning f "
					+ "where f.child_id = c.id) order by c.born_on")
			.param("caseNumber", caseNumber)
			.query(TurningAdult.class)
			.list();
	}

	/**
	 * The child is dealt with.
	 * @param letterId the letter; null where the child does not live there any more
	 */
	void forewarned(TurningAdult child, Long letterId) {
		this.jdbc
			.sql("insert into child_forewarning (child_id, letter_id, lives_there, recorded_by, recorded_at) "
					+ "values (:child, :letter, :livesThere, :by, :at)")
			.param("child", child.id())
			.param("letter", letterId)
			.param("livesThere", letterId != null)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	/** Open cases whose citizen lives in the home. */
	List<String> lived() {
		return this.jdbc
			.sql("select distinct t.case_number from tenancy t join case_file f on f.case_number = t.case_number "
					+ "where f.status = 'OPEN' and t.moved_out_on is null order by t.case_number")
			.query(String.class)
			.list();
	}

}
