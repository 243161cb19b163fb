package dk.udslusning.casefile.income;

/**
 * Where income comes from.
 */
public enum IncomeKind {

	NONE("Ingen indkomst"), WAGE("Løn"), EDUCATION_GRANT("SU"), CASH_BENEFIT("Kontanthjælp eller uddannelseshjælp"),
	INTEGRATION_BENEFIT("Selvforsørgelses- og hjemrejseydelse"), UNEMPLOYMENT_BENEFIT("Dagpenge eller sygedagpenge"),
	EARLY_RETIREMENT("Førtids- eller seniorpension"), STATE_PENSION("Folkepension"), OTHER("Andet, eller flere slags");

	private final String danishName;

	IncomeKind(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
