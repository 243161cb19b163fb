package dk.udslusning.decision;

/**
 * What is put before a second person. The names are the values of the routing variable
 * and the inputs of the decision table that finds the level.
 */
public enum ApprovalKind {

	REFUSAL("Afslag på udslusningsbolig"), SUPPORT_REFUSAL("Afslag på bostøtte"),
	DEPOSIT_REFUSAL("Afslag på beboerindskudslån"), PROVISIONAL_SUBSIDY("Foreløbig beregning og budget"),
	SUBSIDY("Refusion af husleje"), CHANGED_AMOUNT("Ændret refusion af husleje"), STOP("Stop af huslejetilskud"),
	EXTENSION("Forlængelse af perioden"), NO_EXTENSION("Ingen forlængelse af perioden"),
	APPEAL_OUTCOME("Resultat af en klage"), REPAYMENT("Tilbagebetaling");

	private final String danishName;

	ApprovalKind(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
