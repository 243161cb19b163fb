package dk.udslusning.casefile.contact;

/**
 * What a message is about.
 */
public enum ContactKind {

	WITHDRAWN("Borgeren trækker sig"), MOVED_AWAY("Borgeren flytter til en anden kommune"), DIED("Borgeren er død"),
	AGREEMENT_BROKEN("Aftalen om uddannelse eller arbejde følges ikke"),
	AGREEMENT_EVIDENCE("Dokumentation for aftalen er kommet"), NOTE("Andet: kun et notat");

	private final String danishName;

	ContactKind(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
