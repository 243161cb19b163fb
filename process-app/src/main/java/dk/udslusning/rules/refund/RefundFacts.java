package dk.udslusning.rules.refund;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dk.udslusning.rules.explanation.FactOrigin;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.rules.scheme.Scheme;

/**
 * Everything the refund of one month depends on.
 *
 * @param month the month
 * @param scheme the scheme
 * @param origin where the citizen comes from
 * @param home the home and its price
 * @param household who lives there
 * @param benefit housing benefit
 * @param ownPayment own payment
 * @param periods the days of each term
 * @param charged the days on which a shelter charges the tenant meanwhile, apart from
 * each other
 * @param origins where single facts came from, by the keys of {@link FactKeys}
 */
public record RefundFacts(YearMonth month, Scheme scheme, Origin origin, HomeCosts home, HouseholdFacts household,
		BenefitFacts benefit, OwnPaymentFacts ownPayment, Periods periods, List<ChargedDays> charged,
		Map<String, FactOrigin> origins) {

	/**
	 * A month in which no shelter charges anything.
	 */
	public RefundFacts(YearMonth month, Scheme scheme, Origin origin, HomeCosts home, HouseholdFacts household,
			BenefitFacts benefit, OwnPaymentFacts ownPayment, Periods periods, Map<String, FactOrigin> origins) {
		this(month, scheme, origin, home, household, benefit, ownPayment, periods, List.of(), origins);
	}

	public RefundFacts {
		Objects.requireNonNull(month, "month");
		Objects.requireNonNull(scheme, "scheme");
		Objects.requireNonNull(origin, "origin");
		Objects.requireNonNull(home, "home");
		Objects.requireNonNull(household, "household");
		Objects.requireNonNull(benefit, "benefit");
		Objects.requireNonNull(ownPayment, "ownPayment");
		Objects.requireNonNull(periods, "periods");
		charged = charged.stream().filter((days) -> days.touches(month)).toList();
		origins = Map.copyOf(origins);
		if (periods.benefitFrom() != null && !benefit.applied()) {
			throw new IllegalArgumentException("Only an application that was made counts from a day");
		}
	}

	/** The days of the month on which the tenant has an income. */
	IncomeDays incomeDays() {
		return this.household.tenantIncome().in(this.month);
	}

	/** Whether the whole month lies before a late application counts. */
	boolean liesBeforeBenefit() {
		return this.periods.appliedLate() && this.periods.benefitFrom().isAfter(this.month.atEndOfMonth());
	}

	FactOrigin from(String key) {
		return this.origins.getOrDefault(key, FactOrigin.from("oplyst til beregningen"));
	}

}
