package dk.udslusning.casefile.income;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.IncomeDays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The income of the cases' households over time. Append-only: of two incomes of one
 * earner that have begun, the later one holds, and of two from the same day the one that
 * was recorded last. The same income told again with another first day corrects that day.
 */
@Service
@Transactional
public class Incomes {

	private static final String SELECT = "select earner, kind, amount_oere, per, from_day, known_on from income_period "
			+ "where case_number = :caseNumber and earner = :earner ";

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	Incomes(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Keeps an income, unless it says what the newest one of the earner says.
	 */
	public void keep(String caseNumber, Income income) {
		if (newest(caseNumber, income.earner()).filter((known) -> isSame(known, income)).isPresent()) {
			return;
		}
		this.jdbc
			.sql("insert into income_period (case_number, earner, kind, amount_oere, per, from_day, known_on, "
					+ "recorded_by, recorded_at) values (:caseNumber, :earner, :kind, :amount, :per, :from, :knownOn, "
					+ ":by, :at)")
			.param("caseNumber", caseNumber)
			.param("earner", income.earner().name())
			.param("kind", income.kind().name())
			.param("amount", income.amount().oere())
			.param("per", income.per().name())
			.param("from", income.from())
			.param("knownOn", income.knownOn())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	/**
	 * The income that holds on a day: begun, and no later one has begun.
	 */
	@Transactional(readOnly = true)
	public Optional<Income> on(String caseNumber, Earner earner, LocalDate day) {
		return Optional.ofNullable(timeline(caseNumber, earner).floorEntry(day)).map(Map.Entry::getValue);
	}

	/**
	 * What holds from which day on, in the order of the days.
	 */
	@Transactional(readOnly = true)
	public List<Income> periods(String caseNumber, Earner earner) {
		return List.copyOf(timeline(caseNumber, earner).values());
	}

	/**
	 * The days on which an earner has an income, from the first to the last that is
	 * known. An income ends on the day before another begins that is nothing.
	 */
	@Transactional(readOnly = true)
	public IncomeDays days(String caseNumber, Earner earner) {
		List<IncomeDays.Period> periods = new ArrayList<>();
		LocalDate from = null;
		for (Income income : timeline(caseNumber, earner).values()) {
			if (from == null && income.amount().isPositive()) {
				from = income.from();
			}
			else if (from != null && !income.amount().isPositive()) {
				periods.add(new IncomeDays.Period(from, income.from().minusDays(1)));
				from = null;
			}
		}
		if (from != null) {
			periods.add(new IncomeDays.Period(from, null));
		}
		return new IncomeDays(periods);
	}

	/**
	 * The income that was recorded last, begun or not.
	 */
	@Transactional(readOnly = true)
	public Optional<Income> newest(String caseNumber, Earner earner) {
		return this.jdbc.sql(SELECT + "order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.param("earner", earner.name())
			.query(Row.class)
			.optional()
			.map(Row::income);
	}

	/**
	 * Every income of the case that was ever recorded, in that order.
	 */
	@Transactional(readOnly = true)
	public List<Income> of(String caseNumber) {
		return this.jdbc
			.sql("select earner, kind, amount_oere, per, from_day, known_on from income_period "
					+ "where case_number = :caseNumber order by id")
			.param("caseNumber", caseNumber)
			.query(Row.class)
			.list()
			.stream()
			.map(Row::income)
			.toList();
	}

	/** What holds from which day on, until the next of these days. */
	private NavigableMap<LocalDate, Income> timeline(String caseNumber, Earner earner) {
		List<Income> standing = new ArrayList<>();
		for (Income told : told(caseNumber, earner)) {
			int last = standing.size() - 1;
			if (last >= 0 && isSameAmount(standing.get(last), told)) {
				standing.remove(last);
			}
			standing.add(told);
		}
		NavigableMap<LocalDate, Income> timeline = new TreeMap<>();
		standing.forEach((income) -> timeline.put(income.from(), income));
		return timeline;
	}

	private List<Income> told(String caseNumber, Earner earner) {
		return this.jdbc.sql(SELECT + "order by id")
			.param("caseNumber", caseNumber)
			.param("earner", earner.name())
			.query(Row.class)
			.list()
			.stream()
			.map(Row::income)
			.toList();
	}

	private static boolean isSame(Income known, Income told) {
		return isSameAmount(known, told) && known.from().equals(told.from());
	}

	private static boolean isSameAmount(Income known, Income told) {
		return known.kind() == told.kind() && known.annual().equals(told.annual());
	}

	private record Row(Earner earner, IncomeKind kind, long amountOere, Per per, LocalDate fromDay, LocalDate knownOn) {

		Income income() {
			return new Income(this.earner, this.kind, Money.ofOere(this.amountOere), this.per, this.fromDay,
					this.knownOn);
		}

	}

}
