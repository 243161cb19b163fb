package dk.udslusning.casefile.lease;

import java.time.LocalDate;

/**
 * What stands in a signed addendum, as a caseworker copies it; anything may still be
 * missing or wrong.
 *
 * @param signedOn the day both parties had signed it
 * @param periodMonths months of the new period, counted from the lease's first day
 * @param deviations the deviations as stated in the addendum
 * @param councilApprovedOn the day the council approved them
 */
public record AddendumTerms(LocalDate signedOn, Integer periodMonths, String deviations, LocalDate councilApprovedOn) {

}
