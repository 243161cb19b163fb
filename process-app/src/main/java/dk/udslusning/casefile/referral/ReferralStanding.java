package dk.udslusning.casefile.referral;

import java.time.LocalDate;

/**
 * What a shelter may know of a notice it sent.
 *
 * @param referral the notice
 * @param status how far the case has come
 * @param plannedDischargeOn as it stands now; null where none is known
 * @param leaseStart first day of the lease; null until one is signed
 */
public record ReferralStanding(Referral referral, ReferralStatus status, LocalDate plannedDischargeOn,
		LocalDate leaseStart) {

}
