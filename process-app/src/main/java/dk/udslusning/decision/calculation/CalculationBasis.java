package dk.udslusning.decision.calculation;

import java.time.LocalDateTime;
import java.time.YearMonth;

import dk.udslusning.casefile.home.CompulsoryPayments;
import dk.udslusning.rules.money.Money;

/**
 * What one person prepared for one calculation, besides household, income, benefit and
 * own payment, which stand in the case file by themselves.
 *
 * @param id the basis
 * @param caseNumber the case
 * @param kind provisional or final
 * @param homeId the home
 * @param leaseId the lease; null before there is one
 * @param month the month whose rates and facts are used
 * @param rent rent per month before housing benefit
 * @param payments compulsory payments per month
 * @param benefitDecided whether the benefit of the full month is Udbetaling Danmark's
 * @param firstBenefitDecided whether the benefit of a part first month is, too
 * @param preparedBy user id
 * @param preparedAt Danish local time
 */
record CalculationBasis(long id, String caseNumber, CalculationKind kind, long homeId, Long leaseId, YearMonth month,
		Money rent, CompulsoryPayments payments, boolean benefitDecided, boolean firstBenefitDecided, String preparedBy,
		LocalDateTime preparedAt) {

	/**
	 * The same for another month.
	 * @param decided whether Udbetaling Danmark's benefit holds in it
	 * @param decidedForDays whether its benefit for a part of that month is known
	 */
	CalculationBasis of(YearMonth other, boolean decided, boolean decidedForDays) {
		return new CalculationBasis(this.id, this.caseNumber, this.kind, this.homeId, this.leaseId, other, this.rent,
				this.payments, decided, decidedForDays, this.preparedBy, this.preparedAt);
	}

}
