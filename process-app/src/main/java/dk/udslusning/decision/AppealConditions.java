package dk.udslusning.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the outcome of an appeal needs beyond every other decision: whoever looked again
 * has neither prepared nor approved the appealed decision, and whoever approves the
 * outcome has not prepared it.
 */
@Component
class AppealConditions {

	private final JdbcClient jdbc;

	AppealConditions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What speaks against issuing the draft.
	 * @param draft what to issue
	 * @param approval the approval it rests on
	 * @return Danish sentences; none where the draft is no outcome of an appeal, or a
	 * lawful one
	 */
	List<String> shortcomings(DecisionDraft draft, Optional<Approval> approval) {
		List<String> shortcomings = new ArrayList<>();
		if (draft.type() != DecisionType.APPEAL_OUTCOME) {
			return shortcomings;
		}
		Optional<Appealed> found = appealed(draft.subjectId());
		if (found.isEmpty() || !found.get().caseNumber().equals(draft.caseNumber())) {
			shortcomings.add("Klagen, der skal afgøres, findes ikke i sagen.");
			return shortcomings;
		}
		Appealed appealed = found.get();
		if (appealed.deciders().contains(draft.preparedBy())) {
			shortcomings
				.add("Den, der har genvurderet, har selv forberedt eller godkendt den afgørelse, der klages over.");
		}
		if (draft.adverse() == "GRANTED".equals(appealed.outcome())) {
			shortcomings.add("Kun fuldt medhold går ikke imod borgeren; ellers skal borgeren kende sagens oplysninger "
					+ "(FVL § 19).");
		}
		approval.filter((given) -> given.decidedBy() != null && given.decidedBy().equals(appealed.author()))
			.ifPresent((own) -> shortcomings
				.add("Den, der har forberedt den afgørelse, der klages over, har godkendt klagens resultat."));
		return shortcomings;
	}

	/**
	 * Why the user may not answer the request.
	 * @return empty where it is no outcome of an appeal, or another's
	 */
	Optional<String> refusal(Approval approval, String userId) {
		return Optional.of(approval)
			.filter((request) -> request.kind() == ApprovalKind.APPEAL_OUTCOME)
			.flatMap((request) -> appealed(request.subjectId()))
			.filter((appealed) -> userId.equals(appealed.author()))
			.map((own) -> "Den, der har forberedt den afgørelse, der klages over, kan ikke godkende klagens resultat. "
					+ "En anden skal tage opgaven.");
	}

	private Optional<Appealed> appealed(long draftId) {
		return this.jdbc
			.sql("select a.case_number, a.outcome, d.prepared_by, d.approved_by, d.taken_over_by from appeal_draft a "
					+ "join appeal_subject s on s.appeal_id = a.appeal_id join decision d on d.id = s.decision_id "
					+ "where a.id = :id")
			.param("id", draftId)
			.query(Appealed.class)
			.optional();
	}

	/**
	 * @param takenOverBy who wrote the decision down here; then nobody here decided it
	 */
	private record Appealed(String caseNumber, String outcome, String preparedBy, String approvedBy,
			String takenOverBy) {

		String author() {
			return (this.takenOverBy != null) ? null : this.preparedBy;
		}

		Set<String> deciders() {
			return (this.takenOverBy != null) ? Set.of()
					: Stream.of(this.preparedBy, this.approvedBy).filter(Objects::nonNull).collect(Collectors.toSet());
		}

	}

}
