package dk.udslusning.casefile.lease;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An addendum to a lease that states its period anew (almenlejeloven § 4 stk. 3). Never
 * changed; the newest one holds.
 *
 * @param id the addendum
 * @param caseNumber the case
 * @param leaseId the lease
 * @param signedOn the day it was signed
 * @param periodMonths months in which the deviations hold, counted from the lease's first
 * day
 * @param lastLegalDay last day of the legal period, inclusive
 * @param deviations the deviations as stated in the addendum
 * @param councilApprovedOn the day the council approved them (HOME-02)
 * @param recordedBy user id
 * @param recordedAt Danish local time
 */
public record LeaseAddendum(long id, String caseNumber, long leaseId, LocalDate signedOn, int periodMonths,
		LocalDate lastLegalDay, String deviations, LocalDate councilApprovedOn, String recordedBy,
		LocalDateTime recordedAt) {

}
