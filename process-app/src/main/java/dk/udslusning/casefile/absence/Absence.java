package dk.udslusning.casefile.absence;

import java.time.LocalDate;

/**
 * A long absence. Components as in {@link NewAbsence}.
 *
 * @param endedOn her last day away; null while it lasts
 */
public record Absence(long id, String caseNumber, AbsenceKind kind, LocalDate beganOn, LocalDate expectedUntil,
		String homeKept, LocalDate endedOn) {

	/**
	 * Months after which housing benefit stops (boligstøtteloven).
	 */
	private static final int BENEFIT_MONTHS = 6;

	/**
	 * The first day without housing benefit: an absence from 15 August 2026 has lasted
	 * six months on 15 February 2027.
	 */
	public LocalDate benefitStopsOn() {
		return this.beganOn.plusMonths(BENEFIT_MONTHS);
	}

	/**
	 * The day on which somebody must look at it: a month before the benefit stops.
	 */
	public LocalDate reviewOn() {
		return this.beganOn.plusMonths(BENEFIT_MONTHS - 1);
	}

}
