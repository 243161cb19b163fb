package dk.udslusning.operations;

/**
 * What the demo puts in place before anybody can sign in. Stands in the profile
 * {@link SignInRules#DEMO} alone.
 */
public interface Demo {

	/**
	 * Puts it in place, or leaves alone what an earlier start has put there.
	 */
	void prepare();

}
