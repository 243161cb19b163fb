package dk.udslusning.access;

/**
 * Who is at work right now. A port: the room that knows the engine's login implements it.
 */
public interface CurrentUser {

	/**
	 * The signed-in user's id; where a timer brought a case to a use case and nobody is,
	 * the application's own.
	 * @throws NobodySignedIn where nobody is signed in: no use case runs for nobody
	 */
	String id();

	/**
	 * Whether the signed-in user has the role.
	 * @param role the role asked for
	 * @return false for nobody
	 */
	boolean has(Role role);

}
