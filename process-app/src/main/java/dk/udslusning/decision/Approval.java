package dk.udslusning.decision;

import java.time.LocalDateTime;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * One request for a second person's approval, and the answer to it. Whoever prepared it
 * never decides it (four eyes); an answer is final, and what is changed after it was sent
 * back comes as a new request.
 *
 * @param id the request; null before it is saved
 * @param caseNumber the case
 * @param kind what is put before the second person
 * @param subjectId the row that was prepared: a refusal draft, a support, a deposit loan
 * or a calculation, by kind
 * @param refundOere the monthly refund in øre; null where the kind has no amount
 * @param preparedBy user id of who prepared it
 * @param preparedAt Danish local time
 * @param state pending until answered
 * @param level the level it was answered at; null until then
 * @param decidedBy user id of the second person; null until then
 * @param decidedAt Danish local time; null until then
 * @param comment the second person's words; null until then
 * @param version for optimistic locking
 */
public record Approval(@Id Long id, String caseNumber, ApprovalKind kind, long subjectId, Long refundOere,
		String preparedBy, LocalDateTime preparedAt, ApprovalState state, ApprovalLevel level, String decidedBy,
		LocalDateTime decidedAt, String comment, @Version Integer version) {

	static Approval requested(String caseNumber, ApprovalKind kind, long subjectId, Long refundOere, String preparedBy,
			LocalDateTime at) {
		return new Approval(null, caseNumber, kind, subjectId, refundOere, preparedBy, at, ApprovalState.PENDING, null,
				null, null, null, null);
	}

	public boolean isPending() {
		return this.state == ApprovalState.PENDING;
	}

	public boolean isApproved() {
		return this.state == ApprovalState.APPROVED;
	}

	/**
	 * Whether the user is a second person to this request, and it still waits for one.
	 */
	boolean mayBeDecidedBy(String userId) {
		return isPending() && !this.preparedBy.equals(userId);
	}

	Approval decided(ApprovalState outcome, ApprovalLevel at, String by, LocalDateTime when, String words) {
		if (!mayBeDecidedBy(by)) {
			throw new IllegalStateException("Approval " + this.id + " in case " + this.caseNumber
					+ " is answered already, or was prepared by the same person");
		}
		return new Approval(this.id, this.caseNumber, this.kind, this.subjectId, this.refundOere, this.preparedBy,
				this.preparedAt, outcome, at, by, when, words, this.version);
	}

	/**
	 * Nobody is asked any more: what was prepared is not decided.
	 */
	Approval lapsed() {
		if (!isPending()) {
			throw new IllegalStateException("Approval " + this.id + " in case " + this.caseNumber + " is answered");
		}
		return new Approval(this.id, this.caseNumber, this.kind, this.subjectId, this.refundOere, this.preparedBy,
				this.preparedAt, ApprovalState.LAPSED, null, null, null, null, this.version);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "Approval[" + this.id + ", " + this.caseNumber + ", " + this.kind + ", " + this.state + "]";
	}

}
