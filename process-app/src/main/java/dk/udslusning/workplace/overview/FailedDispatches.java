package dk.udslusning.workplace.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Letters that did not arrive, and letters that lie ready and have not left the house. By
 * the newest posting of each; what was given up counts no more.
 */
@Component
@Order(7)
class FailedDispatches implements OverviewPart {

	private static final String FAILED = "FAILED";

	private static final String WAITING = "PREPARED";

	private static final String POSTED = """
			, posted as (
			  select n.case_number, p.prepared_at, coalesce(e.state, 'PREPARED') as state, e.on_day from letter n
			  join (select letter_id, max(id) as id from letter_posting group by letter_id) newest
			    on newest.letter_id = n.id
			  join letter_posting p on p.id = newest.id
			  left join (select posting_id, max(id) as id from letter_posting_event group by posting_id) last_event
			    on last_event.posting_id = p.id
			  left join letter_posting_event e on e.id = last_event.id
			  where not exists (select 1 from letter_withdrawal w where w.letter_id = n.id))
			""";

	private final JdbcClient jdbc;

	private final StaffNames staff;

	private final Clock clock;

	FailedDispatches(JdbcClient jdbc, StaffNames staff, Clock clock) {
		this.jdbc = jdbc;
		this.staff = staff;
		this.clock = clock;
	}

	@Override
	public String id() {
		return "dispatches";
	}

	@Override
	public Section section() {
		return new Section(id(), "Breve, der ikke er kommet frem", "Den nyeste forsendelse af hvert brev", "",
				List.of(Figure.calling(FAILED, "Kom ikke frem", count(FAILED)),
						Figure.of(WAITING, "Ligger klar, ikke afsendt endnu", count(WAITING))));
	}

	@Override
	public List<CaseLine> lines(String key) {
		UnaryOperator<String> names = this.staff.lookUp();
		return this.jdbc.sql(OpenCases.WITH + POSTED + """
				select posted.case_number, c.instance_id, c.caseworker, coalesce(posted.on_day,
				  cast(posted.prepared_at as date)) as since from posted
				left join open_case c on c.case_number = posted.case_number
				where posted.state = :state order by since, posted.case_number fetch first 200 rows only""")
			.param("today", LocalDate.now(this.clock))
			.param("state", key)
			.query((row, index) -> line(row, key, names))
			.list();
	}

	private static CaseLine line(ResultSet row, String state, UnaryOperator<String> names) throws SQLException {
		return CaseLine.of(row.getString("case_number"), row.getString("instance_id"),
				row.getObject("since", LocalDate.class),
				FAILED.equals(state) ? "Brev kom ikke frem" : "Brev ligger klar",
				names.apply(row.getString("caseworker")));
	}

	private long count(String state) {
		return this.jdbc.sql(OpenCases.WITH + POSTED + "select count(*) from posted where state = :state")
			.param("today", LocalDate.now(this.clock))
			.param("state", state)
			.query(Long.class)
			.single();
	}

}
