package dk.udslusning.rules.refund;

import java.util.Objects;

/**
 * A kind of compulsory payment (pligtig pengeydelse) as the dated table has it. BEK 718
 * of 19/6-2013 § 3 stk. 1 is a closed list: a kind counts when the municipality's lawyer
 * has confirmed it.
 *
 * @param code stable code, for example {@code ANTENNA}
 * @param label Danish name
 * @param status whether it counts
 * @param source act and §, or who confirmed it
 */
public record CompulsoryKind(String code, String label, Status status, String source) {

	public CompulsoryKind {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(status, "status");
		if (source == null || source.isBlank()) {
			throw new IllegalArgumentException("A kind of payment needs its source: " + code);
		}
	}

	/** Whether a kind counts. */
	public enum Status {

		/** It counts. */
		CONFIRMED,

		/**
		 * Nobody has confirmed it yet: the amount is shown with and without it, and the
		 * amount without it is the result.
		 */
		UNCONFIRMED,

		/** It does not count, and a warning says so. */
		NOT_COUNTED

	}

}
