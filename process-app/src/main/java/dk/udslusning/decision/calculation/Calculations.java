package dk.udslusning.decision.calculation;

import java.util.List;
import java.util.Optional;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.benefit.BenefitMonth;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.decision.Approvals;
import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.explanation.FactOrigin;
import dk.udslusning.rules.refund.BenefitBasis;
import dk.udslusning.rules.refund.Refund;
import dk.udslusning.rules.refund.RefundCalculator;
import dk.udslusning.rules.refund.RefundFacts;
import dk.udslusning.rules.refund.RefundOutcome;
import dk.udslusning.rules.refund.RefundOutcome.RateMissing;
import dk.udslusning.rules.refund.RefundOutcome.RateUnconfirmed;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calculations of the cases: from the facts of the case file through the rules to an
 * amount with its explanation, stored for good and put before a second person in the name
 * of whoever prepared it.
 */
@Service
@Transactional
public class Calculations {

	private final CalculationBases bases;

	private final CaseRefundFacts facts;

	private final RefundCalculator calculator;

	private final CalculationRows rows;

	private final HousingBenefits benefits;

	private final Approvals approvals;

	private final CalculationPlaces places;

	private final StaffDirectory staff;

	Calculations(CalculationBases bases, CaseRefundFacts facts, RefundCalculator calculator, CalculationRows rows,
			HousingBenefits benefits, Approvals approvals, CalculationPlaces places, StaffDirectory staff) {
		this.bases = bases;
		this.facts = facts;
		this.calculator = calculator;
		this.rows = rows;
		this.benefits = benefits;
		this.approvals = approvals;
		this.places = places;
		this.staff = staff;
	}

	/**
	 * Calculates the budget of a full month in the offered home. A rate that nobody has
	 * confirmed is a warning in the explanation; only a missing one stops.
	 * @param caseNumber the case, with a prepared basis
	 */
	public CalculationAnswer calculateProvisional(String caseNumber) {
		return calculate(required(caseNumber, CalculationKind.PROVISIONAL));
	}

	/**
	 * Calculates the refund of a full month in the leased home, and that of each month
	 * before it and of each that is a part of one. Every rate must be confirmed.
	 * @param caseNumber the case, with a prepared basis, a lease and a tenancy
	 */
	public CalculationAnswer calculateFinal(String caseNumber) {
		return calculate(required(caseNumber, CalculationKind.FINAL));
	}

	/**
	 * Keeps the amounts of a decision that was made before the case was registered here:
	 * entered, not calculated, and explained by where they stand.
	 * @param caseNumber the case, with a lease
	 * @param amounts as decided
	 * @return the stored calculation of a full month
	 */
	public Calculation takeOver(String caseNumber, TakenOverAmounts amounts) {
		CalculationBasis basis = this.bases
			.takeOver(this.places.livedIn(caseNumber, amounts.refund().month().atDay(1)));
		Explanation explanation = amounts.refund()
			.explain(new FactOrigin(this.staff.nameOf(basis.preparedBy()), basis.preparedAt().toLocalDate(),
					"afgørelse af " + DanishDates.format(amounts.decidedOn()) + ", overtaget fra " + amounts.source()));
		return this.rows.takeOver(basis, amounts.refund().refund(), explanation);
	}

	/**
	 * The newest calculation of a full month, provisional or final.
	 */
	@Transactional(readOnly = true)
	public Optional<Calculation> latest(String caseNumber) {
		return this.rows.latest(caseNumber);
	}

	/**
	 * The newest calculation of a kind.
	 */
	@Transactional(readOnly = true)
	public Optional<Calculation> latest(String caseNumber, CalculationKind kind) {
		return this.rows.latest(caseNumber, kind);
	}

	/**
	 * The calculation of the id.
	 */
	@Transactional(readOnly = true)
	public Calculation get(long calculationId) {
		return this.rows.get(calculationId);
	}

	/**
	 * The calculations of the first months that belong to one of a full month, in the
	 * order of the months; none where every month is like the full one.
	 */
	@Transactional(readOnly = true)
	public List<Calculation> firstMonthsOf(long calculationId) {
		return this.rows.belongingTo(calculationId);
	}

	/**
	 * All calculations of the case, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<Calculation> of(String caseNumber) {
		return this.rows.of(caseNumber);
	}

	/**
	 * The calculation with its first months and its explanation, as people read it.
	 * @return Danish markdown for a text in a form
	 */
	@Transactional(readOnly = true)
	public String markdown(long calculationId) {
		return CalculationText.markdown(get(calculationId), firstMonthsOf(calculationId));
	}

	/**
	 * The budget of a full month, and what each of the first months gives, without the
	 * explanations.
	 * @return Danish markdown for a text in a form
	 */
	@Transactional(readOnly = true)
	public String budget(long calculationId) {
		return CalculationText.budget(get(calculationId), firstMonthsOf(calculationId));
	}

	/**
	 * What would come out, without storing anything: the first outcome that is no amount,
	 * else the amount of a full month.
	 */
	RefundOutcome rehearse(CalculationBasis basis) {
		RefundOutcome full = outcome(basis, this.facts.ofFullMonth(basis));
		if (full.refund().isEmpty()) {
			return full;
		}
		return firstMonths(basis).stream()
			.map((month) -> outcome(basis, month))
			.filter((month) -> month.refund().isEmpty())
			.findFirst()
			.orElse(full);
	}

	private CalculationAnswer calculate(CalculationBasis basis) {
		RefundOutcome outcome = rehearse(basis);
		if (outcome instanceof RateMissing missing) {
			return CalculationAnswer.unclear(CalculationOutcome.RATE_MISSING, missing.code(), missing.month());
		}
		if (outcome instanceof RateUnconfirmed unconfirmed) {
			return CalculationAnswer.unclear(CalculationOutcome.RATE_UNCONFIRMED, unconfirmed.code(),
					unconfirmed.month());
		}
		Refund refund = outcome.refund()
			.orElseThrow(() -> new IllegalStateException(
					"Beregningen i sag " + basis.caseNumber() + " kan ikke gennemføres: " + outcome.text()));
		return store(basis, refund);
	}

	private CalculationAnswer store(CalculationBasis basis, Refund refund) {
		Calculation calculation = this.rows.add(basis, basis.kind(), null, refund);
		firstMonths(basis).forEach((month) -> this.rows.add(basis.of(month.month(), false, false),
				CalculationKind.FIRST_MONTH, calculation.id(), outcome(basis, month).refund().orElseThrow()));
		if (basis.kind() == CalculationKind.FINAL && refund.basis() == BenefitBasis.ESTIMATED) {
			this.benefits.keep(basis.caseNumber(), basis.homeId(), new BenefitMonth(this.facts.firstBenefitMonth(basis),
					refund.benefit(), BenefitBasis.ESTIMATED, false, "Beregning nr. " + calculation.id(), null));
		}
		long approvalId = this.approvals.request(basis.caseNumber(), basis.kind().approvalKind(), calculation.id(),
				calculation.refund().oere(), basis.preparedBy());
		return CalculationAnswer.of(calculation, approvalId);
	}

	private List<RefundFacts> firstMonths(CalculationBasis basis) {
		return (basis.kind() == CalculationKind.FINAL) ? this.facts.ofSingleMonths(basis) : List.of();
	}

	private RefundOutcome outcome(CalculationBasis basis, RefundFacts month) {
		return this.calculator.explain(month, basis.kind().purpose());
	}

	private CalculationBasis required(String caseNumber, CalculationKind kind) {
		return this.bases.latest(caseNumber, kind)
			.orElseThrow(
					() -> new IllegalStateException("I sag " + caseNumber + " er der ikke forberedt en beregning"));
	}

}
