package dk.udslusning.casefile.absence;

/**
 * Why somebody is away from the home for long.
 */
public enum AbsenceKind {

	HOSPITAL("Hospital"), TREATMENT("Behandling"), PRISON("Afsoning eller varetægt"), OTHER("Andet");

	private final String danishName;

	AbsenceKind(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
