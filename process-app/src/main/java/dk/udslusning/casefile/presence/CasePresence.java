package dk.udslusning.casefile.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.protection.PaperAccess;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells two colleagues of each other before they write in the same case. A screen gives a
 * sign each minute; without one it is forgotten after two. That is no look at the case,
 * and is not logged as one.
 */
@Service
@Transactional
public class CasePresence {

	private static final Duration WITHOUT_A_SIGN = Duration.ofMinutes(2);

	private final JdbcClient jdbc;

	private final PaperAccess access;

	private final CurrentUser user;

	private final Clock clock;

	CasePresence(JdbcClient jdbc, PaperAccess access, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * A sign that the signed-in user has the case open. What gave none is cleared away,
	 * in whatever case.
	 * @return who else has it open, the first one first
	 * @throws dk.udslusning.casefile.protection.ClosedPaper where the user may not read
	 * the case
	 */
	public List<OpenElsewhere> sign(String caseNumber) {
		this.access.requireRead(caseNumber);
		LocalDateTime now = LocalDateTime.now(this.clock);
		this.jdbc.sql("delete from case_presence where seen_at < :last")
			.param("last", now.minus(WITHOUT_A_SIGN))
			.update();
		int known = this.jdbc
			.sql("update case_presence set seen_at = :now where case_number = :case and user_id = :user")
			.param("now", now)
			.param("case", caseNumber)
			.param("user", this.user.id())
			.update();
		if (known == 0) {
			open(caseNumber, now);
		}
		return this.jdbc
			.sql("select user_id, opened_at from case_presence where case_number = :case and user_id <> :user "
					+ "order by opened_at, user_id")
			.param("case", caseNumber)
			.param("user", this.user.id())
			.query(OpenElsewhere.class)
			.list();
	}

	/**
	 * The signed-in user has closed the case on the screen.
	 */
	public void end(String caseNumber) {
		this.jdbc.sql("delete from case_presence where case_number = :case and user_id = :user")
			.param("case", caseNumber)
			.param("user", this.user.id())
			.update();
	}

	/** Once, however many windows of hers open the case in the same moment. */
	private void open(String caseNumber, LocalDateTime now) {
		this.jdbc.sql("merge into case_presence p using (select cast(:case as varchar(20)) as case_number, "
				+ "cast(:user as varchar(64)) as user_id) n on p.case_number = n.case_number "
				+ "and p.user_id = n.user_id when not matched then insert (case_number, user_id, opened_at, seen_at) "
				+ "values (n.case_number, n.user_id, :now, :now)")
			.param("case", caseNumber)
			.param("user", this.user.id())
			.param("now", now)
			.update();
	}

}
