package dk.udslusning.process.form.appeal;

import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.decision.appeal.AppealOutcomes;
import dk.udslusning.decision.appeal.Reassessments;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Spørg, om klagen fastholdes": after an appeal was granted in part.
 */
@Component
class RegisterStanceForm implements TaskForm<StanceFields> {

	private final AppealFacts facts;

	private final CitizenFacts citizens;

	private final Reassessments reassessments;

	private final AppealOutcomes outcomes;

	RegisterStanceForm(AppealFacts facts, CitizenFacts citizens, Reassessments reassessments, AppealOutcomes outcomes) {
		this.facts = facts;
		this.citizens = citizens;
		this.reassessments = reassessments;
		this.outcomes = outcomes;
	}

	@Override
	public String id() {
		return Appeal.USER_TASK_REGISTER_STANCE;
	}

	@Override
	public Class<StanceFields> type() {
		return StanceFields.class;
	}

	@Override
	public StanceFields read(TaskContext context) {
		long appealId = AppealFacts.appealId(context);
		Facts top = this.facts.top(context).line("Borgeren svarer senest", this.outcomes.answerBy(appealId));
		this.reassessments.latest(appealId).ifPresent((draft) -> top.line("Medhold i", draft.remedy()));
		this.citizens.safeContact(context.caseNumber(), top);
		return new StanceFields(top.markdown(), null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, StanceFields input) {
		this.outcomes.stance(AppealFacts.appealId(context), input.maintained(), input.toldOn(), input.note());
		return Routing.none().with(Variables.APPEAL_MAINTAINED, input.maintained());
	}

}
