package dk.udslusning.process.form.extension;

import dk.udslusning.decision.extension.AssessExtension;
import dk.udslusning.decision.extension.AssessedExtension;
import dk.udslusning.decision.extension.ExtensionDecisions;
import dk.udslusning.decision.extension.ExtensionGround;
import dk.udslusning.decision.extension.ExtensionGrounds;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.ExtensionAssessment;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Registrér tillæg til lejekontrakten": only with it the extension counts.
 */
@Component
class SignAddendumForm implements TaskForm<SignAddendumFields> {

	private final ExtensionView view;

	private final ExtensionGrounds grounds;

	private final AssessExtension assessments;

	private final ExtensionDecisions extensions;

	SignAddendumForm(ExtensionView view, ExtensionGrounds grounds, AssessExtension assessments,
			ExtensionDecisions extensions) {
		this.view = view;
		this.grounds = grounds;
		this.assessments = assessments;
		this.extensions = extensions;
	}

	@Override
	public String id() {
		return ExtensionAssessment.USER_TASK_SIGN_ADDENDUM;
	}

	@Override
	public Class<SignAddendumFields> type() {
		return SignAddendumFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return (long) this.grounds.of(context.caseNumber()).lease().periodMonths();
	}

	@Override
	public SignAddendumFields read(TaskContext context) {
		ExtensionGround ground = this.grounds.of(context.caseNumber());
		AssessedExtension assessment = this.assessments.required(context.caseNumber());
		Facts top = this.view.period(context.caseNumber(), ground)
			.line("Besluttet forlænget til og med", assessment.extendedTo())
			.line("Tillægget skal være underskrevet senest", assessment.lastLegalDay());
		return new SignAddendumFields(null, top.markdown(), null, null, null,
				ground.monthsRunning() + assessment.months(), null, ground.lease().deviations());
	}

	@Override
	public Routing submit(TaskContext context, SignAddendumFields input) {
		if (input.addendumSigned()) {
			this.extensions.signAddendum(context.caseNumber(), input.terms());
		}
		else {
			this.extensions.giveUpAddendum(context.caseNumber(), input.reason());
		}
		return Routing.none().with(Variables.EXTENDED, input.addendumSigned());
	}

}
