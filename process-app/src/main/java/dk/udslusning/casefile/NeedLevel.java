package dk.udslusning.casefile;

/**
 * How much support a citizen needs to keep the home; sets the rhythm of follow-ups
 * together with the time since moving in.
 */
public enum NeedLevel {

	HIGH("Højt"), MEDIUM("Mellem"), LOW("Lavt");

	private final String danishName;

	NeedLevel(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
