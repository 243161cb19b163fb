package dk.udslusning.access;

/**
 * The record of who looked at what is protected (domain: navne- og adressebeskyttelse).
 */
public interface LookLog {

	/**
	 * Records one look by the signed-in user.
	 * @param caseNumber the case looked into
	 * @param what what was shown, in Danish, without the value itself
	 */
	void looked(String caseNumber, String what);

}
