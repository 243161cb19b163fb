package dk.udslusning.decision.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.Origin;

/**
 * What somebody asks the refund of a month for, as it was told: anything may be missing
 * or wrong, and {@link TrialCalculations} says so by the names of {@link TrialFields}.
 *
 * @param scheme code of the scheme
 * @param month the month
 * @param origin where the citizen comes from
 * @param home the home and its price
 * @param household who lives there
 * @param benefit housing benefit
 * @param ownPayment own payment
 * @param days the days of each term; all {@code null} where the whole month counts
 */
public record RefundTrial(String scheme, YearMonth month, Origin origin, Home home, Household household,
		Benefit benefit, OwnPayment ownPayment, Days days) {

	/**
	 * A home.
	 *
	 * @param areaM2 area in square metres; may be missing where the benefit is entered
	 * @param rent rent of the home alone per month, before housing benefit
	 * @param compulsoryPayments payments besides the rent
	 * @param changes other prices that begin inside the month
	 */
	public record Home(BigDecimal areaM2, Money rent, List<Payment> compulsoryPayments, List<Change> changes) {

		public Home {
			compulsoryPayments = orNone(compulsoryPayments);
			changes = orNone(changes);
		}

	}

	/**
	 * A compulsory payment.
	 *
	 * @param kind code of the kind
	 * @param monthly the amount per month
	 */
	public record Payment(String kind, Money monthly) {
	}

	/**
	 * Another price of the home.
	 *
	 * @param from its first day, after the month's first
	 * @param rent rent of the home alone per month
	 * @param compulsoryPayments payments besides the rent
	 */
	public record Change(LocalDate from, Money rent, List<Payment> compulsoryPayments) {

		public Change {
			compulsoryPayments = orNone(compulsoryPayments);
		}

	}

	/**
	 * A household.
	 *
	 * @param adults persons of 18 or older
	 * @param children persons under 18
	 * @param shareNumber which of the equal shares is the tenant's; the first where it is
	 * missing
	 * @param annualIncome the household's income per year
	 * @param annualWealth the household's wealth
	 * @param tenantHasIncome whether the tenant has an income
	 * @param incomePeriods the days of it, where it is not every day
	 * @param pension førtidspension or seniorpension
	 * @param severeMobilityHandicap a severe mobility handicap in a suitable home
	 * @param roundTheClockHelp 24-hour help
	 * @param folkepension folkepension
	 */
	public record Household(Integer adults, Integer children, Integer shareNumber, Money annualIncome,
			Money annualWealth, Boolean tenantHasIncome, List<Span> incomePeriods, boolean pension,
			boolean severeMobilityHandicap, boolean roundTheClockHelp, boolean folkepension) {

		public Household {
			incomePeriods = orNone(incomePeriods);
		}

	}

	/**
	 * Housing benefit.
	 *
	 * @param applied whether it is applied for
	 * @param decidedMonthly what Udbetaling Danmark has calculated for the month;
	 * estimated where it is missing
	 * @param decidedForDaysOnly whether that covers only the days of a part month
	 */
	public record Benefit(Boolean applied, Money decidedMonthly, boolean decidedForDaysOnly) {
	}

	/**
	 * Own payment.
	 *
	 * @param enteredMonthly an entered amount per month
	 * @param reducedTo what it is reduced to on application, per month
	 */
	public record OwnPayment(Money enteredMonthly, Money reducedTo) {
	}

	/**
	 * The days on which each term runs.
	 *
	 * @param leaseStart the lease's first day
	 * @param leaseEnd the lease's last day
	 * @param movedIn the day of moving in
	 * @param movedOut the last day in the home
	 * @param discharged the first day on which the shelter charges nothing more
	 * @param lastLegalDay the last day of the scheme's period
	 * @param benefitFrom the day from which the application for benefit counts
	 * @param ownPaymentFrom the first day on which an earlier transitional home no longer
	 * carries the own payment
	 * @param charged days on which a shelter charges the tenant meanwhile
	 */
	public record Days(LocalDate leaseStart, LocalDate leaseEnd, LocalDate movedIn, LocalDate movedOut,
			LocalDate discharged, LocalDate lastLegalDay, LocalDate benefitFrom, LocalDate ownPaymentFrom,
			List<Span> charged) {

		/** The whole month for every term. */
		public static final Days WHOLE_MONTH = new Days(null, null, null, null, null, null, null, null, null);

		public Days {
			charged = orNone(charged);
		}

	}

	/**
	 * Some days, both ends included.
	 *
	 * @param from the first; {@code null} where there is no first
	 * @param to the last; {@code null} where there is no last
	 */
	public record Span(LocalDate from, LocalDate to) {
	}

	private static <T> List<T> orNone(List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

}
