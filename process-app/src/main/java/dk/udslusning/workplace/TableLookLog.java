package dk.udslusning.workplace;

import java.time.Clock;
import java.time.LocalDateTime;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.LookLog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The look log in a table of its own, written with what was shown or not at all.
 */
@Component
class TableLookLog implements LookLog {

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	TableLookLog(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	@Override
	@Transactional
	public void looked(String caseNumber, String what) {
		this.jdbc
			.sql("insert into access_look (case_number, what, looked_by, looked_at) "
					+ "values (:caseNumber, :what, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("what", what)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

}
