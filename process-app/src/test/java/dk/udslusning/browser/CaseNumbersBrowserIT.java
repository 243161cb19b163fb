package dk.udslusning.browser;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two tasks of the same name are told apart by their case numbers, in the list and over
 * the open task, also in the processes that a course calls.
 */
@TestPropertySource(properties = "udslusning.demo.caseload=true")
class CaseNumbersBrowserIT extends BrowserTest {

	private static final String FOLLOW_UP = "Hold opfølgning";

	private static final String EVICTION = "Afværg udsættelse af boligen";

	@Autowired
	private TaskService tasks;

	@Autowired
	private RuntimeService processes;

	@Test
	void tellsTheFollowUpsOfTwoCitizensApart() {
		tasklist().signIn("sagsbehandler1").filter("Alle opgaver").awaitTasks();
		assertThat(cards()).doesNotHaveDuplicates()
			.filteredOn((card) -> card.startsWith(EVICTION))
			.isNotEmpty()
			.isSubsetOf(open(EVICTION));
		assertThat(cards()).filteredOn((card) -> card.startsWith(FOLLOW_UP)).isNotEmpty().isSubsetOf(open(FOLLOW_UP));
		tasklist().screenshot("case-numbers");
	}

	@Test
	void tellsTheTeamLeaderWhoseSumIsToBeApproved() {
		tasklist().signIn("teamleder").filter("Min gruppes opgaver").awaitTasks();
		assertThat(cards()).contains(open("Godkend (teamleder)"));
	}

	@Test
	void tellsOverTheOpenTaskWhoseItIs() {
		tasklist().signIn("sagsbehandler1").filter("Alle opgaver").task(EVICTION);
		assertThat(EVICTION + " " + tasklist().caseNumber()).isIn((Object[]) open(EVICTION));
		tasklist().screenshot("case-number-of-the-task").task(FOLLOW_UP);
		assertThat(FOLLOW_UP + " " + tasklist().caseNumber()).isIn((Object[]) open(FOLLOW_UP));
	}

	private List<String> cards() {
		List<String> numbers = tasklist().caseNumbers();
		List<String> names = tasklist().tasks();
		assertThat(numbers).hasSameSizeAs(names);
		List<String> cards = new ArrayList<>();
		for (int place = 0; place < names.size(); place++) {
			cards.add(names.get(place) + " " + numbers.get(place));
		}
		return cards;
	}

	private String[] open(String name) {
		List<Task> found = this.tasks.createTaskQuery().taskName(name).list();
		assertThat(found).as(name).isNotEmpty();
		return found.stream().map(this::card).toArray(String[]::new);
	}

	private String card(Task task) {
		return task.getName() + " "
				+ this.processes.createProcessInstanceQuery()
					.processInstanceId(task.getProcessInstanceId())
					.singleResult()
					.getBusinessKey();
	}

}
