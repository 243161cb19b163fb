package dk.udslusning.casefile.child;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.journal.Journal;
import dk.udslusning.casefile.journal.StepJournals;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@CaseFileDatabase
class ChildConcernsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private ChildConcerns concerns;

	@Autowired
	private Journal journal;

	@Autowired
	private StepJournals steps;

	@Autowired
	private Office office;

	@Autowired
	private JdbcClient jdbc;

	private String caseNumber;

	private long id;

	@BeforeEach
	void aConcernNotedByACaseworker() {
		this.caseNumber = this.register.register(Notices.fromCrisisCentre());
		String number = this.concerns.note(concern(this.caseNumber, TODAY));
		assertThat(number).matches("BARN-\\d{6}");
		this.id = ChildConcern.idIn(number).orElseThrow();
	}

	@Test
	void isReadByTeamLeadersAloneAndEachLookIsKept() {
		for (Role role : Role.values()) {
			this.office.signIn("en-anden", role);
			if (role == Role.TEAM_LEADER) {
				assertThat(this.concerns.read(this.id).concern()).isEqualTo("Barnet var alene hjemme om natten");
			}
			else {
				assertThatExceptionOfType(RejectedInput.class).as("%s", role)
					.isThrownBy(() -> this.concerns.read(this.id));
			}
		}
		assertThat(this.jdbc.sql("select recorded_by from child_concern_step where concern_id = :id and step = 'look'")
			.param("id", this.id)
			.query(String.class)
			.list()).containsExactly("en-anden");
	}

	@Test
	void leavesNoTraceInTheJournalOfTheCase() {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.concerns.read(this.id);
		this.concerns.answer(this.id, new ConcernAnswer(true, TODAY, "Børneområdets vagt", null));
		assertThat(this.journal.of(this.caseNumber)).noneSatisfy(
				(line) -> assertThat(line.kind() + line.subject() + line.text()).containsIgnoringCase("barnet"));
		assertThat(this.office.looks()).isEmpty();
	}

	@Test
	void keepsItsStepsInAJournalOfItsOwn() {
		String number = this.concerns.note(concern(this.caseNumber, TODAY));
		this.steps.record(number, "UserTask_HandleConcern", "task-1", "Tag stilling til bekymring for et barn");
		assertThat(this.steps.hasStep(number, "task-1")).isTrue();
		assertThat(this.steps.hasStep(number, "task-2")).isFalse();
		assertThat(this.steps.latest(number))
			.hasValueSatisfying((step) -> assertThat(step.caseNumber()).isEqualTo(number));
	}

	@Test
	void asksHowAndWhenTheNoticeWasSent() {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		assertThat(refusedAt(new ConcernAnswer(true, null, " ", null))).containsExactly("sentOn", "sentHow");
		assertThat(refusedAt(new ConcernAnswer(true, TODAY.plusDays(1), "Vagten", null))).containsExactly("sentOn");
		assertThat(refusedAt(new ConcernAnswer(true, TODAY.minusDays(1), "Vagten", null))).containsExactly("sentOn");
	}

	@Test
	void asksWhyNoneWasSent() {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		assertThat(refusedAt(new ConcernAnswer(false, null, null, null))).containsExactly("reason");
		assertThat(refusedAt(new ConcernAnswer(false, TODAY, "Vagten", "Ingen grund"))).containsExactly("sentOn",
				"sentHow");
		this.concerns.answer(this.id, new ConcernAnswer(false, null, null, "Barnets mormor var i boligen"));
	}

	@Test
	void refusesADayToComeAndAnUnknownPerson() {
		assertThat(Rejections.fieldsRefusedBy(() -> this.concerns.note(concern(this.caseNumber, TODAY.plusDays(1)))))
			.containsExactly("seenOn");
		assertThat(Rejections.fieldsRefusedBy(() -> this.concerns.note(concern("Findes Slet Ikke", TODAY))))
			.containsExactly("person");
	}

	@Test
	void isNotedByNobodyWhoDoesNoCasework() {
		this.office.signIn("oekonomi", Role.FINANCE);
		assertThat(Rejections.fieldsRefusedBy(() -> this.concerns.note(concern(this.caseNumber, TODAY))))
			.containsExactly("person");
	}

	private List<String> refusedAt(ConcernAnswer answer) {
		return Rejections.fieldsRefusedBy(() -> this.concerns.answer(this.id, answer));
	}

	private static NewConcern concern(String person, LocalDate seenOn) {
		return new NewConcern(person, "Den yngste, fire år", seenOn, "Barnet var alene hjemme om natten", null);
	}

}
