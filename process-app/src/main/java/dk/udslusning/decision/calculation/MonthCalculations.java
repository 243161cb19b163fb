package dk.udslusning.decision.calculation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.LeasePrice;
import dk.udslusning.casefile.lease.LeasePrices;
import dk.udslusning.rules.refund.Refund;
import dk.udslusning.rules.refund.RefundCalculator;
import dk.udslusning.rules.refund.RefundOutcome;
import dk.udslusning.rules.refund.RefundOutcome.NotCalculable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The refund of single months of a tenancy, each with the facts of that month: income on
 * its days, household on its first day, the housing benefit decided for it or else the
 * estimate, the rent as it runs, the rates of that month.
 */
@Service
@Transactional
public class MonthCalculations {

	private final LeasePrices prices;

	private final HousingBenefits benefits;

	private final CaseRefundFacts facts;

	private final RefundCalculator calculator;

	private final CalculationBases bases;

	private final CalculationRows rows;

	private final Clock clock;

	MonthCalculations(LeasePrices prices, HousingBenefits benefits, CaseRefundFacts facts, RefundCalculator calculator,
			CalculationBases bases, CalculationRows rows, Clock clock) {
		this.prices = prices;
		this.benefits = benefits;
		this.facts = facts;
		this.calculator = calculator;
		this.bases = bases;
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * What a month of a lease gives; nothing is stored.
	 * @param lease a lease under which she has moved in
	 * @param preparedBy user id of who prepared its facts
	 * @return the refund, by confirmed rates only, or what stands in its way
	 */
	@Transactional(readOnly = true)
	public RefundOutcome calculate(Lease lease, YearMonth month, String preparedBy) {
		CalculationBasis basis = basis(lease, month, preparedBy);
		return this.calculator.calculate(this.facts.ofMonth(basis), basis.kind().purpose());
	}

	/**
	 * Refuses facts with which one of the months cannot be calculated, at the field where
	 * the missing one is asked for. An unclear rate is no fault of the facts.
	 * @throws RejectedInput naming the field by the component of {@link PreparedFacts}
	 */
	@Transactional(readOnly = true)
	public void requireFacts(Lease lease, List<YearMonth> months, String preparedBy) {
		for (YearMonth month : months) {
			if (calculate(lease, month, preparedBy) instanceof NotCalculable missing) {
				throw CalculationPreparation.rejection(missing);
			}
		}
	}

	/**
	 * Stores what a month of a lease gives, for good.
	 */
	public Calculation store(Lease lease, YearMonth month, Refund refund, String preparedBy) {
		CalculationBasis basis = this.bases.add(basis(lease, month, preparedBy));
		return this.rows.add(basis, basis.kind(), null, refund);
	}

	private CalculationBasis basis(Lease lease, YearMonth month, String preparedBy) {
		String caseNumber = lease.caseNumber();
		LocalDate first = month.atDay(1);
		LeasePrice price = this.prices.on(lease, lease.startsOn().isAfter(first) ? lease.startsOn() : first);
		return new CalculationBasis(0, caseNumber, CalculationKind.CHANGED_MONTH, lease.homeId(), lease.id(), month,
				price.rent(), price.payments(), this.benefits.holding(caseNumber, lease.homeId(), month).isPresent(),
				this.benefits.decided(caseNumber, lease.homeId(), month, true).isPresent(), preparedBy,
				LocalDateTime.now(this.clock));
	}

}
