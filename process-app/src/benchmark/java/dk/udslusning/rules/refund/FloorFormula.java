package dk.udslusning.rules.refund;

import java.time.LocalDate;

import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.Rates;
import dk.udslusning.rules.scheme.Origin;

/**
 * The floor under every measurement: the refund of a whole month by hand in {@code long}
 * øre, with the rates of the year looked up beforehand. It explains nothing, checks
 * nothing, and knows no part months. Same facts, same answer.
 */
final class FloorFormula {

	private final long ownPayment109;

	private final long ownPayment110;

	private final long areaFirst;

	private final long areaFurther;

	private final long highestRent;

	private final long incomeLimit;

	private final long perChild;

	private final long lowestShare;

	private final long highestBenefit;

	FloorFormula(Rates rates, LocalDate day) {
		this.ownPayment109 = of(rates, RateCodes.OWN_PAYMENT_109, day);
		this.ownPayment110 = of(rates, RateCodes.OWN_PAYMENT_110, day);
		this.areaFirst = of(rates, RateCodes.AREA_FIRST_PERSON, day);
		this.areaFurther = of(rates, RateCodes.AREA_FURTHER_PERSON, day);
		this.highestRent = of(rates, RateCodes.HIGHEST_RENT, day);
		this.incomeLimit = of(rates, RateCodes.INCOME_LIMIT, day);
		this.perChild = of(rates, RateCodes.INCOME_LIMIT_PER_CHILD, day);
		this.lowestShare = of(rates, RateCodes.LOWEST_OWN_SHARE, day);
		this.highestBenefit = of(rates, RateCodes.HIGHEST_BENEFIT, day);
	}

	private static long of(Rates rates, String code, LocalDate day) {
		return rates.find(code, day).orElseThrow().value().longValueExact();
	}

	long refund(RefundFacts facts) {
		HouseholdFacts who = facts.household();
		long rent = facts.home().rent().oere();
		long benefit = (facts.benefit().decidedMonthly() != null) ? facts.benefit().decidedMonthly().oere()
				: estimate(facts, who, rent);
		long refund = share(rent, who) - share(benefit, who) - ownPayment(facts, who);
		return Math.max(0, refund);
	}

	private long estimate(RefundFacts facts, HouseholdFacts who, long rent) {
		long area = facts.home().areaM2().longValue();
		int children = who.children();
		long norm = this.areaFirst + this.areaFurther * (who.adults() + children - 1);
		long ceiling = this.highestRent * (100 + Math.min(5L * children, 20)) / 100;
		long counted = Math.min(rent * 12 * Math.min(area, norm), ceiling * area);
		long limit = this.incomeLimit + this.perChild * Math.max(0, Math.min(children, 4) - 1);
		long over = Math.max(0, who.annualIncome().oere() - limit);
		boolean help = who.severeMobilityHandicap() || who.roundTheClockHelp();
		long smallest = Math.min(60 * counted - 18 * over * area, 100 * (counted - this.lowestShare * area));
		if (children == 0 && !help && !who.pension()) {
			smallest = Math.min(smallest, 15 * counted);
		}
		long factor = help ? 150 : (children >= 4) ? 125 : 100;
		smallest = Math.max(0, Math.min(smallest, factor * this.highestBenefit * area));
		long unit = 1200L * 100 * area;
		return (2 * smallest + unit) / (2 * unit) * 100;
	}

	private long ownPayment(RefundFacts facts, HouseholdFacts who) {
		if (who.tenantIncome() == IncomeDays.NONE) {
			return 0;
		}
		if (facts.ownPayment().reducedTo() != null) {
			return facts.ownPayment().reducedTo().oere();
		}
		if (facts.ownPayment().enteredMonthly() != null) {
			return facts.ownPayment().enteredMonthly().oere();
		}
		long rate = (facts.origin() == Origin.CRISIS_CENTRE_109) ? this.ownPayment109 : this.ownPayment110;
		return (rate * 365 * 2 + 12) / 24;
	}

	private static long share(long amount, HouseholdFacts who) {
		return amount / who.adults() + ((who.shareNumber() <= amount % who.adults()) ? 1 : 0);
	}

}
