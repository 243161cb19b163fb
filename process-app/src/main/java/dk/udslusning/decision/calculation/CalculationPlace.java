package dk.udslusning.decision.calculation;

import java.time.LocalDate;
import java.time.YearMonth;

import dk.udslusning.casefile.home.CompulsoryPayments;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.rules.money.Money;

/**
 * The home and the month that a calculation is about.
 *
 * @param caseNumber the case
 * @param kind provisional for an offered home, final for a leased one
 * @param home the home
 * @param lease the lease; null before there is one
 * @param start the lease's first day, planned or agreed
 * @param month the month whose rates and facts are used
 * @param benefitMonth the first month of a housing benefit that is entered: that of
 * moving in, where it is known
 */
public record CalculationPlace(String caseNumber, CalculationKind kind, TransitionalHome home, Lease lease,
		LocalDate start, YearMonth month, YearMonth benefitMonth) {

	/**
	 * The home with the month in which it all begins.
	 */
	public CalculationPlace(String caseNumber, CalculationKind kind, TransitionalHome home, Lease lease,
			LocalDate start) {
		this(caseNumber, kind, home, lease, start, YearMonth.from(start), YearMonth.from(start));
	}

	/**
	 * The rent of the lease, or the one that the home is registered with.
	 */
	public Money rent() {
		return (this.lease != null) ? this.lease.rent() : this.home.rent();
	}

	/**
	 * The compulsory payments of the lease, or those that the home is registered with.
	 */
	public CompulsoryPayments payments() {
		return (this.lease != null) ? this.lease.payments() : this.home.payments();
	}

}
