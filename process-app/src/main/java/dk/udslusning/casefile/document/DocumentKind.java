package dk.udslusning.casefile.document;

/**
 * What a document is.
 */
public enum DocumentKind {

	LEASE("Lejekontrakt eller tillæg"), INCOME("Lønseddel, SU eller anden indkomst"),
	BENEFIT_LETTER("Brev fra Udbetaling Danmark"), CONFIRMATION("Bekræftelse fra skole eller arbejdsplads"),
	SHELTER("Fra boformen"), LANDLORD("Fra udlejeren"), AUTHORITY("Fra en anden myndighed"),
	HEALTH("Helbredsoplysninger"), CITIZEN("Fra borgeren eller partsrepræsentanten"), OTHER("Andet");

	private final String danishName;

	DocumentKind(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
