package dk.udslusning.rules.explanation;

/**
 * A place where an explanation does not hold together.
 *
 * @param where the part, for example {@code step refund}
 * @param stated what the explanation states
 * @param recomputed what its other parts give
 */
public record Difference(String where, String stated, String recomputed) {

	@Override
	public String toString() {
		return this.where + ": states " + this.stated + ", recomputed " + this.recomputed;
	}

}
