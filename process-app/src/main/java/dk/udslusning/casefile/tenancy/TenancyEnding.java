package dk.udslusning.casefile.tenancy;

/**
 * How the time in a home ended.
 */
public enum TenancyEnding {

	MOVED_OUT("Borgeren er flyttet"), LAST_LEGAL_DAY("Periodens sidste dag er gået"),
	STOPPED("Refusionen er standset ved afgørelse"), ANOTHER_HOME("Borgeren bor i en anden udslusningsbolig");

	private final String danishName;

	TenancyEnding(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
