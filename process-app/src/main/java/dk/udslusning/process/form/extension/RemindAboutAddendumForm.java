package dk.udslusning.process.form.extension;

import dk.udslusning.decision.extension.ExtensionDecisions;
import dk.udslusning.decision.extension.ExtensionGround;
import dk.udslusning.decision.extension.ExtensionGrounds;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.ExtensionAssessment;

import org.springframework.stereotype.Component;

/**
 * "Ryk for tillæg": a talk by the safe channel, kept as a note.
 */
@Component
class RemindAboutAddendumForm implements TaskForm<RemindAboutAddendumFields> {

	private final CitizenFacts citizens;

	private final ExtensionGrounds grounds;

	private final ExtensionDecisions extensions;

	RemindAboutAddendumForm(CitizenFacts citizens, ExtensionGrounds grounds, ExtensionDecisions extensions) {
		this.citizens = citizens;
		this.grounds = grounds;
		this.extensions = extensions;
	}

	@Override
	public String id() {
		return ExtensionAssessment.USER_TASK_REMIND_ABOUT_ADDENDUM;
	}

	@Override
	public Class<RemindAboutAddendumFields> type() {
		return RemindAboutAddendumFields.class;
	}

	@Override
	public RemindAboutAddendumFields read(TaskContext context) {
		ExtensionGround ground = this.grounds.of(context.caseNumber());
		Facts top = this.citizens.citizen(context.caseNumber())
			.line("Tillægget skal være underskrevet senest", ground.lease().lastLegalDay());
		this.citizens.safeContact(context.caseNumber(), top);
		return new RemindAboutAddendumFields(top.markdown(), null);
	}

	@Override
	public Routing submit(TaskContext context, RemindAboutAddendumFields input) {
		this.extensions.remindOfAddendum(context.caseNumber(), input.reminder());
		return Routing.none();
	}

}
