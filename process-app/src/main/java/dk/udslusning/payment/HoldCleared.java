package dk.udslusning.payment;

import java.time.LocalDate;

import dk.udslusning.casefile.benefit.Applicant;

/**
 * What a caseworker fills in so that a held refund can be paid; only what holds it back
 * is asked for.
 *
 * @param cpr the CPR number as written
 * @param name the name of a citizen who was anonymous until now; may be null
 * @param appliedOn the day housing benefit was applied for
 * @param appliedBy who applied
 * @param receipt Udbetaling Danmark's receipt; may be null
 * @param dischargedOn the day from which the stay is no longer charged
 */
public record HoldCleared(String cpr, String name, LocalDate appliedOn, Applicant appliedBy, String receipt,
		LocalDate dischargedOn) {

}
