package dk.udslusning.casefile.protection;

import java.util.Set;

import dk.udslusning.casefile.citizen.AddressProtection;

/**
 * Somebody who looks at many cases at once, and may read some of them.
 *
 * @param doesCasework whether she works on cases at all
 * @param leadsTheTeam whether she reads every case
 * @param standsFor user ids of the caseworkers whose work she does today, herself
 * included
 */
public record PaperReader(boolean doesCasework, boolean leadsTheTeam, Set<String> standsFor) {

	public PaperReader {
		standsFor = Set.copyOf(standsFor);
	}

	/**
	 * Whether she may read the papers of a case.
	 * @param protection how far its citizen is protected
	 * @param caseworker user id of who has it; null where nobody has
	 */
	public boolean mayRead(AddressProtection protection, String caseworker) {
		return this.doesCasework && (!protection.isProtected() || this.leadsTheTeam
				|| (caseworker != null && this.standsFor.contains(caseworker)));
	}

}
