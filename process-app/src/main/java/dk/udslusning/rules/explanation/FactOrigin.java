package dk.udslusning.rules.explanation;

import java.time.LocalDate;

/**
 * Where a fact came from.
 *
 * @param who who entered or said it, as a user name; {@code null} where not known. Never
 * a citizen's name
 * @param when the day it was entered or written; {@code null} where not known
 * @param document the document or form it stands in, in Danish
 */
public record FactOrigin(String who, LocalDate when, String document) {

	public FactOrigin {
		if (document == null || document.isBlank()) {
			throw new IllegalArgumentException("A fact needs the document or form it stands in");
		}
	}

	/**
	 * A fact from a document or form, without more.
	 * @param document the document or form, in Danish
	 * @return the origin
	 */
	public static FactOrigin from(String document) {
		return new FactOrigin(null, null, document);
	}

}
