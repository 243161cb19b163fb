package dk.udslusning.casefile.home;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import dk.udslusning.access.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journal of each home: append-only, one line for whatever is recorded about it (OFL
 * § 13). A home has no case, so it has a journal of its own.
 */
@Service
@Transactional
public class HomeJournal {

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	HomeJournal(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Adds a line in the name of the signed-in user, now.
	 * @param homeId the home
	 * @param text Danish, without address and without personal data; at most 2,000
	 * characters
	 */
	public void add(long homeId, String text) {
		this.jdbc
			.sql("insert into home_journal (home_id, text, recorded_by, recorded_at) "
					+ "values (:homeId, :text, :by, :at)")
			.param("homeId", homeId)
			.param("text", text)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	/**
	 * The home's lines, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<HomeJournalEntry> of(long homeId) {
		return this.jdbc
			.sql("select home_id, text, recorded_by, recorded_at from home_journal "
					+ "where home_id = :homeId order by id")
			.param("homeId", homeId)
			.query(HomeJournalEntry.class)
			.list();
	}

}
