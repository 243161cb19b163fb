package dk.udslusning.casefile.referral;

/**
 * How far the case of a notice has come, as far as a shelter may know. Where the home is
 * it never learns.
 */
public enum ReferralStatus {

	RECEIVED("Modtaget"), BEING_ASSESSED("Under behandling"), HOME_FOUND("Bolig fundet"),
	LEASE_SIGNED("Lejekontrakt underskrevet"), MOVED_IN("Flyttet ind"), WITHDRAWN("Trukket tilbage"),
	CLOSED("Afsluttet");

	private final String danishName;

	ReferralStatus(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
