package dk.udslusning.workplace.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dk.udslusning.catalogue.Schemes;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The open cases under schemes that end on a day: the trial's on 31 December 2026.
 */
@Component
@Order(6)
class EndingSchemes implements OverviewPart {

	private static final int NOTICE_MONTHS = 3;

	private final JdbcClient jdbc;

	private final Schemes schemes;

	private final StaffNames staff;

	private final Clock clock;

	EndingSchemes(JdbcClient jdbc, Schemes schemes, StaffNames staff, Clock clock) {
		this.jdbc = jdbc;
		this.schemes = schemes;
		this.staff = staff;
		this.clock = clock;
	}

	@Override
	public String id() {
		return "schemes";
	}

	@Override
	public Section section() {
		List<Figure> figures = new ArrayList<>();
		for (Scheme scheme : this.schemes.all()) {
			if (scheme.lastDay() != null) {
				for (Group group : Group.values()) {
					long count = asked("select count(*) from open_case ", scheme, group, "").query(Long.class).single();
					figures.add(new Figure(scheme.code() + ":" + group, group.label, count, scheme.label(),
							group.calls && count > 0));
				}
			}
		}
		return new Section(id(), "Sager, der slutter med deres ordning" + days(),
				"Åbne sager under ordninger, der har en sidste dag", "Ingen ordning har en sidste dag.", figures);
	}

	@Override
	public List<CaseLine> lines(String key) {
		UnaryOperator<String> names = this.staff.lookUp();
		String[] parts = (key + ":").split(":", -1);
		Optional<Scheme> scheme = this.schemes.find(parts[0]).filter((found) -> found.lastDay() != null);
		Optional<Group> group = List.of(Group.values())
			.stream()
			.filter((each) -> each.name().equals(parts[1]))
			.findFirst();
		if (scheme.isEmpty() || group.isEmpty()) {
			return List.of();
		}
		return asked("select case_number, instance_id, period_end, caseworker from open_case ", scheme.get(),
				group.get(), " order by period_end, case_number fetch first 200 rows only")
			.query((row, index) -> CaseLine.of(row.getString("case_number"), row.getString("instance_id"),
					row.getObject("period_end", LocalDate.class), "Periodens sidste dag",
					names.apply(row.getString("caseworker"))))
			.list();
	}

	private StatementSpec asked(String select, Scheme scheme, Group group, String order) {
		LocalDate today = LocalDate.now(this.clock);
		StatementSpec asked = this.jdbc
			.sql(OpenCases.WITH + select + "where scheme = :scheme and " + group.condition + order)
			.param("today", today)
			.param("scheme", scheme.code())
			.param("lastDay", scheme.lastDay());
		return (group == Group.NOT_TOLD) ? asked.param("noticeDay", today.plusMonths(NOTICE_MONTHS)) : asked;
	}

	private String days() {
		List<String> days = this.schemes.all()
			.stream()
			.filter((scheme) -> scheme.lastDay() != null)
			.map((scheme) -> DanishDates.format(scheme.lastDay()))
			.distinct()
			.toList();
		return days.isEmpty() ? "" : " (" + String.join(", ", days) + ")";
	}

	/**
	 * What the cases have before them. The last is counted besides the others.
	 */
	private enum Group {

		WITH_THE_SCHEME("Tilskuddet løber til ordningens sidste dag", false,
				"stage = 'LIVING_THERE' and period_end >= :lastDay"),
		EARLIER("Perioden slutter før ordningen", false, "stage = 'LIVING_THERE' and period_end < :lastDay"),
		OVER("Perioden er slut, eller borgeren er fraflyttet", false, "stage in ('ORDINARY_TENANT', 'MOVED_OUT')"),
		NOT_LIVING_THERE("Er ikke flyttet ind", true, "stage not in ('LIVING_THERE', 'ORDINARY_TENANT', 'MOVED_OUT')"),
		NOT_TOLD("Slutter inden tre måneder, og brevet tre måneder før er ikke sendt", true, """
				stage = 'LIVING_THERE' and period_end <= :noticeDay
				and not exists (select 1 from letter n join letter_dispatch d on d.letter_id = n.id
				  where n.case_number = open_case.case_number and n.kind = 'THREE_MONTHS_NOTICE')
				and not exists (select 1 from period_end_told o where o.case_number = open_case.case_number
				  and o.last_legal_day = open_case.period_end and o.three_months_notice_on is not null)""");

		private final String label;

		private final boolean calls;

		private final String condition;

		Group(String label, boolean calls, String condition) {
			this.label = label;
			this.calls = calls;
			this.condition = condition;
		}

	}

}
