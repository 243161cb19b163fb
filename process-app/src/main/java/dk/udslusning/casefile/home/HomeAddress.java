package dk.udslusning.casefile.home;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Where a home lies: protected as soon as a citizen with a protected address lives there,
 * so its text form tells nothing.
 *
 * @param street street, number, floor and door
 * @param postalCode four digits
 * @param city the postal district
 */
public record HomeAddress(String street, String postalCode, String city) {

	public HomeAddress {
		Objects.requireNonNull(street, "street");
		Objects.requireNonNull(postalCode, "postalCode");
		Objects.requireNonNull(city, "city");
	}

	/**
	 * The address on one line, for those who may see it.
	 */
	public String line() {
		return this.street + ", " + this.postalCode + " " + this.city;
	}

	/**
	 * Whether each word stands in the address, as people write it: capitals, commas and
	 * points do not matter. {@code engvangshaven 12 2630} fits
	 * {@code Engvangshaven 12, 1. tv., 2630 Taastrup}.
	 * @return false where there is no word
	 */
	public boolean fits(String text) {
		List<String> asked = words(text);
		return !asked.isEmpty() && Set.copyOf(words(line())).containsAll(asked);
	}

	/**
	 * Whether it is the same home: the same street, number, floor and door in the same
	 * postal district, however they are written.
	 */
	public boolean isSameHome(HomeAddress other) {
		return this.postalCode.equals(other.postalCode) && words(this.street).equals(words(other.street));
	}

	private static List<String> words(String text) {
		return List.of(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" "))
			.stream()
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	@Override
	public String toString() {
		return "HomeAddress[hidden]";
	}

}
