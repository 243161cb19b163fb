package dk.udslusning.casefile.lease;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import dk.udslusning.casefile.home.CompulsoryPayments;
import dk.udslusning.rules.money.Money;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * The signed lease of a transitional home, with the deviations from ordinary leases and
 * the period in which they hold (almenlejeloven § 4 stk. 3). After the period the citizen
 * stays as an ordinary tenant, so the lease itself has no end until she moves out.
 *
 * @param id the lease
 * @param caseNumber the case
 * @param homeId the home
 * @param offerId the offer it came from
 * @param signedOn the day it was signed
 * @param startsOn its first day
 * @param periodMonths months in which the deviations hold, as stated in the lease
 * @param lastLegalDay last day of the legal period, inclusive
 * @param deviations the deviations as stated in the lease
 * @param councilApprovedOn the day the council approved them (HOME-02)
 * @param rentOere rent in øre per month, before housing benefit
 * @param payments compulsory payments besides the rent, per month
 * @param plannedMovingIn the day the citizen plans to move in
 * @param plannedDischarge the day the citizen plans to leave the shelter; null where the
 * citizen stays in none or no day is agreed
 * @param endedOn last day of the tenancy; null while it runs
 * @param version for optimistic locking; null before the first save
 */
public record Lease(@Id Long id, String caseNumber, Long homeId, Long offerId, LocalDate signedOn, LocalDate startsOn,
		int periodMonths, LocalDate lastLegalDay, String deviations, LocalDate councilApprovedOn, long rentOere,
		@Embedded.Nullable CompulsoryPayments payments, LocalDate plannedMovingIn, LocalDate plannedDischarge,
		LocalDate endedOn, @Version Integer version) {

	/**
	 * Days of double rent beyond which a caseworker is warned; fewer are part of any
	 * move.
	 */
	public static final int DOUBLE_RENT_WARNING_DAYS = 14;

	public Lease {
		Objects.requireNonNull(caseNumber, "caseNumber");
		Objects.requireNonNull(homeId, "homeId");
		Objects.requireNonNull(offerId, "offerId");
		Objects.requireNonNull(signedOn, "signedOn");
		Objects.requireNonNull(startsOn, "startsOn");
		Objects.requireNonNull(lastLegalDay, "lastLegalDay");
		Objects.requireNonNull(deviations, "deviations");
		Objects.requireNonNull(councilApprovedOn, "councilApprovedOn");
		Objects.requireNonNull(payments, "payments");
		Objects.requireNonNull(plannedMovingIn, "plannedMovingIn");
		if (periodMonths < 1 || rentOere <= 0) {
			throw new IllegalArgumentException("A lease has a period and a rent above zero");
		}
	}

	/**
	 * The rent per month, before housing benefit.
	 */
	public Money rent() {
		return Money.ofOere(this.rentOere);
	}

	/**
	 * The lease as it costs under another price. Only for looking at: the lease that is
	 * kept has the price that was signed.
	 */
	public Lease at(LeasePrice price) {
		return new Lease(this.id, this.caseNumber, this.homeId, this.offerId, this.signedOn, this.startsOn,
				this.periodMonths, this.lastLegalDay, this.deviations, this.councilApprovedOn, price.rent().oere(),
				price.payments(), this.plannedMovingIn, this.plannedDischarge, this.endedOn, this.version);
	}

	/**
	 * Days on which the citizen pays for the home and for the old place at once, as
	 * planned: from the lease's first day until the day before discharge, or before
	 * moving in where no discharge is planned.
	 * @return zero or more; a lease from 1 December with discharge on 16 December gives
	 * 15
	 */
	public long plannedDoubleRentDays() {
		LocalDate until = (this.plannedDischarge != null) ? this.plannedDischarge : this.plannedMovingIn;
		return Math.max(0, ChronoUnit.DAYS.between(this.startsOn, until));
	}

	/**
	 * Whether the double rent is planned to last longer than 14 days: a reason to warn,
	 * never to refuse.
	 */
	public boolean hasLongDoubleRent() {
		return plannedDoubleRentDays() > DOUBLE_RENT_WARNING_DAYS;
	}

	/**
	 * The lease as it holds with an addendum.
	 */
	Lease extended(LeaseAddendum addendum) {
		return new Lease(this.id, this.caseNumber, this.homeId, this.offerId, this.signedOn, this.startsOn,
				addendum.periodMonths(), addendum.lastLegalDay(), addendum.deviations(), addendum.councilApprovedOn(),
				this.rentOere, this.payments, this.plannedMovingIn, this.plannedDischarge, this.endedOn, this.version);
	}

	/**
	 * The tenancy ends; the day is the last one in the home.
	 */
	Lease ended(LocalDate on) {
		return new Lease(this.id, this.caseNumber, this.homeId, this.offerId, this.signedOn, this.startsOn,
				this.periodMonths, this.lastLegalDay, this.deviations, this.councilApprovedOn, this.rentOere,
				this.payments, this.plannedMovingIn, this.plannedDischarge, on, this.version);
	}

}
