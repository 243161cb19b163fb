package dk.udslusning.decision.fileaccess;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.udslusning.casefile.Faults;

/**
 * Reads the choices as a person types them beside the list.
 */
final class TypedChoices {

	private static final Pattern LINE = Pattern.compile("\\s*(\\d{1,4})[.:)]?\\s+(\\S.{0,300})");

	private static final Pattern NUMBERS = Pattern.compile("[\\s,;]*(\\d{1,4}([\\s,;]+\\d{1,4})*)?[\\s,;]*");

	private TypedChoices() {
	}

	/**
	 * The choices.
	 * @param most the highest number that can be chosen
	 * @param faults takes what cannot be read, at {@code seen} or {@code leftOut}
	 */
	static AccessChoices read(AccessReview typed, int most, Faults faults) {
		return new AccessChoices(seen(typed.seen(), most, faults), leftOut(typed.leftOut(), most, faults),
				lines(typed.words()));
	}

	private static Set<Integer> seen(String text, int most, Faults faults) {
		Set<Integer> numbers = new TreeSet<>();
		if (text == null || text.isBlank()) {
			return numbers;
		}
		if (!NUMBERS.matcher(text).matches()) {
			faults.add("seen", "Skriv numre fra listen med komma imellem, fx 4, 7");
			return numbers;
		}
		for (String number : text.strip().split("[\\s,;]+")) {
			if (!number.isEmpty()) {
				numbers.add(inList(Integer.parseInt(number), most, "seen", faults));
			}
		}
		return numbers;
	}

	private static Map<Integer, String> leftOut(String text, int most, Faults faults) {
		Map<Integer, String> grounds = new TreeMap<>();
		for (String line : lines(text)) {
			Matcher matcher = LINE.matcher(line);
			if (matcher.matches()) {
				grounds.put(inList(Integer.parseInt(matcher.group(1)), most, "leftOut", faults),
						matcher.group(2).strip());
			}
			else {
				faults.add("leftOut", "Skriv et nummer og en grund på hver linje, fx: 7 Oplysninger om en anden "
						+ "(forvaltningslovens § 15 b)");
			}
		}
		return grounds;
	}

	private static int inList(int number, int most, String field, Faults faults) {
		faults.addIf(number < 1 || number > most, field, "Nummer " + number + " står ikke i listen");
		return number;
	}

	private static List<String> lines(String text) {
		return (text == null) ? List.of() : text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

}
