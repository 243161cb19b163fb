package dk.udslusning.casefile;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The cover of a case: its number, who has it, under which scheme, and whether it is
 * open.
 *
 * @param caseNumber {@code UDS-2026-000001}; also the business key of the engine's
 * instance
 * @param status open or closed
 * @param scheme the scheme's code; null until the visitation has chosen one
 * @param caseworker user id of the caseworker who has the case; null until somebody takes
 * one that came from outside
 * @param openedOn the day the enquiry was received
 * @param closedOn the day it was closed, from which retention counts; null while open
 * @param closeReason why; null while open
 * @param version for optimistic locking; null before the first save
 */
public record CaseFile(@Id String caseNumber, CaseStatus status, String scheme, String caseworker, LocalDate openedOn,
		LocalDate closedOn, CloseReason closeReason, @Version Integer version) {

	static CaseFile opened(String caseNumber, String caseworker, LocalDate on) {
		return new CaseFile(caseNumber, CaseStatus.OPEN, null, caseworker, on, null, null, null);
	}

	public boolean isOpen() {
		return this.status == CaseStatus.OPEN;
	}

	CaseFile underScheme(String code) {
		requireOpen();
		return new CaseFile(this.caseNumber, this.status, code, this.caseworker, this.openedOn, null, null,
				this.version);
	}

	CaseFile with(String newCaseworker) {
		requireOpen();
		return new CaseFile(this.caseNumber, this.status, this.scheme, newCaseworker, this.openedOn, null, null,
				this.version);
	}

	CaseFile closed(CloseReason reason, LocalDate on) {
		requireOpen();
		return new CaseFile(this.caseNumber, CaseStatus.CLOSED, this.scheme, this.caseworker, this.openedOn, on, reason,
				this.version);
	}

	private void requireOpen() {
		if (!isOpen()) {
			throw new CaseIsClosed(this.caseNumber);
		}
	}

}
