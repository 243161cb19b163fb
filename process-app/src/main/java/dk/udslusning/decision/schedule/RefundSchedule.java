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
import dk.udslusning.casefile.reading.ReadOnce;
import dk.udslusning.decision.AdverseEffect;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.rules.change.ProvisionalAmount;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.Rates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is decided for which month of which lease: two transitional homes of one case can
 * overlap, and each has an amount of its own. Append-only: of the amounts that apply to a
 * month, the one that was decided last holds. Nothing is decided past the last legal day
 * or the end of the lease.
 */
@Service
@Transactional
public class RefundSchedule {

	private final JdbcClient jdbc;

	private final ScheduleLines lines;

	private final Leases leases;

	private final Calculations calculations;

	private final AdverseEffect effect;

	private final Rates rates;

	private final Clock clock;

	RefundSchedule(JdbcClient jdbc, ScheduleLines lines, Leases leases, Calculations calculations, AdverseEffect effect,
			Rates rates, Clock clock) {
		this.jdbc = jdbc;
		this.lines = lines;
		this.leases = leases;
		this.calculations = calculations;
		this.effect = effect;
		this.rates = rates;
		this.clock = clock;
	}

	/**
	 * Writes what a decision sets, once, for the lease that each calculation is about.
	 * @param entries in the order of their months: of two that apply to a lease, the
	 * later one holds
	 */
	public void write(String caseNumber, long decisionId, List<ScheduleEntry> entries) {
		entries.forEach((entry) -> this.jdbc
			.sql("insert into refund_schedule (case_number, lease_id, decision_id, calculation_id, from_month, "
					+ "until_changed, amount_oere, recorded_at) select :caseNumber, b.lease_id, :decision, c.id, :month, "
					+ ":untilChanged, :amount, :at from calculation c join calculation_basis b on b.id = c.basis_id "
					+ "where c.id = :calculation")
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
	 * What is decided for a month in the case: where two leases overlap, both together.
	 * @return nothing before the first decision's first month and after the last lease's
	 * last; zero where that was decided. Of two leases the decision and the calculation
	 * are the newer one's; {@link #each} has both.
	 */
	@Transactional(readOnly = true)
	@ReadOnce
	public Optional<DecidedAmount> decided(String caseNumber, YearMonth month) {
		return each(caseNumber, month).stream()
			.reduce((earlier, later) -> new DecidedAmount(month, earlier.amount().plus(later.amount()),
					later.decisionId(), later.calculationId(), earlier.provisional() || later.provisional()));
	}

	/**
	 * What is decided for a month, lease by lease, oldest first.
	 */
	@Transactional(readOnly = true)
	@ReadOnce
	public List<DecidedAmount> each(String caseNumber, YearMonth month) {
		return this.leases.of(caseNumber).stream().flatMap((lease) -> decided(lease, month).stream()).toList();
	}

	/**
	 * What is decided for a month of a lease. A decision that lowers the amount reaches
	 * the months after its letter went out.
	 * @return nothing before the first decision's first month and after the lease's last
	 */
	@Transactional(readOnly = true)
	@ReadOnce
	public Optional<DecidedAmount> decided(Lease lease, YearMonth month) {
		if (month.isAfter(lastMonth(lease))) {
			return Optional.empty();
		}
		List<ScheduleLine> lines = this.lines.of(lease.id()).stream().filter((line) -> line.appliesTo(month)).toList();
		return inForce(lines, month).map((line) -> new DecidedAmount(month, Money.ofOere(line.amountOere()),
				line.decisionId(), line.calculationId(), isProvisional(line.calculationId(), month)));
	}

	/**
	 * The newest line; while its decision against the citizen has not reached the month,
	 * the higher of it and the ones before it, as far back as one that has.
	 */
	private Optional<ScheduleLine> inForce(List<ScheduleLine> lines, YearMonth month) {
		ScheduleLine highest = null;
		for (ScheduleLine line : lines) {
			if (highest == null || line.amountOere() > highest.amountOere()) {
				highest = line;
			}
			if (!line.adverse() || this.effect.reaches(line.decisionId(), month)) {
				break;
			}
		}
		return Optional.ofNullable(highest);
	}

	/**
	 * The last month from which an amount was ever decided for a lease, also one far
	 * ahead. Whoever decides an amount until it is changed must look as far, for of two
	 * that apply the newer one holds.
	 */
	@Transactional(readOnly = true)
	public Optional<YearMonth> lastChange(Lease lease) {
		return months(lease).max(YearMonth::compareTo);
	}

	/**
	 * The first day that is decided here: the earliest of the leases for which a refund
	 * is granted, or that of the home she lives in while there is none.
	 * @throws IllegalStateException where the case has no lease
	 */
	@Transactional(readOnly = true)
	@ReadOnce
	public LocalDate firstDay(String caseNumber) {
		return granted(caseNumber).stream()
			.map(this::firstDay)
			.min(LocalDate::compareTo)
			.orElseGet(() -> this.leases.requiredLivedIn(caseNumber).startsOn());
	}

	/**
	 * The first day of a lease that is decided here: its own first day, or of a case that
	 * was registered while it ran, the first day under the decision taken over.
	 */
	@Transactional(readOnly = true)
	public LocalDate firstDay(Lease lease) {
		return firstMonth(lease).map((month) -> month.atDay(1))
			.filter((day) -> day.isAfter(lease.startsOn()))
			.orElse(lease.startsOn());
	}

	/**
	 * The leases of the case for which a refund is granted, oldest first.
	 */
	@Transactional(readOnly = true)
	@ReadOnce
	public List<Lease> granted(String caseNumber) {
		return this.leases.of(caseNumber).stream().filter((lease) -> firstMonth(lease).isPresent()).toList();
	}

	/**
	 * The last month of the time in the home that she lives or lived in last, as it is
	 * known now: that of the last legal day, or of the lease's end where it comes first.
	 */
	@Transactional(readOnly = true)
	public Optional<YearMonth> lastMonth(String caseNumber) {
		return this.leases.livedIn(caseNumber).map(RefundSchedule::lastMonth);
	}

	/**
	 * The last day with refund in that home, as it is known now.
	 * @throws IllegalStateException where the case has no lease
	 */
	@Transactional(readOnly = true)
	@ReadOnce
	public LocalDate lastDay(String caseNumber) {
		return lastDay(this.leases.requiredLivedIn(caseNumber));
	}

	/**
	 * The last month of a lease with refund, as it is known now.
	 */
	public static YearMonth lastMonth(Lease lease) {
		return YearMonth.from(lastDay(lease));
	}

	private Optional<YearMonth> firstMonth(Lease lease) {
		return months(lease).min(YearMonth::compareTo);
	}

	private Stream<YearMonth> months(Lease lease) {
		return this.lines.of(lease.id()).stream().map(ScheduleLine::month);
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

}
