package dk.udslusning.workplace.overview;

/**
 * How far an open case has come, in the order of the path.
 */
enum Stage {

	RECEIVED("Modtaget, ingen har taget sagen"), ASSESSING("Under visitation"), WAITING("Visiteret, venter på bolig"),
	OFFERED("Har et boligtilbud"), LEASED("Lejekontrakt underskrevet, ikke flyttet ind"),
	LIVING_THERE("Bor i udslusningsbolig"), ORDINARY_TENANT("Almindelig lejer, refusionen er slut"),
	MOVED_OUT("Fraflyttet, sagen er ikke lukket");

	private final String danishName;

	Stage(String danishName) {
		this.danishName = danishName;
	}

	String danishName() {
		return this.danishName;
	}

}
