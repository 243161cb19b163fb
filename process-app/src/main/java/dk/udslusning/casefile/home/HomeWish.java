package dk.udslusning.casefile.home;

import java.time.LocalDate;

/**
 * A home that a caseworker has found for a citizen.
 *
 * @param homeId the home; null where none was chosen
 * @param plannedLeaseStart first day of the lease as planned; may lie in the future
 * @param sharedWithCase the case of a co-tenant in the same home; null for a home of
 * one's own
 * @param conditions what was assessed about the kind of home
 */
public record HomeWish(Long homeId, LocalDate plannedLeaseStart, String sharedWithCase, HomeConditions conditions) {

}
