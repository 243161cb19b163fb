package dk.udslusning.decision.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.decision.recalculation.AmountChanges;
import dk.udslusning.decision.recalculation.RecalculationAnswer;
import dk.udslusning.decision.recalculation.Recalculations;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the running cases of a regulation and calculates what the new rates alone do to
 * each of them, one at a time: what stands in the way of one stops no other.
 */
@Service
@Transactional
public class RateRegulations {

	private static final String NOT_RUNNING = "Sagen løber ikke længere i januar";

	private static final String BROKE_DOWN = "Beregningen gik i stå. Driften ser på fejlen; vælg »Regn igen«, når den er rettet";

	private static final Set<RegulatedState> TRIED_AGAIN = Set.of(RegulatedState.LEFT_OUT, RegulatedState.RATE_UNCLEAR);

	private final RateRegulationRepository regulations;

	private final RegulatedCases cases;

	private final RunningCases running;

	private final Recalculations recalculations;

	private final AmountChanges changes;

	private final CurrentUser user;

	private final Clock clock;

	RateRegulations(RateRegulationRepository regulations, RegulatedCases cases, RunningCases running,
			Recalculations recalculations, AmountChanges changes, CurrentUser user, Clock clock) {
		this.regulations = regulations;
		this.cases = cases;
		this.running = running;
		this.recalculations = recalculations;
		this.changes = changes;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Opens the regulation of a year in the name of the signed-in user.
	 * @param year this year or the next
	 * @throws RejectedInput at {@code year} for another year, for one that is being
	 * regulated already, and where no case is running in its January
	 */
	public RateRegulation open(int year) {
		int thisYear = LocalDate.now(this.clock).getYear();
		new Faults()
			.addIf(year < thisYear || year > thisYear + 1, "year", "Vælg " + thisYear + " eller " + (thisYear + 1))
			.throwIfAny();
		new Faults()
			.addIf(this.regulations.findByOpenYear(year).isPresent(), "year",
					"Satsreguleringen for " + year + " er i gang; den ligger i teamledernes liste")
			.addIf(this.running.in(YearMonth.of(year, 1)).isEmpty(), "year",
					"Ingen åben sag har refusion i januar " + year)
			.throwIfAny();
		return begin(year);
	}

	/**
	 * Opens the regulation of the year that begins within a month, or else of this year,
	 * unless it is open.
	 */
	public Optional<RateRegulation> openIfNone() {
		int year = LocalDate.now(this.clock).plusMonths(1).getYear();
		return this.regulations.findByOpenYear(year).isPresent() ? Optional.empty() : Optional.of(begin(year));
	}

	/**
	 * The regulation of the id.
	 * @throws NoSuchElementException where there is none
	 */
	@Transactional(readOnly = true)
	public RateRegulation get(long regulationId) {
		return this.regulations.findById(regulationId)
			.orElseThrow(() -> new NoSuchElementException("There is no regulation " + regulationId));
	}

	/**
	 * Finds the running cases, also those that were granted since it was last asked, and
	 * tries again what was left out or waited for a rate.
	 * @return how many are to be calculated; each has its place from 0
	 */
	public int findCases(long regulationId) {
		Set<String> known = this.cases.of(regulationId)
			.stream()
			.map(RegulatedCase::caseNumber)
			.collect(Collectors.toSet());
		this.running.in(get(regulationId).january())
			.stream()
			.filter((caseNumber) -> !known.contains(caseNumber))
			.forEach((caseNumber) -> this.cases.add(regulationId, caseNumber));
		this.cases.of(regulationId)
			.stream()
			.filter((each) -> TRIED_AGAIN.contains(each.state()))
			.forEach((each) -> this.cases.keep(each.waiting()));
		return this.cases.number(regulationId, RegulatedState.WAITING);
	}

	/**
	 * Calculates one case. Run again, it does nothing.
	 * @param place its place
	 */
	public void calculate(long regulationId, int place) {
		RegulatedCase each = this.cases.at(regulationId, place);
		if (each.is(RegulatedState.WAITING)) {
			this.cases.keep(calculated(get(regulationId), each));
		}
	}

	/**
	 * Says where to go on, once every case had its turn. One that did not get through is
	 * left out, so that it holds back no other.
	 */
	public RegulationOutcome sumUp(long regulationId) {
		this.cases.of(regulationId, RegulatedState.WAITING)
			.forEach((each) -> this.cases.keep(each.leftOut(BROKE_DOWN)));
		List<RegulatedCase> all = this.cases.of(regulationId);
		boolean toApprove = all.stream()
			.anyMatch((each) -> each.is(RegulatedState.CALCULATED) || each.is(RegulatedState.LEFT_OUT) && !each.seen());
		if (toApprove) {
			return RegulationOutcome.TO_APPROVE;
		}
		return unclearRates(regulationId).isEmpty() ? RegulationOutcome.DONE : RegulationOutcome.RATES_UNCLEAR;
	}

	/**
	 * The rates that cases wait for, each once, by code.
	 */
	@Transactional(readOnly = true)
	public List<UnclearRegulationRate> unclearRates(long regulationId) {
		Map<String, UnclearRegulationRate> byCode = this.cases.of(regulationId, RegulatedState.RATE_UNCLEAR)
			.stream()
			.map((each) -> new UnclearRegulationRate(each.rateCode(), YearMonth.parse(each.rateMonth()),
					each.rateSituation()))
			.collect(Collectors.toMap(UnclearRegulationRate::code, (rate) -> rate,
					BinaryOperator.minBy(Comparator.comparing(UnclearRegulationRate::month)), TreeMap::new));
		return List.copyOf(byCode.values());
	}

	/**
	 * Closes the regulation, however it ended: what was calculated and not issued is
	 * given up, so that it stands in no case's way. A closed one stays as it is.
	 */
	public void close(long regulationId) {
		RateRegulation regulation = get(regulationId);
		if (regulation.isOpen()) {
			this.cases.of(regulationId)
				.stream()
				.filter((each) -> each.is(RegulatedState.CALCULATED) || each.is(RegulatedState.APPROVED))
				.forEach(this::giveUp);
			this.regulations.save(regulation.closed(LocalDateTime.now(this.clock)));
		}
	}

	/**
	 * What was calculated is to be calculated again, for it will not be issued.
	 */
	void giveUp(RegulatedCase each) {
		this.recalculations.cancel(this.changes.get(each.amountChangeId()).recalculationId());
		this.cases.keep(each.waiting());
	}

	private RateRegulation begin(int year) {
		return this.regulations.save(RateRegulation.opened(year, this.user.id(), LocalDateTime.now(this.clock)));
	}

	private RegulatedCase calculated(RateRegulation regulation, RegulatedCase each) {
		if (!this.running.isRunning(each.caseNumber(), regulation.january())) {
			return each.leftOut(NOT_RUNNING + " " + regulation.rateYear());
		}
		Optional<String> missing = this.recalculations.factMissingForRates(each.caseNumber(), regulation.rateYear());
		if (missing.isPresent()) {
			return each.leftOut(missing.get());
		}
		return this.recalculations.forRates(each.caseNumber(), regulation.rateYear())
			.map((answer) -> answered(each, answer))
			.orElseGet(() -> each.leftToFacts());
	}

	private static RegulatedCase answered(RegulatedCase each, RecalculationAnswer answer) {
		return switch (answer.outcome()) {
			case CHANGED -> each.calculated(answer);
			case UNCHANGED -> each.unchanged();
			case RATE_UNCLEAR -> each.rateUnclear(answer.rateCode(), answer.rateMonth(), answer.rateSituation());
		};
	}

}
