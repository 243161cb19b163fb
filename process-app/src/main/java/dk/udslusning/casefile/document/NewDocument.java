package dk.udslusning.casefile.document;

import java.time.LocalDate;

/**
 * A document to be kept, as a caseworker fills it in. The file's own name is not asked.
 *
 * @param kind what it is
 * @param subject Danish heading for the journal
 * @param receivedOn the day it came
 * @param receivedFrom from whom
 * @param content its bytes
 */
public record NewDocument(DocumentKind kind, String subject, LocalDate receivedOn, String receivedFrom,
		byte[] content) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "NewDocument[" + this.kind + "]";
	}

}
