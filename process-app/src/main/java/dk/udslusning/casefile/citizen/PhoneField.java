package dk.udslusning.casefile.citizen;

import java.util.regex.Pattern;

import dk.udslusning.casefile.Faults;

/**
 * A telephone number as a person wrote it: eight digits or more, with spaces and a
 * country code.
 */
public final class PhoneField {

	private static final Pattern PHONE = Pattern.compile("\\+?\\d(?:[ -]?\\d){7,14}");

	private PhoneField() {
	}

	/**
	 * Notes at the field that the text cannot be a telephone number; null is none.
	 */
	public static void check(String text, String field, Faults faults) {
		faults.addIf(text != null && !PHONE.matcher(text).matches(), field,
				"Skriv et telefonnummer med mindst otte cifre, fx 12 34 56 78 eller +45 12 34 56 78");
	}

}
