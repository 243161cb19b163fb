package dk.udslusning.decision;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Four eyes: whoever prepares asks here, and another person approves or sends back with a
 * comment.
 */
@Service
@Transactional
public class Approvals {

	/**
	 * The comment's limit in characters, on the form and in the table.
	 */
	public static final int COMMENT_LIMIT = 2000;

	private static final String SELECT = "select id, case_number, kind, subject_id, refund_oere, prepared_by, "
			+ "prepared_at, state, level, decided_by, decided_at, comment, version from approval ";

	private final ApprovalRepository approvals;

	private final AppealConditions appeals;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	Approvals(ApprovalRepository approvals, AppealConditions appeals, JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.approvals = approvals;
		this.appeals = appeals;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Asks for a second person in the name of the signed-in user.
	 * @param caseNumber the case
	 * @param kind what is put before the second person
	 * @param subjectId the prepared row, by kind
	 * @param refundOere the monthly refund in øre, or null where there is none
	 * @return the request's id, for the routing variable
	 */
	public long request(String caseNumber, ApprovalKind kind, long subjectId, Long refundOere) {
		return request(caseNumber, kind, subjectId, refundOere, this.user.id());
	}

	/**
	 * Asks for a second person in the name of whoever prepared it, where that is not the
	 * signed-in user: a calculation that was resumed by the team leader's confirmation of
	 * a rate was still prepared by the caseworker.
	 * @param preparedBy user id of who prepared it
	 */
	public long request(String caseNumber, ApprovalKind kind, long subjectId, Long refundOere, String preparedBy) {
		Approval saved = this.approvals.save(
				Approval.requested(caseNumber, kind, subjectId, refundOere, preparedBy, LocalDateTime.now(this.clock)));
		return saved.id();
	}

	/**
	 * The request of the id.
	 * @throws NoSuchElementException where there is none
	 */
	@Transactional(readOnly = true)
	public Approval get(long approvalId) {
		return this.approvals.findById(approvalId)
			.orElseThrow(() -> new NoSuchElementException("There is no approval " + approvalId));
	}

	/**
	 * The requests of the ids, in no order; none for an id that no request has.
	 */
	@Transactional(readOnly = true)
	public List<Approval> of(Collection<Long> approvalIds) {
		return approvalIds.isEmpty() ? List.of()
				: this.jdbc.sql(SELECT + "where id in (:ids)").param("ids", approvalIds).query(Approval.class).list();
	}

	/**
	 * The newest request of the kind in the case, answered or not.
	 */
	@Transactional(readOnly = true)
	public Optional<Approval> latest(String caseNumber, ApprovalKind kind) {
		return this.jdbc
			.sql(SELECT + "where case_number = :caseNumber and kind = :kind order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.param("kind", kind.name())
			.query(Approval.class)
			.optional();
	}

	/**
	 * All requests of the case, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<Approval> of(String caseNumber) {
		return this.jdbc.sql(SELECT + "where case_number = :caseNumber order by id")
			.param("caseNumber", caseNumber)
			.query(Approval.class)
			.list();
	}

	/**
	 * Whether the user may answer the request: it still waits, and somebody else prepared
	 * it. Asked again at claim and at complete, so that no door leads around it.
	 * @param approvalId the request
	 * @param userId the user
	 * @return false also where there is no such request
	 */
	@Transactional(readOnly = true)
	public boolean mayDecide(long approvalId, String userId) {
		return this.approvals.findById(approvalId)
			.filter((approval) -> approval.mayBeDecidedBy(userId))
			.filter((approval) -> this.appeals.refusal(approval, userId).isEmpty())
			.isPresent();
	}

	/**
	 * Why the user, for what she has done before, may never answer the request.
	 * @return Danish; empty where nothing stands against it
	 */
	@Transactional(readOnly = true)
	public Optional<String> refusal(long approvalId, String userId) {
		Approval approval = get(approvalId);
		return approval.preparedBy().equals(userId)
				? Optional.of("Den, der har forberedt sagen, kan ikke selv godkende den. En anden skal tage opgaven.")
				: this.appeals.refusal(approval, userId);
	}

	/**
	 * The signed-in user approves.
	 * @param approvalId the request
	 * @param level the level of the task it is answered in
	 * @param comment why, 1 to 2,000 characters
	 * @throws RejectedInput for a missing comment, an own preparation, a missing role or
	 * a request that was answered meanwhile; fields {@code approved} and {@code comment}
	 */
	public void approve(long approvalId, ApprovalLevel level, String comment) {
		decide(approvalId, ApprovalState.APPROVED, level, comment);
	}

	/**
	 * The signed-in user sends it back to whoever prepared it.
	 * @see #approve(long, ApprovalLevel, String)
	 */
	public void sendBack(long approvalId, ApprovalLevel level, String comment) {
		decide(approvalId, ApprovalState.SENT_BACK, level, comment);
	}

	/**
	 * Takes back the requests of the case that still wait, because what was prepared is
	 * not decided any more.
	 * @param caseNumber the case
	 * @param kinds what is not decided any more
	 */
	public void lapse(String caseNumber, Set<ApprovalKind> kinds) {
		of(caseNumber).stream()
			.filter((approval) -> approval.isPending() && kinds.contains(approval.kind()))
			.forEach((approval) -> this.approvals.save(approval.lapsed()));
	}

	private void decide(long approvalId, ApprovalState outcome, ApprovalLevel level, String comment) {
		Approval approval = get(approvalId);
		String by = this.user.id();
		Faults faults = new Faults();
		this.appeals.refusal(approval, by).ifPresent((refusal) -> faults.add("approved", refusal));
		faults.addIf(!approval.isPending(), "approved", "Sagen er allerede besvaret; genindlæs opgavelisten")
			.addIf(approval.preparedBy().equals(by), "approved",
					"Du har selv forberedt sagen; en anden skal godkende den eller sende den tilbage")
			.addIf(!level.allows(this.user), "approved",
					(level == ApprovalLevel.TEAM_LEADER) ? "Kun en teamleder kan afgøre denne godkendelse"
							: "Kun en sagsbehandler eller en teamleder kan afgøre denne godkendelse")
			.addIf(comment == null || comment.isBlank(), "comment",
					(outcome == ApprovalState.APPROVED) ? "Skriv kort, hvad du har lagt vægt på"
							: "Skriv, hvad der skal rettes, før sagen kan godkendes")
			.addIf(comment != null && comment.length() > COMMENT_LIMIT, "comment", "Skriv højst 2.000 tegn")
			.throwIfAny();
		this.approvals.save(approval.decided(outcome, level, by, LocalDateTime.now(this.clock), comment.strip()));
	}

}
