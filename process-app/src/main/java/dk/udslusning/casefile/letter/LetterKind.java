package dk.udslusning.casefile.letter;

/**
 * What a letter is for.
 */
public enum LetterKind {

	INFORMATION_DUTY("Oplysningsbrev"), HEARING("Partshøring"), REFUSAL("Afslag"),
	SUPPORT_DECISION("Afgørelse om bostøtte"), DEPOSIT_DECISION("Afgørelse om beboerindskudslån"),
	GRANT("Afgørelse om refusion af husleje"), REMINDER("Rykker for oplysninger"), COURSE_ENDED("Afslutning");

	private final String danishName;

	LetterKind(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
