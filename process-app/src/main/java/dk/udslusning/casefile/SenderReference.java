package dk.udslusning.casefile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.udslusning.rules.citizen.Cpr;
import dk.udslusning.rules.citizen.NotACprNumber;

/**
 * Another system's own reference. It stands in addresses and answers, so it may hold no
 * person's number.
 */
public final class SenderReference {

	/** How one is written. */
	public static final String WRITTEN = "[A-Za-z0-9][A-Za-z0-9._-]{0,59}";

	private static final Pattern TEN_DIGITS = Pattern.compile("(?<!\\d)(\\d{6})[._-]?(\\d{4})(?!\\d)");

	private SenderReference() {
	}

	/**
	 * Whether it is one that may be repeated.
	 * @param reference as sent, or null
	 */
	public static boolean isFit(String reference) {
		return reference != null && reference.matches(WRITTEN) && !holdsCpr(reference);
	}

	/**
	 * Notes at the field that the reference is, or holds, what may be a CPR number; null
	 * is none.
	 */
	public static void check(String reference, String field, Faults faults) {
		faults.addIf(reference != null && holdsCpr(reference), field,
				"Referencen ligner et CPR-nummer og kommer til at stå i adresser. Brug jeres eget sagsnummer");
	}

	/** Ten digits alone are taken for one even where no such day exists. */
	private static boolean holdsCpr(String reference) {
		Matcher digits = TEN_DIGITS.matcher(reference);
		while (digits.find()) {
			if (digits.group().equals(reference) || isCpr(digits.group(1) + digits.group(2))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isCpr(String digits) {
		try {
			return Cpr.parse(digits).digits().equals(digits);
		}
		catch (NotACprNumber other) {
			return false;
		}
	}

}
