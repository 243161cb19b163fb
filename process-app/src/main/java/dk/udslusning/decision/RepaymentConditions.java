package dk.udslusning.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.hearing.HearingState;
import dk.udslusning.decision.hearing.Hearings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a repayment needs beyond every other decision (SEL § 164): a concrete sign that a
 * person noted, months for which too much was paid and whose sum is the amount, a hearing
 * by letter that was not waived, and a team leader.
 */
@Component
class RepaymentConditions {

	private final Hearings hearings;

	private final JdbcClient jdbc;

	RepaymentConditions(Hearings hearings, JdbcClient jdbc) {
		this.hearings = hearings;
		this.jdbc = jdbc;
	}

	/**
	 * What speaks against issuing the draft.
	 * @param draft what to issue
	 * @param approval the approval it rests on
	 * @return Danish sentences; none where the draft is no repayment, or a lawful one
	 */
	List<String> shortcomings(DecisionDraft draft, Optional<Approval> approval) {
		List<String> shortcomings = new ArrayList<>();
		if (draft.type() != DecisionType.REPAYMENT) {
			return shortcomings;
		}
		if (!draft.adverse()) {
			shortcomings.add("Tilbagebetaling er altid imod borgeren og kræver høring (FVL § 19).");
		}
		if (!restsOnASign(draft)) {
			shortcomings
				.add("Ingen har noteret et konkret tegn på ond tro, eller beløbet er ikke månedernes sum (SEL § 164).");
		}
		if (!isHeardByLetter(draft)) {
			shortcomings.add("Borgeren er ikke hørt ved brev om tilbagebetalingen (FVL § 19).");
		}
		if (approval.isPresent() && approval.get().level() != ApprovalLevel.TEAM_LEADER) {
			shortcomings.add("Tilbagebetaling godkendes af en teamleder.");
		}
		return shortcomings;
	}

	private boolean restsOnASign(DecisionDraft draft) {
		return this.jdbc
			.sql("select count(*) from repayment_draft d join repayment r on r.id = d.repayment_id "
					+ "where d.id = :id and d.case_number = :caseNumber and r.case_number = :caseNumber "
					+ "and d.amount_oere = (select sum(m.decided_oere - m.due_oere) from repayment_month m "
					+ "where m.repayment_id = r.id)")
			.param("id", draft.subjectId())
			.param("caseNumber", draft.caseNumber())
			.query(Long.class)
			.single() == 1;
	}

	private boolean isHeardByLetter(DecisionDraft draft) {
		return Optional.ofNullable(draft.hearingId())
			.map(this.hearings::get)
			.filter((hearing) -> hearing.state() == HearingState.ASSESSED && hearing.letterId() != null)
			.map(Hearing::about)
			.filter(DecisionType.REPAYMENT::equals)
			.isPresent();
	}

}
