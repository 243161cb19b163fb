package dk.udslusning.process.engine;

import dk.udslusning.casefile.journal.StepJournals;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A task is complete when somebody who may hold it has done it in the case file: its step
 * stands in the journal of its number, which the form writes in the same transaction. A
 * bare completion by any other door finds nothing there.
 */
@Component
class CompletionGuard implements TaskListener {

	private final IdentityService identity;

	private final TaskCandidates candidates;

	private final StepJournals journals;

	CompletionGuard(@Lazy IdentityService identity, TaskCandidates candidates, @Lazy StepJournals journals) {
		this.identity = identity;
		this.candidates = candidates;
		this.journals = journals;
	}

	@Override
	public void notify(DelegateTask task) {
		Authentication signedIn = this.identity.getCurrentAuthentication();
		if (signedIn == null || signedIn.getUserId() == null) {
			throw new ClosedDoor("Opgaven kan kun løses af en bruger, der er logget ind.");
		}
		this.candidates.refusal(task, signedIn.getUserId()).ifPresent((refusal) -> {
			throw new ClosedDoor(refusal);
		});
		String number = task.getExecution().getProcessBusinessKey();
		if (number == null || !this.journals.hasStep(number, task.getId())) {
			throw new ClosedDoor("Opgaven \"" + task.getName()
					+ "\" løses med sin formular i opgavelisten: der er ikke skrevet noget i sagen.");
		}
	}

}
