package dk.udslusning.process.form.appeal;

import dk.udslusning.decision.appeal.Reassessments;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Vurdér den sene klage": excused, or on to Ankestyrelsen.
 */
@Component
class AssessLateAppealForm implements TaskForm<LateAppealFields> {

	private final AppealFacts facts;

	private final Reassessments reassessments;

	AssessLateAppealForm(AppealFacts facts, Reassessments reassessments) {
		this.facts = facts;
		this.reassessments = reassessments;
	}

	@Override
	public String id() {
		return Appeal.USER_TASK_ASSESS_LATE_APPEAL;
	}

	@Override
	public Class<LateAppealFields> type() {
		return LateAppealFields.class;
	}

	@Override
	public LateAppealFields read(TaskContext context) {
		return new LateAppealFields(this.facts.top(context).markdown(), null, null);
	}

	@Override
	public Routing submit(TaskContext context, LateAppealFields input) {
		this.reassessments.assessLateness(AppealFacts.appealId(context), input.excused(), input.latenessReasons());
		return Routing.none().with(Variables.LATENESS_EXCUSED, input.excused());
	}

}
