package dk.udslusning.casefile.assessment;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What was asked of whom, and when it came (RSL § 10).
 *
 * @param id the request; null before it is saved
 * @param caseNumber the case
 * @param askedOf who was asked
 * @param askedFor which information or document
 * @param askedOn the day
 * @param receivedOn the day it came; null while it is missing
 * @param recordedBy user id
 * @param recordedAt Danish local time
 * @param version for optimistic locking
 */
public record InformationRequest(@Id Long id, String caseNumber, String askedOf, String askedFor, LocalDate askedOn,
		LocalDate receivedOn, String recordedBy, LocalDateTime recordedAt, @Version Integer version) {

	public boolean isOpen() {
		return this.receivedOn == null;
	}

	InformationRequest received(LocalDate on) {
		return new InformationRequest(this.id, this.caseNumber, this.askedOf, this.askedFor, this.askedOn, on,
				this.recordedBy, this.recordedAt, this.version);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "InformationRequest[" + this.id + ", " + this.caseNumber + "]";
	}

}
