package dk.udslusning.decision.recalculation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.schedule.RefundSchedule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The recalculations of the cases, at most one open in each: a fact that arrives while
 * one is open joins it.
 */
@Service
@Transactional
public class Recalculations {

	private static final String RATES_ALONE = "Ændringen følger alene af nye satser, som gælder for alle.";

	private final RecalculationRepository recalculations;

	private final RecalculationBases bases;

	private final AmountChanges changes;

	private final ChangeReports reports;

	private final RefundSchedule schedule;

	private final Approvals approvals;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	Recalculations(RecalculationRepository recalculations, RecalculationBases bases, AmountChanges changes,
			ChangeReports reports, RefundSchedule schedule, Approvals approvals, JdbcClient jdbc, CurrentUser user,
			Clock clock) {
		this.recalculations = recalculations;
		this.bases = bases;
		this.changes = changes;
		this.reports = reports;
		this.schedule = schedule;
		this.approvals = approvals;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Opens a recalculation of the case with all changes that no other has taken, or lets
	 * them join the open one. One of rates alone gives way: whoever recalculates the
	 * facts takes the new rates in.
	 */
	public OpenedRecalculation openOrJoin(String caseNumber) {
		queueUp(caseNumber);
		Optional<Recalculation> open = open(caseNumber);
		open.filter(Recalculation::isOfRatesAlone).ifPresent((rates) -> cancel(rates.id()));
		Optional<Recalculation> joined = open.filter((known) -> !known.isOfRatesAlone());
		long id = joined.orElseGet(() -> begin(caseNumber, Occasion.FACTS)).id();
		this.reports.take(caseNumber, id);
		return new OpenedRecalculation(id, joined.isEmpty());
	}

	/**
	 * Calculates what new rates alone do to a case, from January of their year, as it is
	 * to be decided this month: without preparation, and without a hearing, since the
	 * rates are the same for everybody. This also settles the months that were paid
	 * provisionally until the rates were confirmed. Where nothing changes it is closed at
	 * once; where a rate is unclear it is given up, to be asked for again. It is prepared
	 * in the name of whoever is signed in.
	 * @param caseNumber the case
	 * @param year the year of the rates
	 * @return nothing where facts are being recalculated: that takes the rates in; nor
	 * where no refund was granted yet
	 */
	public Optional<RecalculationAnswer> forRates(String caseNumber, int year) {
		queueUp(caseNumber);
		if (open(caseNumber).isPresent() || this.schedule.granted(caseNumber).isEmpty()) {
			return Optional.empty();
		}
		long id = begin(caseNumber, Occasion.RATES).id();
		this.bases.add(id, firstDay(caseNumber, year), FactsKnown.KNOWN, RATES_ALONE, 0);
		RecalculationAnswer answer = this.changes.calculate(id);
		switch (answer.outcome()) {
			case CHANGED -> {
			}
			case UNCHANGED -> close(id, RecalculationState.UNCHANGED);
			case RATE_UNCLEAR -> cancel(id);
		}
		return Optional.of(answer);
	}

	/**
	 * The fact without which {@link #forRates(String, int)} cannot calculate the case.
	 * @return Danish, what is missing and what to do; empty where nothing is. An unclear
	 * rate is no missing fact
	 */
	@Transactional(readOnly = true)
	public Optional<String> factMissingForRates(String caseNumber, int year) {
		return this.changes.missingFact(caseNumber, firstDay(caseNumber, year), this.user.id());
	}

	/**
	 * The recalculation of the id.
	 * @throws NoSuchElementException where there is none
	 */
	@Transactional(readOnly = true)
	public Recalculation get(long recalculationId) {
		return this.recalculations.findById(recalculationId)
			.orElseThrow(() -> new NoSuchElementException("There is no recalculation " + recalculationId));
	}

	/**
	 * The open recalculation of the case.
	 */
	@Transactional(readOnly = true)
	public Optional<Recalculation> open(String caseNumber) {
		return this.recalculations.findByOpenCase(caseNumber);
	}

	/**
	 * Gives a recalculation up, where it is open: its reports are open again, and nobody
	 * is asked to approve it any more.
	 */
	public void cancel(long recalculationId) {
		Recalculation recalculation = get(recalculationId);
		if (recalculation.isOpen()) {
			close(recalculationId, RecalculationState.CANCELLED);
			this.reports.free(recalculationId);
			this.approvals.lapse(recalculation.caseNumber(), Set.of(ApprovalKind.CHANGED_AMOUNT));
		}
	}

	void close(long recalculationId, RecalculationState as) {
		this.recalculations.save(get(recalculationId).closed(as, LocalDateTime.now(this.clock)));
	}

	private LocalDate firstDay(String caseNumber, int year) {
		LocalDate start = this.schedule.firstDay(caseNumber);
		LocalDate january = Year.of(year).atDay(1);
		return start.isAfter(january) ? start : january;
	}

	private Recalculation begin(String caseNumber, Occasion occasion) {
		return this.recalculations.save(Recalculation.opened(caseNumber, occasion, LocalDateTime.now(this.clock)));
	}

	/** Of two who come at once, the second waits here and finds what the first opened. */
	private void queueUp(String caseNumber) {
		this.jdbc.sql("select case_number from case_file where case_number = :caseNumber for update")
			.param("caseNumber", caseNumber)
			.query(String.class)
			.single();
	}

}
