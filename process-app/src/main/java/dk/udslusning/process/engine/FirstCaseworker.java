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
 * Gives a case that came from outside to whoever takes its first caseworkers' task.
 */
@Component
class FirstCaseworker implements TaskListener {

	private static final Set<String> CASEWORKERS_ONLY = Set.of(Role.CASEWORKER.group());

	private final CaseFiles cases;

	private final TaskCandidates candidates;

	FirstCaseworker(@Lazy CaseFiles cases, TaskCandidates candidates) {
		this.cases = cases;
		this.candidates = candidates;
	}

	@Override
	public void notify(DelegateTask task) {
		if (task.getAssignee() != null && this.candidates.groupsOf(task).equals(CASEWORKERS_ONLY)) {
			Optional.ofNullable(task.getExecution().getProcessBusinessKey())
				.flatMap(this.cases::find)
				.filter((caseFile) -> caseFile.isOpen() && caseFile.caseworker() == null)
				.map(CaseFile::caseNumber)
				.ifPresent((caseNumber) -> this.cases.handTo(caseNumber, task.getAssignee()));
		}
	}

}
