package dk.udslusning.casefile.document;

/**
 * What a scanner said.
 *
 * @param verdict clean, infected, or nobody can tell
 * @param finding the virus, or why nobody can tell; null for what is clean
 */
public record ScanResult(Verdict verdict, String finding) {

	private static final int LONGEST = 200;

	/** Nothing was found. */
	public static ScanResult clean() {
		return new ScanResult(Verdict.CLEAN, null);
	}

	/** A virus was found. */
	public static ScanResult infected(String virus) {
		return new ScanResult(Verdict.INFECTED, shortened(virus));
	}

	/** Nobody can tell, and why. */
	public static ScanResult notScanned(String why) {
		return new ScanResult(Verdict.NOT_SCANNED, shortened(why));
	}

	private static String shortened(String text) {
		String plain = text.replaceAll("[^\\x20-\\x7E\\u00C0-\\u00FF]", " ").strip();
		return (plain.length() > LONGEST) ? plain.substring(0, LONGEST) : plain;
	}

	/** What is known. */
	public enum Verdict {

		CLEAN, INFECTED, NOT_SCANNED

	}

}
