package dk.udslusning.casefile.consistency;

/**
 * What a person can do about a difference.
 */
public enum Remedy {

	RESTART_COURSE("Start forløbet igen dér, hvor sagen er nået til"),
	END_SURPLUS("Behold ét forløb, og afslut de andre"), END_COURSE("Afslut forløbet"),
	END_TENANCY("Afslut opholdet i forløbet"), SET_TIMERS("Ret forløbets tidspunkter efter sagen"),
	RETRY("Prøv det fejlede trin igen"), CLOSE_CASE("Luk sagen som annulleret"),
	COMPARE_AGAIN("Det er rettet på anden vis: sammenlign igen"),
	LEAVE("Lad det stå: der er set på det, og det skal være sådan");

	private final String danishName;

	Remedy(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
