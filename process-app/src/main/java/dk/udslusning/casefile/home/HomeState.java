package dk.udslusning.casefile.home;

/**
 * Where a home stands. The municipality pays its rent from the day it is at its disposal
 * until it is let (almenboligloven § 63).
 */
public enum HomeState {

	AT_DISPOSAL("Til rådighed"), LET("Udlejet"), TERMINATED("Opsagt"), VACATED("Fraflyttet"),
	WITHDRAWN("Taget ud af brug");

	private final String danishName;

	HomeState(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
