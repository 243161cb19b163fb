package dk.udslusning.casefile.income;

/**
 * What an amount of income covers.
 */
public enum Per {

	MONTH(12), YEAR(1);

	private final int perYear;

	Per(int perYear) {
		this.perYear = perYear;
	}

	int perYear() {
		return this.perYear;
	}

}
