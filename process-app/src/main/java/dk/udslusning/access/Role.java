package dk.udslusning.access;

/**
 * The office's roles, each with the id of its group in the identity service.
 */
public enum Role {

	CASEWORKER("sagsbehandlere", "Sagsbehandlere"), TEAM_LEADER("teamledere", "Teamledere"),
	FINANCE("oekonomi", "Økonomi"), ANALYST("analytikere", "Analytikere"), OPERATOR("drift", "Drift"),
	SHELTER("boformer", "Boformer");

	private final String group;

	private final String danishName;

	Role(String group, String danishName) {
		this.group = group;
		this.danishName = danishName;
	}

	/**
	 * The id of the group, as candidate groups in the models name it.
	 */
	public String group() {
		return this.group;
	}

	/**
	 * Whether it works in the municipality, and does not send from outside.
	 */
	public boolean isStaff() {
		return this != SHELTER;
	}

	/**
	 * The group's name on screens.
	 */
	public String danishName() {
		return this.danishName;
	}

}
