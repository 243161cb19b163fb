package dk.udslusning.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.udslusning.catalogue.Schemes;
import dk.udslusning.rules.scheme.Scheme;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a stop of the refund needs beyond every other decision. It exists only where the
 * scheme asks for an agreement; there too it is doubtful in law (frikommunenetværk § 25,
 * SEL § 163 a), so that a team leader has approved it and one of the municipality's
 * lawyers, who is neither she nor the caseworker, has signed it off.
 */
@Component
class StopConditions {

	private final Schemes schemes;

	private final JdbcClient jdbc;

	StopConditions(Schemes schemes, JdbcClient jdbc) {
		this.schemes = schemes;
		this.jdbc = jdbc;
	}

	/**
	 * What speaks against issuing the draft.
	 * @param draft what to issue
	 * @param scheme the case's scheme; may be null
	 * @param approval the approval it rests on
	 * @return Danish sentences; none where the draft is no stop, or a lawful one
	 */
	List<String> shortcomings(DecisionDraft draft, String scheme, Optional<Approval> approval) {
		List<String> shortcomings = new ArrayList<>();
		if (draft.type() != DecisionType.STOP) {
			return shortcomings;
		}
		if (!Optional.ofNullable(scheme).flatMap(this.schemes::find).map(Scheme::agreementRequired).orElse(false)) {
			shortcomings.add("Ordningen kræver ingen aftale om uddannelse eller arbejde: der findes intet stop.");
		}
		if (!draft.adverse()) {
			shortcomings.add("Et stop er altid imod borgeren og kræver høring (FVL § 19).");
		}
		if (approval.isPresent() && approval.get().level() != ApprovalLevel.TEAM_LEADER) {
			shortcomings.add("Et stop godkendes af en teamleder.");
		}
		Optional<String> lawyer = lawyer(draft);
		if (lawyer.isEmpty()) {
			shortcomings.add("Kommunens jurist har ikke sagt god for stoppet.");
		}
		else if (lawyer.get().equalsIgnoreCase(draft.preparedBy())
				|| approval.map(Approval::decidedBy).filter(lawyer.get()::equalsIgnoreCase).isPresent()) {
			shortcomings.add("Juristen skal være en anden end den, der har forberedt eller godkendt stoppet.");
		}
		return shortcomings;
	}

	private Optional<String> lawyer(DecisionDraft draft) {
		return this.jdbc.sql("select lawyer from stop_draft where id = :id and case_number = :caseNumber")
			.param("id", draft.subjectId())
			.param("caseNumber", draft.caseNumber())
			.query(String.class)
			.optional()
			.map(String::strip);
	}

}
