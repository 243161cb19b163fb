package dk.udslusning.casefile.upkeep;

/**
 * Who has terminated a lease.
 */
public enum TerminatedBy {

	TENANT("lejeren"), LANDLORD("udlejeren"), MUNICIPALITY("kommunen");

	private final String danishName;

	TerminatedBy(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
