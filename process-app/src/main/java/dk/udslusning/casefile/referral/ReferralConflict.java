package dk.udslusning.casefile.referral;

import java.util.List;

/**
 * A notice under a known reference says something else than the one that was received.
 */
public class ReferralConflict extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> fields;

	ReferralConflict(List<String> fields) {
		super("A known reference with other content: " + fields);
		this.fields = List.copyOf(fields);
	}

	/**
	 * The fields that differ, never their values.
	 */
	public List<String> fields() {
		return this.fields;
	}

}
