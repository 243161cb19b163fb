package dk.udslusning.casefile.income;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.rules.money.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The income of the cases' households over time. Append-only: of two incomes of one
 * earner that have begun, the later one holds, and of two from the same day the one that
 * was recorded last.
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
		return this.jdbc.sql(SELECT + "and from_day <= :day order by from_day desc, id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.param("earner", earner.name())
			.param("day", day)
			.query(Row.class)
			.optional()
			.map(Row::income);
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

	private static boolean isSame(Income known, Income told) {
		return known.kind() == told.kind() && known.annual().equals(told.annual()) && known.from().equals(told.from());
	}

	private record Row(Earner earner, IncomeKind kind, long amountOere, Per per, LocalDate fromDay, LocalDate knownOn) {

		Income income() {
			return new Income(this.earner, this.kind, Money.ofOere(this.amountOere), this.per, this.fromDay,
					this.knownOn);
		}

	}

}
