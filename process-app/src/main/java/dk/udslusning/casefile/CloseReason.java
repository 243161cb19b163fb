package dk.udslusning.casefile;

/**
 * Why a case was closed.
 */
public enum CloseReason {

	COMPLETED("Forløbet er gennemført"), REFUSED("Afslag"), WITHDRAWN("Borgeren har trukket sig"),
	MOVED_AWAY("Flyttet til anden kommune"), DIED("Borgeren er død"), CANCELLED("Forløbet er annulleret af driften");

	private final String danishName;

	CloseReason(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
