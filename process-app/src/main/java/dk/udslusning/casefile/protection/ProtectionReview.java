package dk.udslusning.casefile.protection;

import java.time.LocalDate;

import dk.udslusning.casefile.citizen.AddressProtection;

/**
 * How the protection of name and address is to be from a day on, as a caseworker fills it
 * in.
 *
 * @param protection how far they are protected
 * @param fromDay from when
 * @param done who was told, and what else was done
 */
public record ProtectionReview(AddressProtection protection, LocalDate fromDay, String done) {

}
