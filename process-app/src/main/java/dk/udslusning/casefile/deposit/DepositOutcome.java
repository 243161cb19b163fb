package dk.udslusning.casefile.deposit;

/**
 * What became of the entry deposit.
 */
public enum DepositOutcome {

	NOT_NEEDED("Lån er ikke nødvendigt"), GRANTED("Lån bevilges"), REFUSED("Lån afslås");

	private final String danishName;

	DepositOutcome(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
