package dk.udslusning.rules.scheme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A scheme of transitional housing as data: a new one is a new entry in
 * {@code catalogue/schemes.yaml}, never new Java.
 *
 * @param code stable code, for example {@code ALMENBOLIG_63}
 * @param label Danish name
 * @param benefitName what letters under the scheme call the money, in Danish
 * @param legalBases act and § of the scheme, at least one
 * @param entryFrom the first day on which a lease may start
 * @param entryTo the last day on which a lease may start; {@code null} without an end
 * @param lastDay the last day of the scheme as a whole; {@code null} without an end
 * @param period how the months are found
 * @param initialMonths the months of the first period; where the lease states them, the
 * most that it may state
 * @param extensionMonths the months by which the period can be extended, 0 where it
 * cannot
 * @param extensionTest what an extension depends on
 * @param acceptedOrigins from where a citizen may come
 * @param homeKinds which homes may be used
 * @param agreementRequired whether an agreement on education or work is a condition;
 * otherwise it is an offer
 * @param calculationMethod how the amount is found
 * @param comparisonRate the rate of own payment for citizens from another housing
 * situation
 * @param appealGuidance Danish text per kind of decision: where to appeal
 */
public record Scheme(String code, String label, String benefitName, List<String> legalBases, LocalDate entryFrom,
		LocalDate entryTo, LocalDate lastDay, Period period, int initialMonths, int extensionMonths,
		ExtensionTest extensionTest, Set<Origin> acceptedOrigins, Set<HomeKind> homeKinds, boolean agreementRequired,
		CalculationMethod calculationMethod, String comparisonRate, Map<DecisionType, String> appealGuidance) {

	public Scheme {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(entryFrom, "entryFrom");
		legalBases = List.copyOf(legalBases);
		acceptedOrigins = Set.copyOf(acceptedOrigins);
		homeKinds = Set.copyOf(homeKinds);
		appealGuidance = Map.copyOf(appealGuidance);
		if (initialMonths < 1 || extensionMonths < 0) {
			throw new IllegalArgumentException("The period of " + code + " has at least one month");
		}
		if (entryTo != null && entryTo.isBefore(entryFrom)) {
			throw new IllegalArgumentException("The entry window of " + code + " ends before it begins");
		}
	}

	/**
	 * Whether a lease that starts on a day can come in under the scheme. Both ends of the
	 * window are included: under {@code FRIKOMMUNE_25} 1 August 2018 and 31 December 2021
	 * are inside. Rule ELIG-06.
	 * @param leaseStart the lease's first day
	 * @return {@code true} inside the entry window
	 */
	public boolean admits(LocalDate leaseStart) {
		return !leaseStart.isBefore(this.entryFrom) && (this.entryTo == null || !leaseStart.isAfter(this.entryTo));
	}

	/**
	 * Whether at least one day of a month lies inside the scheme's own life.
	 * @param month the month
	 * @return {@code true} from the month of the first entry to the month of the last day
	 */
	public boolean inForce(YearMonth month) {
		return !month.isBefore(YearMonth.from(this.entryFrom))
				&& (this.lastDay == null || !month.isAfter(YearMonth.from(this.lastDay)));
	}

	/**
	 * The days on which a refund can be given, counted from the lease's start: the last
	 * day is start + months - 1 day, or the scheme's last day where that is earlier.
	 * <p>
	 * Example: a lease from 15 March 2021 under {@code FRIKOMMUNE_25} runs for 24 months
	 * to 14 March 2023; extended by 36 months to 14 March 2026. Rule SCHEME-01,
	 * frikommunenetværk § 25; almenboligloven § 63; almenlejeloven § 4 stk. 3.
	 * @param leaseStart the lease's first day
	 * @param statedMonths the months stated in the lease; only used where the scheme
	 * takes them from the lease
	 * @param extendedMonths the months granted as extension, 0 where none
	 * @return the period
	 * @throws IllegalArgumentException where the months stated and granted are below 1 or
	 * above {@link #longestMonths()}
	 */
	public LegalPeriod legalPeriod(LocalDate leaseStart, int statedMonths, int extendedMonths) {
		int months = (this.period == Period.STATED_IN_LEASE) ? statedMonths : this.initialMonths;
		if (months < 1 || extendedMonths < 0 || months + extendedMonths > longestMonths()) {
			throw new IllegalArgumentException(
					"Perioden skal være på 1 til " + longestMonths() + " måneder under ordningen " + this.label);
		}
		LocalDate last = leaseStart.plusMonths((long) months + extendedMonths).minusDays(1);
		return new LegalPeriod(leaseStart, (this.lastDay != null && last.isAfter(this.lastDay)) ? this.lastDay : last);
	}

	/**
	 * The longest period with every extension.
	 * @return months
	 */
	public int longestMonths() {
		return (this.period == Period.STATED_IN_LEASE) ? this.initialMonths : this.initialMonths + this.extensionMonths;
	}

	/**
	 * The months of a period as it runs now: those of the lease with its addenda, and
	 * where the scheme has its own number never less than that.
	 * @param periodMonths the months that the lease states, by its newest addendum where
	 * there is one
	 * @return months
	 */
	public int monthsRunning(int periodMonths) {
		return (this.period == Period.STATED_IN_LEASE) ? periodMonths : Math.max(this.initialMonths, periodMonths);
	}

	/**
	 * The months by which a period can still be extended: up to the scheme's longest
	 * period, and never past its last day. An extension may take them all at once or in
	 * steps of whole months.
	 * <p>
	 * Example: a lease from 15 March 2021 under {@code FRIKOMMUNE_25}, extended once to
	 * 36 months, can be extended by up to 24 more. Rule SCHEME-03, frikommunenetværk §
	 * 25; almenboligloven § 63; almenlejeloven § 4 stk. 3.
	 * @param leaseStart the lease's first day
	 * @param periodMonths the months that the lease states, by its newest addendum where
	 * there is one
	 * @return months, 0 where the period is as long as it can be
	 */
	public int monthsLeft(LocalDate leaseStart, int periodMonths) {
		int running = monthsRunning(periodMonths);
		int left = 0;
		while (running + left < longestMonths() && endsBeforeTheScheme(leaseStart.plusMonths((long) running + left))) {
			left++;
		}
		return left;
	}

	/**
	 * The days on which a refund can be given after an extension. Rule SCHEME-03.
	 * @param leaseStart the lease's first day
	 * @param periodMonths the months that the lease states, by its newest addendum where
	 * there is one
	 * @param months the months of the extension; 0 gives the period as it runs now
	 * @return the period
	 * @throws IllegalArgumentException where the months are negative or more than
	 * {@link #monthsLeft}
	 */
	public LegalPeriod extended(LocalDate leaseStart, int periodMonths, int months) {
		if (months < 0 || months > monthsLeft(leaseStart, periodMonths)) {
			throw new IllegalArgumentException("Perioden kan forlænges med højst "
					+ monthsLeft(leaseStart, periodMonths) + " måneder under ordningen " + this.label);
		}
		int total = monthsRunning(periodMonths) + months;
		return (this.period == Period.STATED_IN_LEASE) ? legalPeriod(leaseStart, total, 0)
				: legalPeriod(leaseStart, 0, total - this.initialMonths);
	}

	private boolean endsBeforeTheScheme(LocalDate dayAfter) {
		return this.lastDay == null || !dayAfter.isAfter(this.lastDay);
	}

	/**
	 * Where to appeal a kind of decision.
	 * @param type the kind of decision
	 * @return the Danish guidance of this scheme
	 * @throws IllegalStateException where the scheme has no text for the kind
	 */
	public String appealGuidance(DecisionType type) {
		String guidance = this.appealGuidance.get(type);
		if (guidance == null) {
			throw new IllegalStateException("Ordningen " + this.code + " mangler klagevejledning for " + type
					+ ": skriv den i catalogue/schemes.yaml");
		}
		return guidance;
	}

	/** How the length of the period is found. */
	public enum Period {

		/** The scheme's own number of months. */
		FIXED,

		/** The months that the lease states, at most the scheme's. */
		STATED_IN_LEASE

	}

	/** What an extension depends on. */
	public enum ExtensionTest {

		/** The citizen's ability to pay cannot cover the full rent after the months. */
		ABILITY_TO_PAY,

		/** The lease's period and the need. */
		NEED_AND_LEASE

	}

	/** How the amount is found. */
	public enum CalculationMethod {

		/** Refund of rent by SEL § 163 a and BEK 718 of 19/6-2013. */
		REFUND_163A

	}

}
