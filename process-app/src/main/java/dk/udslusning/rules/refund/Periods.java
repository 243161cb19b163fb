package dk.udslusning.rules.refund;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

/**
 * The days on which each term of the refund runs. All may be {@code null}: then the term
 * covers the whole month.
 *
 * @param leaseStart the lease's first day
 * @param leaseEnd the lease's last day, notice included
 * @param movedIn the day of moving in
 * @param movedOut the last day in the home
 * @param discharged the first day on which the shelter charges nothing more
 * @param lastLegalDay the last day of the scheme's period
 * @param benefitFrom the day from which the application for housing benefit counts
 * @param ownPaymentFrom the first day on which an earlier transitional home no longer
 * carries the own payment
 */
public record Periods(LocalDate leaseStart, LocalDate leaseEnd, LocalDate movedIn, LocalDate movedOut,
		LocalDate discharged, LocalDate lastLegalDay, LocalDate benefitFrom, LocalDate ownPaymentFrom) {

	/** The whole month for every term. */
	public static final Periods WHOLE_MONTH = new Periods(null, null, null, null, null, null, null, null);

	/**
	 * The days of a tenancy before which there was no other transitional home.
	 */
	public Periods(LocalDate leaseStart, LocalDate leaseEnd, LocalDate movedIn, LocalDate movedOut,
			LocalDate discharged, LocalDate lastLegalDay, LocalDate benefitFrom) {
		this(leaseStart, leaseEnd, movedIn, movedOut, discharged, lastLegalDay, benefitFrom, null);
	}

	public Periods {
		if (leaseStart != null && leaseEnd != null && leaseEnd.isBefore(leaseStart)) {
			throw new IllegalArgumentException("A lease ends before it begins");
		}
		if (movedIn != null && movedOut != null && movedOut.isBefore(movedIn)) {
			throw new IllegalArgumentException("Moving out lies before moving in");
		}
	}

	/**
	 * Whether every term covers the whole of a month.
	 */
	public boolean coverWhole(YearMonth month) {
		LocalDate first = month.atDay(1);
		LocalDate last = month.atEndOfMonth();
		return Stream.of(this.leaseStart, this.movedIn, this.discharged, this.benefitFrom, this.ownPaymentFrom)
			.noneMatch((from) -> from != null && from.isAfter(first))
				&& Stream.of(this.leaseEnd, this.movedOut, this.lastLegalDay)
					.noneMatch((to) -> to != null && to.isBefore(last));
	}

	/**
	 * Whether housing benefit was applied for so late that it counts only from a day
	 * after moving in.
	 * @return {@code false} also before there is an application
	 */
	public boolean appliedLate() {
		return this.benefitFrom != null && (this.movedIn == null || this.benefitFrom.isAfter(this.movedIn));
	}

}
