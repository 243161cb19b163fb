package dk.udslusning.casefile.support;

import java.time.LocalDateTime;

import dk.udslusning.casefile.NeedLevel;

/**
 * Support as somebody prepared it. Never changed: what is prepared anew is a new row, and
 * an approval names the row it was given for.
 *
 * @param id the row
 * @param caseNumber the case
 * @param outcome granted, refused or not wanted
 * @param kind by which §; null where it is not granted
 * @param hoursPerMonth hours a month; null where it is not granted
 * @param supplier who gives it; null where it is not granted
 * @param wishedSupplier whom the citizen wished for; may be null
 * @param supplierReason why the wish is not followed; null where it is
 * @param needLevel how much follow-up is needed
 * @param facts the need and the support so far, Danish
 * @param reasons why, Danish; may be null where it is granted as wished
 * @param hearingId the hearing held or waived; null where it is not refused
 * @param recordedBy user id of who prepared it
 * @param recordedAt Danish local time
 */
public record HousingSupport(long id, String caseNumber, SupportOutcome outcome, SupportKind kind,
		Integer hoursPerMonth, String supplier, String wishedSupplier, String supplierReason, NeedLevel needLevel,
		String facts, String reasons, Long hearingId, String recordedBy, LocalDateTime recordedAt) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "HousingSupport[" + this.id + ", " + this.caseNumber + ", " + this.outcome + "]";
	}

}
