package dk.udslusning.followup;

/**
 * How a caseworker tried to reach a citizen after a missed follow-up; only what was
 * agreed as safe contact may be used.
 */
public enum SafeChannel {

	PHONE("Telefon"), DIGITAL_POST("Digital Post"), HOME_VISIT("Hjemmebesøg"),
	REPRESENTATIVE("Partsrepræsentant eller værge"), SUPPORT_WORKER("Bostøtte"), SHELTER("Det tidligere botilbud");

	private final String danishName;

	SafeChannel(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
