package dk.udslusning.operations.demo;

import java.util.Locale;

import dk.udslusning.access.Role;

/**
 * The invented staff of the demo. The id is the password too.
 */
enum DemoUser {

	SAGSBEHANDLER1("Karen", "Holm", Role.CASEWORKER),

	SAGSBEHANDLER2("Jonas", "Lykke", Role.CASEWORKER),

	SAGSBEHANDLER3("Amira", "Haddad", Role.CASEWORKER),

	TEAMLEDER("Birgitte", "Storm", Role.TEAM_LEADER),

	OEKONOMI("Peter", "Dahl", Role.FINANCE),

	ANALYTIKER("Sofie", "Brandt", Role.ANALYST),

	DRIFT("Mikkel", "Friis", Role.OPERATOR),

	KRISECENTER1("Else", "Brandt", Role.SHELTER);

	private final String firstName;

	private final String lastName;

	private final Role role;

	DemoUser(String firstName, String lastName, Role role) {
		this.firstName = firstName;
		this.lastName = lastName;
		this.role = role;
	}

	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	String firstName() {
		return this.firstName;
	}

	String lastName() {
		return this.lastName;
	}

	Role role() {
		return this.role;
	}

}
