package dk.udslusning.rules.refund;

/**
 * What comes out of an estimate of housing benefit.
 */
public sealed interface BenefitOutcome {

	/**
	 * An amount.
	 *
	 * @param benefit the benefit with its explanation
	 */
	record Estimated(HousingBenefit benefit) implements BenefitOutcome {

	}

	/**
	 * No amount.
	 *
	 * @param reason the rate or fact that is missing, as a refund would say it
	 */
	record NotEstimated(RefundOutcome reason) implements BenefitOutcome {

	}

}
