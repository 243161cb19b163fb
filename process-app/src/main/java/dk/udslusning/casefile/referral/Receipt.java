package dk.udslusning.casefile.referral;

/**
 * The answer to a notice.
 *
 * @param referral the notice as it stands
 * @param isNew whether it came now, or was known already
 */
public record Receipt(Referral referral, boolean isNew) {

}
