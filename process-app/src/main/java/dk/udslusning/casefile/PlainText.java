package dk.udslusning.casefile;

import java.util.regex.Pattern;

/**
 * Texts as other systems and pages paste them: with signs that nobody sees, and some that
 * a database refuses.
 */
public final class PlainText {

	/**
	 * Control signs but for tabulator and line ends, halves of signs, and no signs at
	 * all.
	 */
	private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

	private PlainText() {
	}

	/**
	 * The text without spaces at its ends; null where nothing can be seen of it.
	 */
	public static String said(String text) {
		return (text == null || text.codePoints().allMatch(PlainText::isUnseen)) ? null : text.strip();
	}

	/**
	 * Notes at the field that the text holds signs that cannot be read; null holds none.
	 */
	public static void check(String text, String field, Faults faults) {
		faults.addIf(text != null && UNREADABLE.matcher(text).find(), field,
				"Teksten har tegn, der ikke kan læses. Skriv den igen uden dem");
	}

	private static boolean isUnseen(int sign) {
		return Character.isWhitespace(sign) || Character.isSpaceChar(sign)
				|| Character.getType(sign) == Character.FORMAT;
	}

}
