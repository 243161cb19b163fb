package dk.udslusning.casefile.letter;

/**
 * What a letter is for.
 */
public enum LetterKind {

	INFORMATION_DUTY("Oplysningsbrev"), HEARING("Partshøring"), REFUSAL("Afslag"),
	SUPPORT_DECISION("Afgørelse om bostøtte"), DEPOSIT_DECISION("Afgørelse om beboerindskudslån"),
	GRANT("Afgørelse om refusion af husleje"), REMINDER("Rykker for oplysninger"),
	SIX_MONTHS_NOTICE("Brev seks måneder før periodens udløb"),
	THREE_MONTHS_NOTICE("Brev tre måneder før periodens udløb"), EXTENSION("Afgørelse om forlængelse"),
	NO_EXTENSION("Afgørelse om ingen forlængelse");

	private final String danishName;

	LetterKind(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
