package dk.udslusning.casefile.referral;

/**
 * The notice can no longer be changed from outside: the citizen has left the shelter, the
 * case is closed, or the notice was withdrawn.
 */
public class ReferralClosed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ReferralClosed(String why) {
		super(why);
	}

	/**
	 * Why, and what to do, in Danish.
	 */
	public String why() {
		return getMessage();
	}

}
