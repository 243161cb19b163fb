package dk.udslusning.process.form.appeal;

import java.util.List;
import java.util.stream.Stream;

import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.appeal.AppealedDecision;
import dk.udslusning.decision.appeal.Appeals;
import dk.udslusning.process.form.Option;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Vælg den afgørelse, der klages over": one of the case's own, or none.
 */
@Component
class ChooseDecisionForm implements TaskForm<ChooseDecisionFields> {

	private final AppealFacts facts;

	private final Appeals appeals;

	private final Decisions decisions;

	ChooseDecisionForm(AppealFacts facts, Appeals appeals, Decisions decisions) {
		this.facts = facts;
		this.appeals = appeals;
		this.decisions = decisions;
	}

	@Override
	public String id() {
		return Appeal.USER_TASK_CHOOSE_DECISION;
	}

	@Override
	public Class<ChooseDecisionFields> type() {
		return ChooseDecisionFields.class;
	}

	@Override
	public ChooseDecisionFields read(TaskContext context) {
		return new ChooseDecisionFields(this.facts.top(context).markdown(), options(context.caseNumber()), null, null,
				null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, ChooseDecisionFields input) {
		long appealId = AppealFacts.appealId(context);
		if (input.isNoAppeal()) {
			this.appeals.endAsNoAppeal(appealId, input.otherReason());
			return Routing.none().with(Variables.DECISION_APPEALED, false);
		}
		AppealedDecision subject = this.appeals.choose(appealId, input.choice());
		return Routing.none()
			.with(Variables.DECISION_APPEALED, true)
			.with(Variables.APPEAL_IN_TIME, subject.inTime())
			.with(Variables.LETTER_ID, subject.letterId());
	}

	private List<Option> options(String caseNumber) {
		return Stream
			.concat(this.decisions.of(caseNumber)
				.stream()
				.map((decision) -> new Option(this.facts.label(decision), String.valueOf(decision.id()))),
					Stream.of(new Option("Det er ikke en klage over en afgørelse", ChooseDecisionFields.NONE)))
			.toList();
	}

}
