package dk.udslusning.casefile.referral;

import java.time.LocalDateTime;

/**
 * A notice as it was received.
 *
 * @param id the row
 * @param shelter who sent it
 * @param reference the sender's own
 * @param caseNumber the case it belongs to
 * @param openedCase whether it opened that case, or came to one that was open
 * @param notice what it said
 * @param receivedAt when it came, Danish time
 */
public record Referral(long id, String shelter, String reference, String caseNumber, boolean openedCase,
		ReferralNotice notice, LocalDateTime receivedAt) {

	/**
	 * Without the person and the place, so that a log cannot name them.
	 */
	@Override
	public String toString() {
		return "Referral[" + this.id + "]";
	}

}
