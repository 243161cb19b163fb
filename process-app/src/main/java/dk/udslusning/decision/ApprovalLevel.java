package dk.udslusning.decision;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.Role;

/**
 * Who may be the second person. Which level a case needs is the municipality's choice and
 * stands in a decision table.
 */
public enum ApprovalLevel {

	/**
	 * Another caseworker or a team leader.
	 */
	COLLEAGUE {
		@Override
		boolean allows(CurrentUser user) {
			return user.has(Role.CASEWORKER) || user.has(Role.TEAM_LEADER);
		}
	},

	/**
	 * A team leader only.
	 */
	TEAM_LEADER {
		@Override
		boolean allows(CurrentUser user) {
			return user.has(Role.TEAM_LEADER);
		}
	};

	abstract boolean allows(CurrentUser user);

}
