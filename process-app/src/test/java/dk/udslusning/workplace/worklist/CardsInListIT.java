package dk.udslusning.workplace.worklist;

import java.util.Map;

import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.intake.TransitionNotice;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WebAppSession;
import dk.udslusning.testing.WholeApplication;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cards that come with Tasklist's list, and to whom.
 */
@WholeApplication
class CardsInListIT {

	private static final String CARD = "_embedded.task[0]._embedded.udslusningCard";

	@Autowired
	Staff staff;

	@Autowired
	RegisterTransition register;

	@Autowired
	RuntimeService runtime;

	@Autowired
	FilterService filters;

	@Test
	void comeWithTheListAndAreKeptByNobody() throws Exception {
		TransitionNotice notice = Notices.fromHomelessShelter();
		String caseNumber = registered(notice);
		Response list = list(tasklist(Staff.ANNA), caseNumber);
		assertThat(list.jsonPath().<String, Object>getMap(CARD)).containsEntry("caseNumber", caseNumber)
			.containsEntry("citizen", notice.name())
			.containsEntry("stage", "Under visitation")
			.containsEntry("taskId", list.jsonPath().getString("_embedded.task[0].id"))
			.containsKey("today");
		assertThat(list.header("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void tellOfAProtectedCitizenOnlyToHerCaseworkerAndTeamLeaders() throws Exception {
		TransitionNotice notice = Notices.ofAnother();
		String caseNumber = registered(notice);
		assertThat(list(tasklist(Staff.LEADER), caseNumber).jsonPath().getString(CARD + ".citizen"))
			.isEqualTo(notice.name());
		Response other = list(tasklist(Staff.BODIL), caseNumber);
		assertThat(other.jsonPath().getString(CARD + ".citizen")).isEqualTo("Beskyttet");
		assertThat(other.asString()).doesNotContain(notice.name());
	}

	@Test
	void nameNobodyToWhoeverDoesNoCasework() throws Exception {
		TransitionNotice notice = Notices.fromHomelessShelter();
		Response list = WebAppSession.of(this.staff, Staff.OPERATOR, "cockpit")
			.request()
			.accept("application/hal+json")
			.get("/camunda/api/engine/engine/default/task?processInstanceBusinessKey=" + registered(notice));
		assertThat(list.jsonPath().getList("_embedded.task")).hasSize(1);
		assertThat(list.asString()).doesNotContain(notice.name());
	}

	@Test
	void areForTasklistAlone() throws Exception {
		TransitionNotice notice = Notices.fromHomelessShelter();
		String caseNumber = registered(notice);
		Response list = this.staff.as(Staff.ANNA)
			.accept("application/hal+json")
			.contentType("application/json")
			.body(Map.of("processInstanceBusinessKey", caseNumber))
			.post("/engine-rest/filter/" + filter() + "/list");
		assertThat(list.jsonPath().getList("_embedded.task")).hasSize(1);
		assertThat(list.asString()).doesNotContain(notice.name()).doesNotContain("udslusningCard");
	}

	private Response list(RequestSpecification session, String caseNumber) {
		return session.accept("application/hal+json")
			.contentType("application/json")
			.body(Map.of("processInstanceBusinessKey", caseNumber))
			.post("/camunda/api/engine/engine/default/filter/" + filter() + "/list?firstResult=0&maxResults=15");
	}

	private RequestSpecification tasklist(String user) {
		return WebAppSession.of(this.staff, user, "tasklist").request();
	}

	private String filter() {
		return this.filters.createTaskFilterQuery().filterName("Alle opgaver").singleResult().getId();
	}

	/** A case with one task. */
	private String registered(TransitionNotice notice) throws Exception {
		String caseNumber = this.staff.inTheNameOf(Staff.ANNA, () -> this.register.register(notice));
		return this.staff.asTheApplication(() -> {
			this.runtime.createProcessInstanceByKey(TransitionCourse.KEY)
				.businessKey(caseNumber)
				.startBeforeActivity(TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT)
				.execute();
			return caseNumber;
		});
	}

}
