package dk.udslusning.casefile.consistency;

import java.util.Objects;

/**
 * A difference as a comparison finds it.
 *
 * @param kind in what way
 * @param facts what each of the two says, Danish, without personal data; at most 2,000
 * characters. The same difference found again has the same facts.
 */
public record FoundDifference(DifferenceKind kind, String facts) {

	private static final int LONGEST = 2_000;

	public FoundDifference {
		Objects.requireNonNull(kind, "kind");
		facts = (facts.length() > LONGEST) ? facts.substring(0, LONGEST) : facts;
	}

}
