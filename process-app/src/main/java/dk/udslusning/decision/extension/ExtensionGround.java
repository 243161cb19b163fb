package dk.udslusning.decision.extension;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import dk.udslusning.casefile.household.Household;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.scheme.Scheme.ExtensionTest;

/**
 * What the case file knows about a period and its end.
 *
 * @param scheme the case's scheme
 * @param lease the lease with its addenda
 * @param month the month of the assessment, on whose first day persons are counted
 * @param household who lives with the tenant
 * @param coTenant whether another citizen with an own case shares the home
 * @param calculation the newest calculation of a full month; nothing before there is one
 */
public record ExtensionGround(Scheme scheme, Lease lease, YearMonth month, Household household, boolean coTenant,
		Optional<Calculation> calculation) {

	/**
	 * Whether the ability to pay decides; else the lease's period and the need.
	 */
	public boolean testsAbility() {
		return this.scheme.extensionTest() == ExtensionTest.ABILITY_TO_PAY;
	}

	/**
	 * Months of the period as it runs now.
	 */
	public int monthsRunning() {
		return this.scheme.monthsRunning(this.lease.periodMonths());
	}

	/**
	 * Months by which it can still be extended.
	 */
	public int monthsLeft() {
		return this.scheme.monthsLeft(this.lease.startsOn(), this.lease.periodMonths());
	}

	/**
	 * The last legal day after an extension.
	 */
	public LocalDate extendedTo(int months) {
		return this.scheme.extended(this.lease.startsOn(), this.lease.periodMonths(), months).lastDay();
	}

	public int adults() {
		return 1 + this.household.otherAdultsOn(firstDay()) + (this.coTenant ? 1 : 0);
	}

	/**
	 * Children of an age in whole years, both ends included.
	 */
	public int children(int youngest, int oldest) {
		return this.household.personsAged(firstDay(), youngest, oldest);
	}

	/**
	 * What the landlord charges for a full month, as far as the case file knows.
	 */
	public Money fullRent() {
		return this.calculation.map(Calculation::charged)
			.orElseGet(() -> this.lease.rent().plus(this.lease.payments().total()));
	}

	/**
	 * The household's housing benefit of a month; null where none is known.
	 */
	public Money benefit() {
		return this.calculation.map(Calculation::benefit).orElse(null);
	}

	private LocalDate firstDay() {
		return this.month.atDay(1);
	}

}
