package dk.udslusning.process.form.intake;

import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.intake.TransitionNotice;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.StartForm;
import dk.udslusning.process.form.Started;
import dk.udslusning.process.names.NewTransition;

import org.springframework.stereotype.Component;

/**
 * "Ny udslusning": an enquiry becomes a case.
 */
@Component
class NewTransitionForm implements StartForm<TransitionNotice> {

	private final RegisterTransition register;

	NewTransitionForm(RegisterTransition register) {
		this.register = register;
	}

	@Override
	public String id() {
		return NewTransition.START_EVENT_NEW_TRANSITION;
	}

	@Override
	public Class<TransitionNotice> type() {
		return TransitionNotice.class;
	}

	@Override
	public Started submit(TransitionNotice input) {
		return Started.inCase(this.register.register(input), Routing.none());
	}

}
