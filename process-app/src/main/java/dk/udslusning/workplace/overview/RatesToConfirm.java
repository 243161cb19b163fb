package dk.udslusning.workplace.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.udslusning.catalogue.Catalogue;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.Rates;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rates that nobody has confirmed, today or for the next January, each with the number of
 * cases that wait for it. A rate without any value is told where a case waits for it:
 * some are never needed.
 */
@Component
@Order(8)
class RatesToConfirm implements OverviewPart {

	private final JdbcClient jdbc;

	private final Catalogue catalogue;

	private final Rates rates;

	private final Clock clock;

	RatesToConfirm(JdbcClient jdbc, Catalogue catalogue, Rates rates, Clock clock) {
		this.jdbc = jdbc;
		this.catalogue = catalogue;
		this.rates = rates;
		this.clock = clock;
	}

	@Override
	public String id() {
		return "rates";
	}

	@Override
	public Section section() {
		Map<String, Long> waiting = waiting();
		List<Figure> figures = new ArrayList<>();
		for (Catalogue.RateName name : this.catalogue.rateNames()) {
			List<String> unclear = unclear(name.code());
			long cases = waiting.getOrDefault(name.code(), 0L);
			if (cases > 0 || !unclear.isEmpty()) {
				figures.add(new Figure(name.code(), name.label(), cases,
						(cases == 1) ? note(unclear, "1 sag venter") : note(unclear, cases + " sager venter"),
						cases > 0));
			}
		}
		return new Section(id(), "Satser, der mangler at blive bekræftet",
				"Tallet er de sager, der venter på satsen. Teamlederen bekræfter den i sin opgave.",
				"Alle satser er bekræftet.", figures);
	}

	@Override
	public List<CaseLine> lines(String key) {
		return this.jdbc.sql("""
				select e.BUSINESS_KEY_, e.ID_, m.TEXT_ as rate_month from ACT_RU_EXECUTION e
				join ACT_RE_PROCDEF p on p.ID_ = e.PROC_DEF_ID_ and p.KEY_ = :process
				join ACT_RU_VARIABLE v on v.PROC_INST_ID_ = e.ID_ and v.NAME_ = :code and v.TEXT_ = :rate
				left join ACT_RU_VARIABLE m on m.PROC_INST_ID_ = e.ID_ and m.NAME_ = :month
				where e.PARENT_ID_ is null order by m.TEXT_, e.BUSINESS_KEY_ fetch first 200 rows only""")
			.param("process", RateClarification.KEY)
			.param("code", Variables.RATE_CODE)
			.param("month", Variables.RATE_MONTH)
			.param("rate", key)
			.query((row, index) -> new CaseLine(row.getString("BUSINESS_KEY_"), row.getString("ID_"), null,
					"Venter på satsen for " + month(row.getString("rate_month")), null))
			.list();
	}

	private Map<String, Long> waiting() {
		Map<String, Long> waiting = new HashMap<>();
		this.jdbc.sql("""
				select v.TEXT_ as code, count(distinct e.ID_) as cases from ACT_RU_EXECUTION e
				join ACT_RE_PROCDEF p on p.ID_ = e.PROC_DEF_ID_ and p.KEY_ = :process
				join ACT_RU_VARIABLE v on v.PROC_INST_ID_ = e.ID_ and v.NAME_ = :code
				where e.PARENT_ID_ is null group by v.TEXT_""")
			.param("process", RateClarification.KEY)
			.param("code", Variables.RATE_CODE)
			.query((row) -> {
				waiting.put(row.getString("code"), row.getLong("cases"));
			});
		return waiting;
	}

	private List<String> unclear(String code) {
		LocalDate today = LocalDate.now(this.clock);
		List<String> unclear = new ArrayList<>();
		for (LocalDate day : List.of(today, LocalDate.of(today.getYear() + 1, 1, 1))) {
			Optional<DatedRate> rate = this.rates.find(code, day).filter((found) -> !found.isConfirmed());
			rate.map((found) -> found.status().label() + " fra " + DanishDates.format(found.validFrom()))
				.filter((text) -> !unclear.contains(text))
				.ifPresent(unclear::add);
		}
		return unclear;
	}

	private static String note(List<String> unclear, String waiting) {
		return unclear.isEmpty() ? waiting : String.join(", ", unclear) + "; " + waiting;
	}

	private static String month(String month) {
		return (month != null) ? DanishDates.format(YearMonth.parse(month)) : "en måned";
	}

}
