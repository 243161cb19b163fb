package dk.udslusning.workplace.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The follow-ups that each caseworker has before her in the next four weeks, and those
 * whose day has passed.
 */
@Component
@Order(4)
class FollowUpForecast implements OverviewPart {

	private static final int WEEKS = 4;

	private static final String NOBODY = "-";

	private final JdbcClient jdbc;

	private final StaffNames staff;

	private final Clock clock;

	FollowUpForecast(JdbcClient jdbc, StaffNames staff, Clock clock) {
		this.jdbc = jdbc;
		this.staff = staff;
		this.clock = clock;
	}

	@Override
	public String id() {
		return "followups";
	}

	@Override
	public Section section() {
		Map<String, List<Planned>> byCaseworker = this.jdbc.sql("""
				select coalesce(c.caseworker, '-') as caseworker, f.planned_for, count(*) as planned from follow_up f
				join case_file c on c.case_number = f.case_number and c.status = 'OPEN'
				where f.status = 'PLANNED' and f.planned_for <= :until
				group by coalesce(c.caseworker, '-'), f.planned_for order by 1, 2""")
			.param("until", until())
			.query((row, index) -> new Planned(row.getString("caseworker"),
					row.getObject("planned_for", LocalDate.class), row.getLong("planned")))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Planned::caseworker, LinkedHashMap::new, Collectors.toList()));
		UnaryOperator<String> names = this.staff.lookUp();
		List<Figure> figures = new ArrayList<>();
		byCaseworker.forEach((caseworker, planned) -> figures.add(figure(caseworker, planned, names)));
		return new Section(id(), "Opfølgninger de næste fire uger", "Planlagte opfølgninger hos hver sagsbehandler",
				"Ingen opfølgning er planlagt de næste fire uger.", figures);
	}

	@Override
	public List<CaseLine> lines(String key) {
		String name = NOBODY.equals(key) ? null : this.staff.lookUp().apply(key);
		return this.jdbc.sql(OpenCases.WITH + """
				select c.case_number, c.instance_id, f.planned_for from follow_up f
				join open_case c on c.case_number = f.case_number
				where f.status = 'PLANNED' and f.planned_for <= :until and coalesce(c.caseworker, '-') = :caseworker
				order by f.planned_for, c.case_number fetch first 200 rows only""")
			.param("today", LocalDate.now(this.clock))
			.param("until", until())
			.param("caseworker", key)
			.query((row, index) -> CaseLine.of(row.getString("case_number"), row.getString("instance_id"),
					row.getObject("planned_for", LocalDate.class), "Opfølgning", name))
			.list();
	}

	private LocalDate until() {
		return LocalDate.now(this.clock).plusWeeks(WEEKS);
	}

	private Figure figure(String caseworker, List<Planned> planned, UnaryOperator<String> names) {
		LocalDate today = LocalDate.now(this.clock);
		long late = 0;
		Map<LocalDate, Long> weeks = new TreeMap<>();
		for (Planned some : planned) {
			if (some.day().isBefore(today)) {
				late += some.count();
			}
			else {
				weeks.merge(some.day().with(WeekFields.ISO.dayOfWeek(), 1), some.count(), Long::sum);
			}
		}
		String note = weeks.entrySet()
			.stream()
			.map((week) -> "uge " + week.getKey().get(WeekFields.ISO.weekOfWeekBasedYear()) + ": " + week.getValue())
			.collect(Collectors.joining(", "));
		String passed = (late > 0) ? "dagen er gået: " + late : "";
		return new Figure(caseworker, NOBODY.equals(caseworker) ? "Ingen sagsbehandler" : names.apply(caseworker),
				planned.stream().mapToLong(Planned::count).sum(),
				passed + (passed.isEmpty() || note.isEmpty() ? "" : ", ") + note, late > 0);
	}

	private record Planned(String caseworker, LocalDate day, long count) {

	}

}
