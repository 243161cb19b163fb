package dk.udslusning.process.engine;

import java.util.Optional;
import java.util.Set;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.CaseFiles;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Gives a new caseworkers' task to the caseworker who has the case, where she still may
 * hold it. All other tasks wait for somebody to take them: the team leaders' and the
 * approvals, which anybody but the preparer may answer.
 */
@Component
class CaseworkerAssignment implements TaskListener {

	private static final Set<String> CASEWORKERS_ONLY = Set.of(Role.CASEWORKER.group());

	private final CaseFiles cases;

	private final TaskCandidates candidates;

	CaseworkerAssignment(@Lazy CaseFiles cases, TaskCandidates candidates) {
		this.cases = cases;
		this.candidates = candidates;
	}

	@Override
	public void notify(DelegateTask task) {
		if (task.getAssignee() == null && this.candidates.groupsOf(task).equals(CASEWORKERS_ONLY)) {
			caseworkerOf(task).filter((caseworker) -> this.candidates.refusal(task, caseworker).isEmpty())
				.ifPresent(task::setAssignee);
		}
	}

	private Optional<String> caseworkerOf(DelegateTask task) {
		return Optional.ofNullable(task.getExecution().getProcessBusinessKey())
			.flatMap(this.cases::find)
			.map(CaseFile::caseworker);
	}

}
