package dk.udslusning.process.form.agreement;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.casefile.agreement.Agreement;
import dk.udslusning.casefile.agreement.Agreements;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Samtale om aftalen": help and a new proposal, before anything follows from a missing
 * signature.
 */
@Component
class DiscussAgreementForm implements TaskForm<TalkFields> {

	private final CitizenFacts facts;

	private final Agreements agreements;

	private final Clock clock;

	DiscussAgreementForm(CitizenFacts facts, Agreements agreements, Clock clock) {
		this.facts = facts;
		this.agreements = agreements;
		this.clock = clock;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_DISCUSS_AGREEMENT;
	}

	@Override
	public Class<TalkFields> type() {
		return TalkFields.class;
	}

	@Override
	public TalkFields read(TaskContext context) {
		Facts top = this.facts.citizen(context.caseNumber());
		this.facts.safeContact(context.caseNumber(), top);
		this.agreements.current(context.caseNumber()).ifPresent((agreement) -> show(agreement, top));
		return new TalkFields(top.markdown(), LocalDate.now(this.clock), null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, TalkFields input) {
		this.agreements.discuss(context.caseNumber(), input.heldOn(), input.talk(), input.helpOffered(),
				input.stillPossible(), input.reason());
		return Routing.none().with(Variables.AGREEMENT_STILL_POSSIBLE, input.stillPossible());
	}

	private static void show(Agreement agreement, Facts top) {
		top.line("Forslag", (agreement.kind() != null) ? agreement.kind().danishName() : null)
			.line("Sted", agreement.place())
			.line("Ikke underskrevet, fordi", agreement.reason());
	}

}
