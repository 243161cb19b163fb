package dk.udslusning.process.engine;

import java.util.Optional;
import java.util.Set;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.standin.HandedTask;
import dk.udslusning.casefile.standin.HandedTasks;
import dk.udslusning.casefile.standin.StandIns;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Gives a new caseworkers' task to the caseworker who has the case, or to her stand-in
 * while she is away, where that person may hold it. All other tasks wait for somebody to
 * take them: the team leaders' and the approvals, which anybody but the preparer may
 * answer.
 */
@Component
class CaseworkerAssignment implements TaskListener {

	private static final Set<String> CASEWORKERS_ONLY = Set.of(Role.CASEWORKER.group());

	private final CaseFiles cases;

	private final TaskCandidates candidates;

	private final StandIns standIns;

	private final HandedTasks handed;

	CaseworkerAssignment(@Lazy CaseFiles cases, TaskCandidates candidates, @Lazy StandIns standIns,
			@Lazy HandedTasks handed) {
		this.cases = cases;
		this.candidates = candidates;
		this.standIns = standIns;
		this.handed = handed;
	}

	@Override
	public void notify(DelegateTask task) {
		if (task.getAssignee() == null && this.candidates.groupsOf(task).equals(CASEWORKERS_ONLY)) {
			caseOf(task).filter((caseFile) -> caseFile.caseworker() != null)
				.ifPresent((caseFile) -> give(task, caseFile));
		}
	}

	private void give(DelegateTask task, CaseFile caseFile) {
		String holder = this.standIns.actingFor(caseFile.caseworker());
		if (this.candidates.refusal(task, holder).isPresent()) {
			return;
		}
		task.setAssignee(holder);
		if (!holder.equals(caseFile.caseworker())) {
			this.standIns.of(caseFile.caseworker())
				.ifPresent((absence) -> this.handed.given(absence.id(),
						new HandedTask(task.getId(), caseFile.caseNumber(), task.getName(), holder, null)));
		}
	}

	private Optional<CaseFile> caseOf(DelegateTask task) {
		return Optional.ofNullable(task.getExecution().getProcessBusinessKey()).flatMap(this.cases::find);
	}

}
