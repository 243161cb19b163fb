package dk.udslusning.casefile.referral;

/**
 * The shelter has sent no notice under the reference. Another shelter's notice is none.
 */
public class NoSuchReferral extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NoSuchReferral() {
		super("The shelter has sent no such notice");
	}

}
