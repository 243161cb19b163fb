package dk.udslusning.workplace.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import dk.udslusning.rules.time.DanishDates;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cases whose money ends within six months, by month: at the end of the period, by a
 * decision to stop, or with the lease.
 */
@Component
@Order(5)
class EndingRefunds implements OverviewPart {

	private static final int MONTHS = 6;

	private final JdbcClient jdbc;

	private final StaffNames staff;

	private final Clock clock;

	EndingRefunds(JdbcClient jdbc, StaffNames staff, Clock clock) {
		this.jdbc = jdbc;
		this.staff = staff;
		this.clock = clock;
	}

	@Override
	public String id() {
		return "endings";
	}

	@Override
	public Section section() {
		Map<YearMonth, Long> months = new TreeMap<>();
		this.jdbc
			.sql(OpenCases.WITH + "select money_end, count(*) as cases from open_case "
					+ "where money_end >= :today and money_end <= :until group by money_end")
			.param("today", LocalDate.now(this.clock))
			.param("until", LocalDate.now(this.clock).plusMonths(MONTHS))
			.query((row) -> {
				months.merge(YearMonth.from(row.getObject("money_end", LocalDate.class)), row.getLong("cases"),
						Long::sum);
			});
		List<Figure> figures = months.entrySet()
			.stream()
			.map((month) -> Figure.of(month.getKey().toString(), "I " + DanishDates.format(month.getKey()),
					month.getValue()))
			.toList();
		return new Section(id(), "Tilskud, der slutter inden seks måneder", "Efter måneden med den sidste dag",
				"Ingen tilskud slutter de næste seks måneder.", figures);
	}

	@Override
	public List<CaseLine> lines(String key) {
		UnaryOperator<String> names = this.staff.lookUp();
		return this.jdbc
			.sql(OpenCases.WITH + "select case_number, instance_id, money_end, caseworker from open_case "
					+ "where money_end >= :today and money_end <= :until order by money_end, case_number")
			.param("today", LocalDate.now(this.clock))
			.param("until", LocalDate.now(this.clock).plusMonths(MONTHS))
			.query((row, index) -> new Ending(row.getString("case_number"), row.getString("instance_id"),
					row.getObject("money_end", LocalDate.class), row.getString("caseworker")))
			.list()
			.stream()
			.filter((ending) -> YearMonth.from(ending.on()).toString().equals(key))
			.limit(MOST_LINES)
			.map((ending) -> CaseLine.of(ending.caseNumber(), ending.instanceId(), ending.on(),
					"Sidste dag med tilskud", names.apply(ending.caseworker())))
			.toList();
	}

	private record Ending(String caseNumber, String instanceId, LocalDate on, String caseworker) {

	}

}
