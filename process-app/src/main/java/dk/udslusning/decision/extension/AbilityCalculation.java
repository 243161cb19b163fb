package dk.udslusning.decision.extension;

import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.money.Money;

/**
 * The ability to pay of an assessment, as it was calculated. Nothing changes it
 * afterwards. Amounts are per month.
 *
 * @param assessmentId the assessment
 * @param canPay whether the household can carry the full rent
 * @param explanation every fact, rate and step
 * @param explanationJson the same as it is stored
 */
public record AbilityCalculation(long assessmentId, boolean canPay, Explanation explanation, String explanationJson) {

	/**
	 * What is left for the home.
	 */
	public Money available() {
		return this.explanation.result("availableOere").money();
	}

	/**
	 * The full rent after housing benefit.
	 */
	public Money rentAfterBenefit() {
		return this.explanation.result("rentAfterBenefitOere").money();
	}

	/**
	 * What is missing; zero where the household can pay.
	 */
	public Money shortfall() {
		return this.explanation.result("shortfallOere").money();
	}

}
