package dk.udslusning.workplace.worklist;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.intake.TransitionNotice;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeApplication;
import dk.udslusning.workplace.worklist.FoundCase.OpenTask;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is found from the list, and what of it is told to whom.
 */
@WholeApplication
class CaseFinderIT {

	@Autowired
	CaseFinder finder;

	@Autowired
	FindController controller;

	@Autowired
	Staff staff;

	@Autowired
	RegisterTransition register;

	@Autowired
	RuntimeService runtime;

	@Test
	void findsTheCaseWithTheTasksThatTheReaderMaySee() throws Exception {
		TransitionNotice notice = Notices.fromHomelessShelter();
		String caseNumber = registered(notice);
		start(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT, caseNumber);
		start(RateClarification.KEY, RateClarification.USER_TASK_CONFIRM_RATE, caseNumber);
		FoundCase found = only(Staff.BODIL, caseNumber);
		assertThat(found.citizen()).isEqualTo(notice.name());
		assertThat(found.stage()).isEqualTo("Under visitation");
		assertThat(found.tasks()).extracting(OpenTask::name).containsExactly("Aftal sikker kontakt");
		assertThat(only(Staff.LEADER, caseNumber).tasks()).hasSize(2);
	}

	@Test
	void tellsOfAProtectedCitizenOnlyThatTheCaseIsThere() throws Exception {
		TransitionNotice notice = Notices.ofAnother();
		String caseNumber = registered(notice);
		assertThat(only(Staff.BODIL, caseNumber)).isEqualTo(new FoundCase(caseNumber, "Beskyttet", "", List.of()));
		assertThat(only(Staff.ANNA, caseNumber).citizen()).isEqualTo(notice.name());
	}

	@Test
	void keepsTheOrderInWhichTheCasesWereFound() throws Exception {
		String first = registered(Notices.fromHomelessShelter());
		String second = registered(Notices.fromHomelessShelter());
		assertThat(as(Staff.ANNA, () -> this.finder.of(List.of(second, first)))).extracting(FoundCase::caseNumber)
			.containsExactly(second, first);
	}

	@Test
	void findsNothingForAnUnknownNameAndAsksForOneWhereNoneIsWritten() throws Exception {
		assertThat(as(Staff.ANNA, () -> this.controller.find(new FindController.Asked("hedder-ikke-saadan"))).getBody()
			.cases()).isEmpty();
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.controller.find(new FindController.Asked(" ")))
			.satisfies((rejected) -> assertThat(rejected.faults()).singleElement()
				.satisfies((fault) -> assertThat(fault.field()).isEqualTo("text")));
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.controller.find(new FindController.Asked(null)));
	}

	private FoundCase only(String reader, String caseNumber) throws Exception {
		List<FoundCase> found = as(reader, () -> this.finder.of(this.finder.numbers(caseNumber)));
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	private <T> T as(String user, Callable<T> work) throws Exception {
		return this.staff.inTheNameOf(user, work);
	}

	private String registered(TransitionNotice notice) throws Exception {
		return as(Staff.ANNA, () -> this.register.register(notice));
	}

	private void start(String process, String element, String caseNumber) throws Exception {
		this.staff.asTheApplication(() -> this.runtime.createProcessInstanceByKey(process)
			.businessKey(caseNumber)
			.setVariables(Map.of())
			.startBeforeActivity(element)
			.execute());
	}

}
