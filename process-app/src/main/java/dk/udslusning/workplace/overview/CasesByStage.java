package dk.udslusning.workplace.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

import dk.udslusning.catalogue.Schemes;
import dk.udslusning.rules.scheme.Scheme;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The open cases by how far they have come and under which scheme.
 */
@Component
@Order(2)
class CasesByStage implements OverviewPart {

	private static final String NO_SCHEME = "-";

	private final JdbcClient jdbc;

	private final Schemes schemes;

	private final StaffNames staff;

	private final Clock clock;

	CasesByStage(JdbcClient jdbc, Schemes schemes, StaffNames staff, Clock clock) {
		this.jdbc = jdbc;
		this.schemes = schemes;
		this.staff = staff;
		this.clock = clock;
	}

	@Override
	public String id() {
		return "stages";
	}

	@Override
	public Section section() {
		List<Figure> figures = this.jdbc
			.sql(OpenCases.WITH + "select stage, coalesce(scheme, '-') as scheme, count(*) as cases from open_case "
					+ "group by stage, coalesce(scheme, '-')")
			.param("today", LocalDate.now(this.clock))
			.query((row, index) -> new Counted(Stage.valueOf(row.getString("stage")), row.getString("scheme"),
					row.getLong("cases")))
			.list()
			.stream()
			.sorted(Comparator.comparing(Counted::stage).thenComparing(Counted::scheme))
			.map(this::figure)
			.toList();
		return new Section(id(), "Åbne sager efter trin og ordning", "Hvor langt de åbne sager er kommet",
				"Der er ingen åbne sager.", figures);
	}

	@Override
	public List<CaseLine> lines(String key) {
		UnaryOperator<String> names = this.staff.lookUp();
		String[] parts = (key + ":").split(":", -1);
		return this.jdbc
			.sql(OpenCases.WITH + "select case_number, instance_id, opened_on, caseworker from open_case "
					+ "where stage = :stage and coalesce(scheme, '-') = :scheme order by case_number "
					+ "fetch first 200 rows only")
			.param("today", LocalDate.now(this.clock))
			.param("stage", parts[0])
			.param("scheme", parts[1])
			.query((row, index) -> CaseLine.of(row.getString("case_number"), row.getString("instance_id"),
					row.getObject("opened_on", LocalDate.class), "Modtaget", names.apply(row.getString("caseworker"))))
			.list();
	}

	private Figure figure(Counted counted) {
		String scheme = NO_SCHEME.equals(counted.scheme()) ? "ingen ordning valgt endnu"
				: this.schemes.find(counted.scheme()).map(Scheme::label).orElse(counted.scheme());
		return new Figure(counted.stage() + ":" + counted.scheme(), counted.stage().danishName(), counted.cases(),
				scheme, counted.stage() == Stage.RECEIVED);
	}

	private record Counted(Stage stage, String scheme, long cases) {

	}

}
