package dk.udslusning.casefile.home;

import java.util.Objects;

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

	@Override
	public String toString() {
		return "HomeAddress[hidden]";
	}

}
