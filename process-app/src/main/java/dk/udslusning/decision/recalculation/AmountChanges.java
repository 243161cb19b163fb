package dk.udslusning.decision.recalculation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.catalogue.Catalogue;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.decision.calculation.CalculationOutcome;
import dk.udslusning.decision.calculation.MonthCalculations;
import dk.udslusning.decision.hearing.HearingGrounds;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.schedule.DecidedAmount;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.rules.change.ChangeLine;
import dk.udslusning.rules.change.ChangeRule;
import dk.udslusning.rules.change.MonthAmounts;
import dk.udslusning.rules.change.Treatment;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.Refund;
import dk.udslusning.rules.refund.RefundOutcome;
import dk.udslusning.rules.refund.RefundOutcome.NotCalculable;
import dk.udslusning.rules.refund.RefundOutcome.RateMissing;
import dk.udslusning.rules.refund.RefundOutcome.RateUnconfirmed;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calculates each month of a recalculation with its own facts, compares it with what was
 * decided, and keeps one line for each month that differs: what is approved and issued.
 * Where two leases overlap, each is compared by itself: what one gives more is never set
 * off against what the other gives less.
 */
@Service
@Transactional
public class AmountChanges {

	private final RecalculationRepository recalculations;

	private final RecalculationBases bases;

	private final ChangedMonths months;

	private final MonthCalculations calculations;

	private final RefundSchedule schedule;

	private final AmountChangeRows rows;

	private final Leases leases;

	private final Hearings hearings;

	private final Approvals approvals;

	private final Catalogue catalogue;

	private final Clock clock;

	AmountChanges(RecalculationRepository recalculations, RecalculationBases bases, ChangedMonths months,
			MonthCalculations calculations, RefundSchedule schedule, AmountChangeRows rows, Leases leases,
			Hearings hearings, Approvals approvals, Catalogue catalogue, Clock clock) {
		this.recalculations = recalculations;
		this.bases = bases;
		this.months = months;
		this.calculations = calculations;
		this.schedule = schedule;
		this.rows = rows;
		this.leases = leases;
		this.hearings = hearings;
		this.approvals = approvals;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	/**
	 * Calculates a prepared recalculation, as it is to be decided this month. Where a
	 * month ahead gets less, the citizen is heard first, unless she knows every fact; on
	 * the same preparation she is heard once. What was calculated before, as until a
	 * hearing changed the facts, waits for nobody's approval any more.
	 * @param recalculationId the recalculation, open and prepared
	 */
	public RecalculationAnswer calculate(long recalculationId) {
		Recalculation recalculation = this.recalculations.findById(recalculationId).orElseThrow();
		this.approvals.lapse(recalculation.caseNumber(), Set.of(ApprovalKind.CHANGED_AMOUNT));
		RecalculationBasis basis = this.bases.latest(recalculationId)
			.orElseThrow(() -> new IllegalStateException("Recalculation " + recalculationId + " is not prepared"));
		LocalDate today = LocalDate.now(this.clock);
		YearMonth decidedIn = YearMonth.from(today);
		List<Compared> compared = new ArrayList<>();
		List<ComparedLine> lines = new ArrayList<>();
		ChangeRule rule = new ChangeRule(decidedIn, this.catalogue.sparedReduction(today));
		for (Map.Entry<Lease, List<YearMonth>> each : this.months.of(recalculation, basis.fromDay(), decidedIn)
			.entrySet()) {
			List<Compared> own = new ArrayList<>();
			for (YearMonth month : each.getValue()) {
				RefundOutcome outcome = this.calculations.calculate(each.getKey(), month, basis.preparedBy());
				if (outcome instanceof RateMissing missing) {
					return RecalculationAnswer.unclear(CalculationOutcome.RATE_MISSING, missing.code(),
							missing.month());
				}
				if (outcome instanceof RateUnconfirmed unconfirmed) {
					return RecalculationAnswer.unclear(CalculationOutcome.RATE_UNCONFIRMED, unconfirmed.code(),
							unconfirmed.month());
				}
				own.add(new Compared(each.getKey(), month, this.schedule.decided(each.getKey(), month),
						outcome.refund()
							.orElseThrow(() -> new IllegalStateException("Case " + recalculation.caseNumber()
									+ " cannot be recalculated for " + month + ": " + outcome.text()))));
			}
			rule.lines(own.stream().map(Compared::amounts).toList())
				.forEach((line) -> lines.add(new ComparedLine(line, of(line.month(), own))));
			compared.addAll(own);
		}
		return lines.isEmpty() ? RecalculationAnswer.unchanged()
				: keep(recalculation, basis, decidedIn, compared, lines);
	}

	/**
	 * Whether the months of a change give the same lines when they are calculated again
	 * now: a rate may have been corrected since, or a benefit entered.
	 * @param change the change, whose recalculation is open
	 * @return {@code false} also where a rate has become unclear
	 */
	@Transactional(readOnly = true)
	public boolean givesTheSame(AmountChange change) {
		Recalculation recalculation = this.recalculations.findById(change.recalculationId()).orElseThrow();
		RecalculationBasis basis = this.bases.latest(recalculation.id()).orElseThrow();
		ChangeRule rule = new ChangeRule(change.decisionMonth(),
				this.catalogue.sparedReduction(LocalDate.now(this.clock)));
		Map<Long, List<ChangeLine>> lines = new HashMap<>();
		for (Map.Entry<Lease, List<YearMonth>> each : this.months
			.of(recalculation, basis.fromDay(), change.decisionMonth())
			.entrySet()) {
			List<MonthAmounts> own = new ArrayList<>();
			for (YearMonth month : each.getValue()) {
				Optional<Refund> refund = this.calculations.calculate(each.getKey(), month, basis.preparedBy())
					.refund();
				if (refund.isEmpty()) {
					return false;
				}
				own.add(new Compared(each.getKey(), month, this.schedule.decided(each.getKey(), month), refund.get())
					.amounts());
			}
			List<ChangeLine> found = rule.lines(own);
			if (!found.isEmpty()) {
				lines.put(each.getKey().id(), found);
			}
		}
		return lines.equals(change.lines()
			.stream()
			.collect(Collectors.groupingBy(DifferenceLine::leaseId,
					Collectors.mapping(DifferenceLine::changeLine, Collectors.toList()))));
	}

	/**
	 * The change of the id.
	 */
	@Transactional(readOnly = true)
	public AmountChange get(long amountChangeId) {
		return this.rows.get(amountChangeId);
	}

	/**
	 * The difference lines that were issued in the case, in the order they were decided.
	 */
	@Transactional(readOnly = true)
	public List<DifferenceLine> issued(String caseNumber) {
		return this.rows.issued(caseNumber);
	}

	/**
	 * What stands in the way of calculating the case from a day on, where that is no
	 * rate.
	 * @return Danish, what is missing and what to do; empty where nothing is
	 */
	Optional<String> missingFact(String caseNumber, LocalDate from, String preparedBy) {
		return this.months.ofKnownFacts(caseNumber, from, YearMonth.from(LocalDate.now(this.clock)))
			.entrySet()
			.stream()
			.flatMap((each) -> each.getValue()
				.stream()
				.map((month) -> this.calculations.calculate(each.getKey(), month, preparedBy)))
			.filter(NotCalculable.class::isInstance)
			.map(RefundOutcome::text)
			.findFirst();
	}

	private RecalculationAnswer keep(Recalculation recalculation, RecalculationBasis basis, YearMonth decidedIn,
			List<Compared> compared, List<ComparedLine> lines) {
		Compared last = compared.get(compared.size() - 1);
		long explaining = store(basis, last).id();
		List<DifferenceLine> kept = new ArrayList<>();
		for (ComparedLine each : lines) {
			Compared month = each.month();
			ChangeLine line = each.line();
			long calculation = (month == last) ? explaining : store(basis, month).id();
			kept.add(new DifferenceLine(month.lease().id(), line.month(), line.untilChanged(), line.decided(),
					line.calculated(), line.difference(), line.treatment(), line.treatment().reason(),
					month.decided().map(DecidedAmount::calculationId).orElse(null), calculation));
		}
		Long hearing = kept.stream().anyMatch((line) -> line.treatment() == Treatment.LOWERED)
				? hearing(recalculation, basis, kept) : null;
		AmountChange change = this.rows.add(recalculation, basis, decidedIn, hearing, explaining, kept);
		long approval = this.approvals.request(recalculation.caseNumber(), ApprovalKind.CHANGED_AMOUNT, change.id(),
				change.highest().oere(), basis.preparedBy());
		return RecalculationAnswer.changed(change, approval,
				hearing != null && !this.hearings.get(hearing).isConcluded());
	}

	private Calculation store(RecalculationBasis basis, Compared month) {
		return this.calculations.store(month.lease(), month.month(), month.refund(), basis.preparedBy());
	}

	private static Compared of(YearMonth month, List<Compared> compared) {
		return compared.stream().filter((each) -> each.month().equals(month)).findFirst().orElseThrow();
	}

	private long hearing(Recalculation recalculation, RecalculationBasis basis, List<DifferenceLine> lines) {
		Optional<Long> known = this.rows.hearingOn(basis.id());
		if (known.isPresent()) {
			return known.get();
		}
		long lease = this.leases.requiredLivedIn(recalculation.caseNumber()).id();
		List<String> points = lines.stream()
			.filter((line) -> line.treatment() == Treatment.LOWERED)
			.map((line) -> "Refusionen " + (line.isOfHomeBefore(lease) ? "for din tidligere bolig " : "")
					+ "sættes ned fra " + line.decided() + " til " + line.calculated()
					+ (line.untilChanged() ? " om måneden fra " : " for ") + DanishDates.format(line.month()) + ".")
			.toList();
		if (basis.factsKnown().asksForHearing()) {
			return this.hearings.open(recalculation.caseNumber(), DecisionType.CHANGED_AMOUNT,
					new HearingGrounds(points, basis.knownNote(), false));
		}
		return this.hearings.waive(recalculation.caseNumber(), DecisionType.CHANGED_AMOUNT, points,
				basis.factsKnown().danishName() + ": " + basis.knownNote());
	}

	/**
	 * A month of a lease with what was decided for it and what its facts give.
	 */
	private record Compared(Lease lease, YearMonth month, Optional<DecidedAmount> decided, Refund refund) {

		MonthAmounts amounts() {
			return new MonthAmounts(this.month, this.decided.map(DecidedAmount::amount).orElse(Money.ZERO),
					this.refund.amount());
		}

	}

	/**
	 * A line with the month it is about.
	 */
	private record ComparedLine(ChangeLine line, Compared month) {

	}

}
