package dk.udslusning.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import dk.udslusning.access.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The append-only events of the follow-ups.
 */
@Component
class FollowUpEvents {

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	FollowUpEvents(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	void record(FollowUp followUp, FollowUpEvent.Kind kind, LocalDate happenedOn, LocalDate newDate,
			SafeChannel channel, String text) {
		this.jdbc
			.sql("insert into follow_up_event (follow_up_id, kind, happened_on, new_date, channel, text, recorded_by, "
					+ "recorded_at) values (:followUp, :kind, :on, :newDate, :channel, :text, :by, :at)")
			.param("followUp", followUp.id())
			.param("kind", kind.name())
			.param("on", happenedOn)
			.param("newDate", newDate)
			.param("channel", (channel != null) ? channel.name() : null)
			.param("text", text)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	List<FollowUpEvent> of(long followUpId) {
		return this.jdbc
			.sql("select id, follow_up_id, kind, happened_on, new_date, channel, text, recorded_by, recorded_at "
					+ "from follow_up_event where follow_up_id = :followUp order by id")
			.param("followUp", followUpId)
			.query(FollowUpEvent.class)
			.list();
	}

}
