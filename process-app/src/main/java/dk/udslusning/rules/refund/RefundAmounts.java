package dk.udslusning.rules.refund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.plan.Plan;
import dk.udslusning.rules.scheme.Scheme;

/**
 * Refunds of many months without their explanations, to the same øre: the first month of
 * a shape is explained, and the plan of that explanation gives the others. Months with
 * several prices, spells of income or stays in a shelter are explained each.
 * <p>
 * Rates and settings are taken as they stood when a shape was first met: one of these for
 * one run, by one thread, never for longer. Unconfirmed rates are used.
 */
public final class RefundAmounts {

	private static final List<String> RESULTS = List.of("refundOere", "rentShareOere", "housingBenefitShareOere",
			"housingBenefitOere", "ownPaymentOere");

	/** The same in every month of a shape. */
	private static final Set<String> FIXED = Set.of(FactKeys.MONTH, FactKeys.SCHEME, FactKeys.ORIGIN, FactKeys.ADULTS,
			FactKeys.CHILDREN, FactKeys.TENANT_INCOME, FactKeys.PENSION, FactKeys.MOBILITY, FactKeys.ROUND_THE_CLOCK,
			FactKeys.DAY_RATE_SETTING);

	private static final int MOST_PLANS = 20_000;

	private static final Map<String, ToLongFunction<RefundFacts>> NUMBERS = numbers();

	private final RefundCalculator calculator;

	private final Map<RefundShape, Known> plans = new HashMap<>();

	/**
	 * Amounts by the rules.
	 * @param calculator the rules with their dated data
	 */
	public RefundAmounts(RefundCalculator calculator) {
		this.calculator = calculator;
	}

	/**
	 * The refund of a month, as {@link RefundCalculator#calculate} has it for a
	 * provisional purpose.
	 * @param facts what the month depends on
	 * @return the amounts, or nothing where the calculator says what stands in the way
	 */
	public Optional<RefundAmount> of(RefundFacts facts) {
		if (!RefundShape.has(facts) || !RefundCalculator.touchesMonth(facts)) {
			return explained(facts).map(RefundAmount::of);
		}
		RefundShape shape = RefundShape.of(facts);
		Known known = this.plans.get(shape);
		if (known == null || known.scheme() != facts.scheme()) {
			return first(shape, facts);
		}
		if (known.plan() == null) {
			return explained(facts).map(RefundAmount::of);
		}
		return planned(known, facts);
	}

	/** Whether a plan gives the amounts of such facts; for tests. */
	boolean isPlanned(RefundFacts facts) {
		Known known = RefundShape.has(facts) ? this.plans.get(RefundShape.of(facts)) : null;
		return known != null && known.plan() != null;
	}

	private Optional<Refund> explained(RefundFacts facts) {
		return this.calculator.calculate(facts, Purpose.PROVISIONAL).refund();
	}

	private Optional<RefundAmount> first(RefundShape shape, RefundFacts facts) {
		Optional<Refund> refund = explained(facts);
		Optional<Plan> plan = refund.flatMap((found) -> Plan.of(found.explanation(), FIXED, RESULTS));
		if (this.plans.size() == MOST_PLANS) {
			this.plans.clear();
		}
		this.plans.put(shape, plan.map((made) -> new Known(facts.scheme(), made, made.frame(), sources(made, facts)))
			.orElse(new Known(facts.scheme(), null, null, null)));
		return refund.map(RefundAmount::of);
	}

	private Optional<RefundAmount> planned(Known known, RefundFacts facts) {
		Plan.Frame frame = known.frame();
		try {
			Source[] sources = known.sources();
			for (int i = 0; i < sources.length; i++) {
				if (sources[i].isArea()) {
					area(facts.home().areaM2(), frame, i);
				}
				else {
					frame.set(i, sources[i].number().applyAsLong(facts), 1);
				}
			}
			known.plan().run(frame);
			return Optional.of(new RefundAmount(frame.result(0), frame.result(1), frame.result(2), frame.result(3),
					frame.result(4)));
		}
		catch (ArithmeticException beyondLong) {
			return explained(facts).map(RefundAmount::of);
		}
	}

	private static void area(BigDecimal area, Plan.Frame frame, int input) {
		if (area.scale() <= 0) {
			frame.set(input, area.longValueExact(), 1);
		}
		else {
			frame.set(input, area.unscaledValue().longValueExact(),
					BigDecimal.ONE.movePointRight(area.scale()).longValueExact());
		}
	}

	private static Source[] sources(Plan plan, RefundFacts facts) {
		String[] keys = plan.inputs();
		Source[] sources = new Source[keys.length];
		for (int i = 0; i < keys.length; i++) {
			sources[i] = keys[i].equals(FactKeys.AREA) ? new Source(true, null)
					: new Source(false, keys[i].startsWith(FactKeys.COMPULSORY)
							? payment(keys[i].substring(FactKeys.COMPULSORY.length()), facts) : number(keys[i]));
		}
		return sources;
	}

	private static ToLongFunction<RefundFacts> number(String key) {
		ToLongFunction<RefundFacts> number = NUMBERS.get(key);
		if (number == null) {
			throw new IllegalStateException("A plan asks for a fact that is not known here: " + key);
		}
		return number;
	}

	/** Payments stand in the same order in every month of a shape. */
	private static ToLongFunction<RefundFacts> payment(String kind, RefundFacts facts) {
		List<String> kinds = facts.home().compulsoryPayments().stream().map(CompulsoryPayment::kind).toList();
		int place = kinds.indexOf(kind);
		return (other) -> other.home().compulsoryPayments().get(place).monthly().oere();
	}

	private static Map<String, ToLongFunction<RefundFacts>> numbers() {
		return Map.ofEntries(Map.entry(FactKeys.RENT, (facts) -> facts.home().rent().oere()),
				Map.entry(FactKeys.INCOME, (facts) -> oere(facts.household().annualIncome())),
				Map.entry(FactKeys.WEALTH, (facts) -> oere(facts.household().annualWealth())),
				Map.entry(FactKeys.BENEFIT, (facts) -> oere(facts.benefit().decidedMonthly())),
				Map.entry(FactKeys.OWN_PAYMENT_REDUCED, (facts) -> oere(facts.ownPayment().reducedTo())),
				Map.entry(FactKeys.OWN_PAYMENT_ENTERED, (facts) -> oere(facts.ownPayment().enteredMonthly())),
				Map.entry(FactKeys.SHARE_NUMBER, (facts) -> facts.household().shareNumber()),
				Map.entry(FactKeys.LEASE_START, (facts) -> day(facts.periods().leaseStart())),
				Map.entry(FactKeys.LEASE_END, (facts) -> day(facts.periods().leaseEnd())),
				Map.entry(FactKeys.MOVED_IN, (facts) -> day(facts.periods().movedIn())),
				Map.entry(FactKeys.MOVED_OUT, (facts) -> day(facts.periods().movedOut())),
				Map.entry(FactKeys.DISCHARGED, (facts) -> day(facts.periods().discharged())),
				Map.entry(FactKeys.LAST_LEGAL_DAY, (facts) -> day(facts.periods().lastLegalDay())),
				Map.entry(FactKeys.BENEFIT_FROM, (facts) -> day(facts.periods().benefitFrom())),
				Map.entry(FactKeys.OWN_PAYMENT_FROM, (facts) -> day(facts.periods().ownPaymentFrom())));
	}

	private static long oere(Money money) {
		return money.oere();
	}

	private static long day(LocalDate day) {
		return day.toEpochDay();
	}

	/**
	 * A shape that was met.
	 *
	 * @param scheme the scheme itself
	 * @param plan its plan; null where every month is explained
	 * @param frame where the plan runs
	 * @param sources where the numbers of the plan's inputs come from
	 */
	private record Known(Scheme scheme, Plan plan, Plan.Frame frame, Source[] sources) {
	}

	/**
	 * Where a number comes from.
	 *
	 * @param isArea whether it is the area, which may have decimals
	 * @param number else how it is read
	 */
	private record Source(boolean isArea, ToLongFunction<RefundFacts> number) {
	}

}
