package dk.udslusning.casefile.consent;

import java.util.regex.Pattern;

/**
 * Tells a consent that names nothing from one that does. A blanket consent is invalid: it
 * must name the kinds of information, from whom and for which case (RSL § 11 a).
 */
final class BlanketConsent {

	private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

	private static final Pattern EVERYTHING = Pattern
		.compile("\\balt\\b|\\bhvad som helst\\b|\\bhele sagen\\b|\\bgenerelt\\b"
				+ "|\\b(alle|samtlige|enhver|øvrige|andre|relevante|nødvendige)( \\w+)? (oplysninger|oplysning|sager)\\b",
				WORDS);

	private static final Pattern EVERYBODY = Pattern.compile("^alle$|^enhver$|\\balle og enhver\\b|\\bhvem som helst\\b"
			+ "|\\b(alle|samtlige|enhver|øvrige|andre|relevante|offentlige)( \\w+)? (myndigheder|myndighed|parter|steder|kommuner|instanser)\\b",
			WORDS);

	private BlanketConsent() {
	}

	static boolean namesNoKinds(String kinds) {
		return EVERYTHING.matcher(kinds).find();
	}

	static boolean namesNobody(String fromWhom) {
		return EVERYBODY.matcher(fromWhom.strip()).find();
	}

}
