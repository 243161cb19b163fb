package dk.udslusning.rules.refund;

/**
 * A refund without its words, in øre.
 *
 * @param refundOere the refund, zero or more
 * @param rentShareOere the tenant's share of rent and confirmed compulsory payments
 * @param housingBenefitShareOere the tenant's share of the housing benefit
 * @param housingBenefitOere the household's housing benefit
 * @param ownPaymentOere the own payment
 */
public record RefundAmount(long refundOere, long rentShareOere, long housingBenefitShareOere, long housingBenefitOere,
		long ownPaymentOere) {

	static RefundAmount of(Refund refund) {
		return new RefundAmount(refund.amount().oere(), refund.rentShare().oere(), refund.benefitShare().oere(),
				refund.benefit().oere(), refund.ownPayment().oere());
	}

}
