package dk.udslusning.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what was meant by a word that nobody knows: the nearest one by letters that are
 * missing, too many, wrong or swapped.
 */
final class Nearest {

	private Nearest() {
	}

	/**
	 * The nearest word, as a question.
	 * @param written what was written
	 * @param known the words there are
	 * @return {@code ; mener du …?}, or nothing where none is near
	 */
	static String question(String written, Collection<String> known) {
		return to(written, known, Math.max(1, written.length() / 4)).map((meant) -> "; mener du " + meant + "?")
			.orElse("");
	}

	/**
	 * The nearest word.
	 * @param written what was written
	 * @param known the words there are
	 * @param most how many letters may differ
	 * @return the first of the nearest, other than the word itself
	 */
	static Optional<String> to(String written, Collection<String> known, int most) {
		return known.stream()
			.filter((word) -> !word.equals(written) && distance(written, word) <= most)
			.min(Comparator.comparingInt((String word) -> distance(written, word)));
	}

	static int distance(String one, String other) {
		String a = one.toLowerCase(Locale.ROOT);
		String b = other.toLowerCase(Locale.ROOT);
		int[][] steps = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				steps[i][j] = (i == 0 || j == 0) ? i + j : least(a, b, i, j, steps);
			}
		}
		return steps[a.length()][b.length()];
	}

	private static int least(String a, String b, int i, int j, int[][] steps) {
		int wrong = (a.charAt(i - 1) != b.charAt(j - 1)) ? 1 : 0;
		int least = Math.min(steps[i - 1][j - 1] + wrong, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
		boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
		return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
	}

}
