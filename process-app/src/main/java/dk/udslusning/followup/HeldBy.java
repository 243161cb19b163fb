package dk.udslusning.followup;

/**
 * Who held a follow-up. Support workers, some from outside suppliers, report theirs to
 * the caseworker.
 */
public enum HeldBy {

	CASEWORKER("Sagsbehandler"), SUPPORT_WORKER("Kommunens bostøtte"), SUPPLIER("Bostøtte fra en leverandør");

	private final String danishName;

	HeldBy(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
