package dk.udslusning.testing;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.dispatch.LetterSent;
import dk.udslusning.casefile.letter.Channel;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where every letter that waits goes out: a decision against a citizen takes effect with
 * its letter.
 */
public final class Letterbox {

	private final JdbcClient jdbc;

	private final LetterDispatch dispatch;

	private final Clock clock;

	Letterbox(JdbcClient jdbc, LetterDispatch dispatch, Clock clock) {
		this.jdbc = jdbc;
		this.dispatch = dispatch;
		this.clock = clock;
	}

	/** Hands over what waits in all cases, today. */
	public void empty() {
		this.jdbc.sql("select id from letter where id not in (select letter_id from letter_dispatch) order by id")
			.query(Long.class)
			.list()
			.forEach((id) -> this.dispatch.recordSent(this.dispatch.get(id),
					new LetterSent(LocalDate.now(this.clock), Channel.HANDED_OVER, "Anne Sommer", false)));
	}

}
