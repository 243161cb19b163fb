package dk.udslusning.casefile.referral;

import java.util.Objects;

import dk.udslusning.rules.scheme.Origin;

/**
 * A shelter that sends notices.
 *
 * @param name its name, as it stands in the case file
 * @param origin what kind of place it is: §§ 107, 109 or 110
 */
public record ReferringShelter(String name, Origin origin) {

	public ReferringShelter {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(origin, "origin");
		if (origin == Origin.OTHER) {
			throw new IllegalArgumentException("A shelter is a §§ 107, 109 or 110 place: " + name);
		}
	}

	/**
	 * Without the name, which is protected with the address.
	 */
	@Override
	public String toString() {
		return "ReferringShelter[" + this.origin + "]";
	}

}
