package dk.udslusning.rules.refund;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dk.udslusning.rules.explanation.ExplanationBuilder;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.refund.RentAndCompulsoryPayments.KnownPayment;

/**
 * What a person should look at before a refund is used; never a refusal. Where a rate or
 * a kind of payment is not confirmed, the amount stands there both ways.
 */
final class RefundWarnings {

	private final ExplanationBuilder explanation;

	RefundWarnings(ExplanationBuilder explanation) {
		this.explanation = explanation;
	}

	/**
	 * Warns of everything about a refund.
	 * @param withConfirmed the refund with the value of a rate that was confirmed last;
	 * nothing where none ever was
	 */
	void ofRefund(RefundFacts facts, List<KnownPayment> payments, Money refund, Money withUnconfirmed,
			Function<DatedRate, Optional<OtherRate>> withConfirmed) {
		Money income = facts.household().annualIncome();
		if (income != null && isAboveHalf(facts.home().rent(), income)) {
			this.explanation.warn(WarningCodes.RENT_ABOVE_HALF_INCOME, "Huslejen er mere end halvdelen af husstandens "
					+ "indkomst. Se nærmere på det (boligstøtteloven § 15); det er ikke i sig selv et afslag.");
		}
		if (facts.benefit().decidedMonthly() == null) {
			estimated();
		}
		this.explanation.rates()
			.stream()
			.filter((rate) -> !rate.isConfirmed())
			.forEach((rate) -> unconfirmed(rate, withConfirmed.apply(rate)));
		payments(payments, refund, withUnconfirmed);
	}

	/** Warns of everything about a benefit that is estimated alone. */
	void ofEstimate() {
		estimated();
		this.explanation.rates()
			.stream()
			.filter((rate) -> !rate.isConfirmed())
			.forEach((rate) -> unconfirmed(rate, Optional.empty()));
	}

	private void estimated() {
		this.explanation.warn(WarningCodes.BENEFIT_ESTIMATED, "Boligstøtten er anslået. "
				+ "Beløbet kan ændre sig, når Udbetaling Danmark har beregnet boligstøtten.");
	}

	private void unconfirmed(DatedRate rate, Optional<OtherRate> other) {
		String both = other
			.map((confirmed) -> " Med den senest bekræftede, " + shown(confirmed.rate()) + " fra "
					+ Value.of(confirmed.rate().validFrom()).shortDanish() + ", ville refusionen være "
					+ confirmed.refund())
			.orElse("");
		this.explanation.warn(WarningCodes.RATE_UNCONFIRMED, "Satsen »" + rate.label() + "« er kun "
				+ rate.status().label() + ": " + shown(rate) + " (" + rate.source() + ")." + both);
	}

	private static String shown(DatedRate rate) {
		return Value.of(rate.value(), rate.unit()).danish();
	}

	private void payments(List<KnownPayment> payments, Money refund, Money withUnconfirmed) {
		List<String> unconfirmed = new ArrayList<>();
		for (KnownPayment payment : payments) {
			String name = payment.kind().label() + " på " + payment.payment().monthly();
			if (payment.kind().status() == CompulsoryKind.Status.UNCONFIRMED) {
				unconfirmed.add(name);
			}
			if (payment.kind().status() == CompulsoryKind.Status.NOT_COUNTED) {
				this.explanation.warn(WarningCodes.COMPULSORY_NOT_COUNTED,
						name + " tæller ikke med i refusionen (" + payment.kind().source() + ").");
			}
		}
		if (!unconfirmed.isEmpty()) {
			this.explanation.warn(WarningCodes.COMPULSORY_UNCONFIRMED,
					"Det er ikke afklaret, om disse ydelser tæller med i refusionen: " + String.join("; ", unconfirmed)
							+ " Refusionen er " + refund + " uden dem og ville være " + withUnconfirmed + " med dem.");
		}
	}

	private static boolean isAboveHalf(Money monthlyRent, Money annualIncome) {
		BigDecimal twiceTheYearlyRent = monthlyRent.toDecimal().multiply(new BigDecimal(24));
		return twiceTheYearlyRent.compareTo(annualIncome.toDecimal()) > 0;
	}

	/**
	 * A rate with what the refund would be by it.
	 *
	 * @param rate the rate as it was confirmed last
	 * @param refund the refund by it
	 */
	record OtherRate(DatedRate rate, Money refund) {
	}

}
