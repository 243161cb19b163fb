package dk.udslusning.casefile.arrears;

/**
 * Whether the municipality's own payment has a part in the arrears.
 */
public enum OwnPart {

	NONE("Nej, vores betaling kom til tiden"), LATE("Ja, vores betaling kom for sent eller blev holdt tilbage"),
	PARTLY("Delvis");

	private final String danishName;

	OwnPart(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
