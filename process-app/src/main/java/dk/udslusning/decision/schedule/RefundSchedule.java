package dk.udslusning.decision.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.rules.change.ProvisionalAmount;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.Rates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is decided for which month. Append-only: of the amounts that apply to a month, the
 * one that was decided last holds. Nothing is decided past the last legal day or the end
 * of the lease.
 */
@Service
@Transactional
public class RefundSchedule {

	private final JdbcClient jdbc;

	private final Leases leases;

	private final Calculations calculations;

	private final Rates rates;

	private final Clock clock;

	RefundSchedule(JdbcClient jdbc, Leases leases, Calculations calculations, Rates rates, Clock clock) {
		this.jdbc = jdbc;
		this.leases = leases;
		this.calculations = calculations;
		this.rates = rates;
		this.clock = clock;
	}

	/**
	 * Writes what a decision sets, once.
	 * @param entries in the order of their months: of two that apply, the later one holds
	 */
	public void write(String caseNumber, long decisionId, List<ScheduleEntry> entries) {
		entries.forEach((entry) -> this.jdbc
			.sql("insert into refund_schedule (case_number, decision_id, calculation_id, from_month, until_changed, "
					+ "amount_oere, recorded_at) values (:caseNumber, :decision, :calculation, :month, :untilChanged, "
					+ ":amount, :at)")
			.param("caseNumber", caseNumber)
			.param("decision", decisionId)
			.param("calculation", entry.calculationId())
			.param("month", entry.month().toString())
			.param("untilChanged", entry.untilChanged())
			.param("amount", entry.amount().oere())
			.param("at", LocalDateTime.now(this.clock))
			.update());
	}

	/**
	 * What is decided for a month.
	 * @return nothing before the first decision's first month and after the tenancy's
	 * last; zero where that was decided
	 */
	@Transactional(readOnly = true)
	public Optional<DecidedAmount> decided(String caseNumber, YearMonth month) {
		if (lastMonth(caseNumber).filter((last) -> month.isAfter(last)).isPresent()) {
			return Optional.empty();
		}
		return this.jdbc
			.sql("select decision_id, calculation_id, amount_oere from refund_schedule where case_number = :caseNumber "
					+ "and (from_month = :month or (until_changed = true and from_month < :month)) "
					+ "order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.param("month", month.toString())
			.query(Row.class)
			.optional()
			.map((row) -> new DecidedAmount(month, Money.ofOere(row.amountOere()), row.decisionId(),
					row.calculationId(), isProvisional(row.calculationId(), month)));
	}

	/**
	 * The first month that something is decided for: that of the lease's start, or of a
	 * case that was registered while it ran, the first one under the decision taken over.
	 * @return nothing before the first decision
	 */
	@Transactional(readOnly = true)
	public Optional<YearMonth> firstMonth(String caseNumber) {
		return this.jdbc
			.sql("select from_month from refund_schedule where case_number = :caseNumber order by from_month "
					+ "fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(String.class)
			.optional()
			.map(YearMonth::parse);
	}

	/**
	 * The last month from which an amount was ever decided, also one far ahead. Whoever
	 * decides an amount until it is changed must look as far, for of two that apply the
	 * newer one holds.
	 */
	@Transactional(readOnly = true)
	public Optional<YearMonth> lastChange(String caseNumber) {
		return this.jdbc
			.sql("select from_month from refund_schedule where case_number = :caseNumber order by from_month desc "
					+ "fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(String.class)
			.optional()
			.map(YearMonth::parse);
	}

	/**
	 * The first day of the lease that is decided here: its own first day, or of a case
	 * that was registered while it ran, the first day under the decision taken over.
	 * @throws IllegalStateException where the case has no lease
	 */
	@Transactional(readOnly = true)
	public LocalDate firstDay(String caseNumber) {
		LocalDate start = this.leases.requiredLivedIn(caseNumber).startsOn();
		return firstMonth(caseNumber).map((month) -> month.atDay(1)).filter((day) -> day.isAfter(start)).orElse(start);
	}

	/**
	 * The last month of the case's tenancy as it is known now: that of the last legal
	 * day, or of the lease's end where it comes first.
	 */
	@Transactional(readOnly = true)
	public Optional<YearMonth> lastMonth(String caseNumber) {
		return this.leases.livedIn(caseNumber).map(RefundSchedule::lastDay).map(YearMonth::from);
	}

	/**
	 * The last day with refund in the case's tenancy as it is known now.
	 * @throws IllegalStateException where the case has no lease
	 */
	@Transactional(readOnly = true)
	public LocalDate lastDay(String caseNumber) {
		return lastDay(this.leases.requiredLivedIn(caseNumber));
	}

	private static LocalDate lastDay(Lease lease) {
		return Stream.of(lease.lastLegalDay(), lease.endedOn())
			.filter((day) -> day != null)
			.min(LocalDate::compareTo)
			.orElseThrow();
	}

	private boolean isProvisional(long calculationId, YearMonth month) {
		return ProvisionalAmount.isProvisional(this.calculations.get(calculationId).explanation().rates(), month,
				this.rates);
	}

	private record Row(long decisionId, long calculationId, long amountOere) {

	}

}
