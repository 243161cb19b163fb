package dk.udslusning.casefile.release;

/**
 * How soon somebody must act.
 */
public enum Urgency {

	NORMAL("Almindelig"), SOON("Inden for en uge"), ACUTE("Akut, i dag");

	private final String danishName;

	Urgency(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
