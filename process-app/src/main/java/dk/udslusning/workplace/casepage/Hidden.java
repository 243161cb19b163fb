package dk.udslusning.workplace.casepage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the page shows only to who asks for it. Each such look is logged.
 */
enum Hidden {

	CPR("CPR-nummeret"), HOME_ADDRESS("boligens adresse"), POSTAL_ADDRESS("adressen til breve");

	private final String logged;

	Hidden(String logged) {
		this.logged = logged;
	}

	/** As it stands in the log. */
	String logged() {
		return this.logged;
	}

	/** As it stands in an address of ours: {@code home-address}. */
	String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<Hidden> of(String code) {
		return Arrays.stream(values()).filter((each) -> each.code().equals(code)).findFirst();
	}

}
