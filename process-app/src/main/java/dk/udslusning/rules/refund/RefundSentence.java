package dk.udslusning.rules.refund;

import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.explanation.Result;
import dk.udslusning.rules.money.Money;

/**
 * A refund in two sentences, as they can be said on the phone or written to the citizen.
 * <p>
 * Example: "Du får 3.696,25 kr., fordi din husleje på 7.500,00 kr. er højere end
 * boligstøtten og din egenbetaling. Boligstøtten er anslået til 975,00 kr., din
 * egenbetaling er 2.828,75 kr., og kommunen refunderer forskellen." Source: SEL § 163 a;
 * FVL § 24.
 */
public final class RefundSentence {

	private RefundSentence() {
	}

	/**
	 * Why the refund is what it is.
	 * @param explanation the explanation of a refund that was calculated, or of one that
	 * was taken over
	 * @return two Danish sentences; of an amount that was taken over, one
	 */
	public static String of(Explanation explanation) {
		Money refund = explanation.result("refundOere").money();
		if (explanation.results().stream().map(Result::key).noneMatch("rentShareOere"::equals)) {
			return "Du får " + refund + ", fordi det er afgjort tidligere.";
		}
		Money rent = explanation.result("rentShareOere").money();
		Money benefit = explanation.result("housingBenefitShareOere").money();
		Money ownPayment = explanation.result("ownPaymentOere").money();
		boolean shared = !benefit.equals(explanation.result("housingBenefitOere").money())
				|| explanation.steps().stream().anyMatch((step) -> step.id().equals("rent.share"));
		String rentWords = (shared ? "din andel af huslejen på " : "din husleje på ") + rent;
		String benefitWords = (shared ? "Din andel af boligstøtten er " : "Boligstøtten er ")
				+ (explanation.warns(WarningCodes.BENEFIT_ESTIMATED) ? "anslået til " : "") + benefit;
		String ownWords = ownPayment.isPositive() ? "din egenbetaling er " + ownPayment : "du har ingen egenbetaling";
		String taken = ownPayment.isPositive() ? "boligstøtten og din egenbetaling" : "boligstøtten";
		return refund.isPositive()
				? "Du får " + refund + ", fordi " + rentWords + " er højere end " + taken + ". " + benefitWords + ", "
						+ ownWords + ", og kommunen refunderer forskellen."
				: "Du får ingen refusion, fordi " + taken
						+ (ownPayment.isPositive() ? " er mindst lige så store som " : " er mindst lige så stor som ")
						+ rentWords + " " + benefitWords + ", og " + ownWords + (ownPayment.isPositive() ? "" : ".");
	}

}
