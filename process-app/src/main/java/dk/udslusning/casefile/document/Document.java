package dk.udslusning.casefile.document;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A document of a case, without its bytes.
 *
 * @param id the document
 * @param caseNumber the case
 * @param kind what it is
 * @param subject Danish heading
 * @param receivedOn the day it came
 * @param receivedFrom from whom
 * @param type what its bytes are
 * @param sizeBytes how many
 * @param sha256 64 hexadecimal digits
 * @param recordedBy user id
 * @param recordedAt Danish local time
 * @param scan what is known of viruses
 */
public record Document(long id, String caseNumber, DocumentKind kind, String subject, LocalDate receivedOn,
		String receivedFrom, MediaType type, long sizeBytes, String sha256, String recordedBy, LocalDateTime recordedAt,
		ScanResult.Verdict scan) {

	/** The name it is given out under: it tells nobody who or what. */
	public String fileName() {
		return this.caseNumber + "-dokument-" + this.id + "." + this.type.extension();
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "Document[" + this.id + ", " + this.caseNumber + "]";
	}

}
