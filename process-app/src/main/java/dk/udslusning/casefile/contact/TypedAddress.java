package dk.udslusning.casefile.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a home as a caller gives it: a street with its number; floor, postal
 * code and city where she gives them.
 *
 * @param street each word up to the number, in lower case; all of them stand in the
 * street
 * @param number the number without its letter
 * @param letter the letter of the number in lower case; empty where there is none
 * @param rest what comes after, in lower case: it stands anywhere in the address
 */
record TypedAddress(List<String> street, String number, String letter, List<String> rest) {

	/** Four digits are a postal code. */
	private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(\\p{L}?)");

	private static final Pattern LETTER = Pattern.compile("\\p{L}");

	private static final Pattern NAME = Pattern.compile("\\p{L}{2,}.*");

	/** Words that people say of a floor, and that homes are registered without. */
	private static final List<String> OF_A_FLOOR = List.of("sal", "etage");

	/**
	 * Reads an address.
	 * @return nothing where there is no street with a number
	 */
	static Optional<TypedAddress> parse(String text) {
		List<String> words = new ArrayList<>(
				List.of(text.toLowerCase(Locale.ROOT).replaceAll("[,.]", " ").strip().split("\\s+")));
		int at = numberIn(words);
		if (at < 0) {
			return Optional.empty();
		}
		Matcher number = NUMBER.matcher(words.get(at));
		number.matches();
		List<String> rest = words.subList(at + 1, words.size());
		boolean apart = number.group(2).isEmpty() && !rest.isEmpty() && LETTER.matcher(rest.get(0)).matches();
		String letter = apart ? rest.get(0) : number.group(2);
		return Optional.of(new TypedAddress(List.copyOf(words.subList(0, at)), number.group(1), letter,
				rest.stream().skip(apart ? 1 : 0).filter((word) -> !OF_A_FLOOR.contains(word)).toList()));
	}

	/** The first number after a name: the street may begin with a number itself. */
	private static int numberIn(List<String> words) {
		boolean named = false;
		for (int at = 0; at < words.size(); at++) {
			if (named && NUMBER.matcher(words.get(at)).matches()) {
				return at;
			}
			named = named || NAME.matcher(words.get(at)).matches();
		}
		return -1;
	}

	/** Without the address, so that a log cannot repeat it. */
	@Override
	public String toString() {
		return "TypedAddress";
	}

}
