package dk.udslusning.workplace.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Open tasks whose deadline has passed or falls within two weeks.
 */
@Component
@Order(3)
class DueTasks implements OverviewPart {

	private static final int DAYS_AHEAD = 14;

	private static final String LATE = "late";

	private static final String SOON = "soon";

	private final JdbcClient jdbc;

	private final StaffNames staff;

	private final Clock clock;

	DueTasks(JdbcClient jdbc, StaffNames staff, Clock clock) {
		this.jdbc = jdbc;
		this.staff = staff;
		this.clock = clock;
	}

	@Override
	public String id() {
		return "deadlines";
	}

	@Override
	public Section section() {
		LocalDate today = LocalDate.now(this.clock);
		return new Section(id(), "Frister", "Åbne opgaver efter deres frist", "", List.of(
				Figure.calling(LATE, "Fristen er overskredet", count(LocalDate.EPOCH, today)),
				Figure.of(SOON, "Frist i dag eller inden 14 dage", count(today, today.plusDays(DAYS_AHEAD + 1L)))));
	}

	@Override
	public List<CaseLine> lines(String key) {
		LocalDate today = LocalDate.now(this.clock);
		UnaryOperator<String> names = this.staff.lookUp();
		boolean late = LATE.equals(key);
		if (!late && !SOON.equals(key)) {
			return List.of();
		}
		return this.jdbc.sql("""
				select i.BUSINESS_KEY_, t.PROC_INST_ID_, t.DUE_DATE_, t.NAME_, t.ASSIGNEE_ from ACT_RU_TASK t
				join ACT_RU_EXECUTION i on i.ID_ = t.PROC_INST_ID_
				where t.SUSPENSION_STATE_ = 1 and t.DUE_DATE_ >= :from and t.DUE_DATE_ < :until
				order by t.DUE_DATE_, t.ID_ fetch first 200 rows only""")
			.param("from", (late ? LocalDate.EPOCH : today).atStartOfDay())
			.param("until", (late ? today : today.plusDays(DAYS_AHEAD + 1L)).atStartOfDay())
			.query((row, index) -> CaseLine.of(row.getString("BUSINESS_KEY_"), row.getString("PROC_INST_ID_"),
					row.getObject("DUE_DATE_", LocalDateTime.class).toLocalDate(), row.getString("NAME_"),
					names.apply(row.getString("ASSIGNEE_"))))
			.list();
	}

	private long count(LocalDate from, LocalDate until) {
		return this.jdbc
			.sql("select count(*) from ACT_RU_TASK where SUSPENSION_STATE_ = 1 and DUE_DATE_ >= :from "
					+ "and DUE_DATE_ < :until")
			.param("from", from.atStartOfDay())
			.param("until", until.atStartOfDay())
			.query(Long.class)
			.single();
	}

}
