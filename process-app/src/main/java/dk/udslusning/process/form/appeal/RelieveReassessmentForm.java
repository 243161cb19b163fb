package dk.udslusning.process.form.appeal;

import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.decision.appeal.AppealLimits;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Appeal;

import org.springframework.stereotype.Component;

/**
 * "Nå fristen, eller giv besked": the team leader's answer to a limit that is near.
 */
@Component
class RelieveReassessmentForm implements TaskForm<RelieveFields> {

	private final AppealFacts facts;

	private final CitizenFacts citizens;

	private final SafeContacts contacts;

	private final AppealLimits limits;

	RelieveReassessmentForm(AppealFacts facts, CitizenFacts citizens, SafeContacts contacts, AppealLimits limits) {
		this.facts = facts;
		this.citizens = citizens;
		this.contacts = contacts;
		this.limits = limits;
	}

	@Override
	public String id() {
		return Appeal.USER_TASK_RELIEVE_REASSESSMENT;
	}

	@Override
	public Class<RelieveFields> type() {
		return RelieveFields.class;
	}

	@Override
	public RelieveFields read(TaskContext context) {
		long appealId = AppealFacts.appealId(context);
		Facts top = this.facts.top(context)
			.warningIf(!this.limits.isOver(appealId), "Genvurderingen er ikke færdig.")
			.line("Genvurderingen er færdig", this.limits.isOver(appealId));
		this.citizens.safeContact(context.caseNumber(), top);
		return new RelieveFields(top.markdown(), LetterDispatch.mustCall(this.contacts.get(context.caseNumber())), null,
				null, null, null, null, this.limits.proposed(appealId));
	}

	@Override
	public Routing submit(TaskContext context, RelieveFields input) {
		this.limits.answer(AppealFacts.appealId(context), input.answer(), input.note(), input.told());
		return Routing.none();
	}

}
