package dk.udslusning.api;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.referral.Receipt;
import dk.udslusning.casefile.referral.ReferralNotice;
import dk.udslusning.casefile.referral.Referrals;
import dk.udslusning.casefile.referral.ReferringShelter;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Hands a notice in for the signed-in sender; one that comes twice at the same moment is
 * taken once.
 */
@Component
class ReferralDesk {

	private final Referrals referrals;

	private final Senders senders;

	private final CurrentUser user;

	ReferralDesk(Referrals referrals, Senders senders, CurrentUser user) {
		this.referrals = referrals;
		this.senders = senders;
		this.user = user;
	}

	/**
	 * The shelter that the signed-in user sends for.
	 * @throws NotASender where the user sends for none
	 */
	ReferringShelter sender() {
		return this.senders.shelterOf(this.user).orElseThrow(NotASender::new);
	}

	Receipt receive(ReferralNotice notice) {
		ReferringShelter from = sender();
		try {
			return this.referrals.receive(from, notice);
		}
		catch (DuplicateKeyException | TransientDataAccessException twin) {
			return this.referrals.receive(from, notice);
		}
	}

}
