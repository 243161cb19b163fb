package dk.udslusning.process.model;

import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.ChildConcern;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.FileAccess;
import dk.udslusning.process.names.HomeUpkeep;
import dk.udslusning.process.names.NewHome;
import dk.udslusning.process.names.NewTransition;
import dk.udslusning.process.names.RateRegulation;
import dk.udslusning.process.names.RegisterRunningCourse;
import dk.udslusning.process.names.Repayment;
import dk.udslusning.process.names.TransitionCourse;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class SmallStartsProcessTest {

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void startsTheCourseForTheNewCase() {
		Walk walk = models.start(NewTransition.KEY);

		walk.endsAt(NewTransition.END_EVENT_COURSE_STARTED);
		assertThat(models.delegates().calls("startTransitionCourseDelegate")).containsExactly(walk.caseNumber());
	}

	@Test
	void entersTheCourseThatRunsAlready() {
		Walk walk = models.start(RegisterRunningCourse.KEY);

		walk.endsAt(RegisterRunningCourse.END_EVENT_COURSE_ENTERED);
		assertThat(models.delegates().calls("startRunningCourseDelegate")).containsExactly(walk.caseNumber());
	}

	@Test
	void forwardsWhatTheCitizenTellsUs() {
		Walk walk = models.start(CitizenContact.KEY);

		walk.endsAt(CitizenContact.END_EVENT_CONTACT_FORWARDED);
		assertThat(models.delegates().calls("forwardContactDelegate")).containsExactly(walk.caseNumber());
	}

	@Test
	void endsOnceTheFormHasDoneItsWorkForAHome() {
		models.start(NewHome.KEY).endsAt(NewHome.END_EVENT_HOME_REGISTERED);
		models.start(HomeUpkeep.KEY).endsAt(HomeUpkeep.END_EVENT_HOME_CHANGE_RECORDED);
	}

	@Test
	void listsOnlyTheSmallStartsInTasklist() {
		assertThat(models.engine()
			.getRepositoryService()
			.createProcessDefinitionQuery()
			.latestVersion()
			.startableInTasklist()
			.list()
			.stream()
			.map(ProcessDefinition::getKey))
			.containsExactlyInAnyOrder(NewTransition.KEY, RegisterRunningCourse.KEY, CitizenContact.KEY, NewHome.KEY,
					HomeUpkeep.KEY, RateRegulation.KEY, Appeal.KEY, ChildConcern.KEY, FileAccess.KEY, Repayment.KEY)
			.doesNotContain(TransitionCourse.KEY);
	}

}
