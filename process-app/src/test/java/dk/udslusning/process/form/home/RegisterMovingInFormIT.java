package dk.udslusning.process.form.home;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.tenancy.Checklists;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class RegisterMovingInFormIT {

	@Autowired
	private RegisterMovingInForm form;

	@Autowired
	private HomePath path;

	@Autowired
	private Tenancies tenancies;

	@Autowired
	private Checklists checklists;

	@Autowired
	private Office office;

	private TaskContext task;

	@BeforeEach
	void signTheLease() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.lease(caseNumber);
		this.task = new TaskContext(caseNumber, "task-1", Map.of());
		this.office.today(HomePath.MOVED_IN);
	}

	@Test
	void beginsWithThePlan() {
		RegisterMovingInFields shown = this.form.read(this.task);
		assertThat(shown.movedInOn()).isEqualTo(LocalDate.of(2026, 12, 10));
		assertThat(shown.dischargedOn()).isEqualTo(LocalDate.of(2026, 12, 10));
		assertThat(shown.needLevel()).isEqualTo(NeedLevel.MEDIUM);
		assertThat(shown.facts()).contains("**Sidste dag med refusion:** 30.11.2028", "NemKonto");
	}

	/** 21 days after 10 December 2026. */
	@Test
	void setsTheDueDateOfTheHousingBenefit() {
		assertThat(this.form.submit(this.task, input()).variables())
			.isEqualTo(Map.of(Variables.HOUSING_BENEFIT_DUE_AT, "2026-12-31T12:00:00", Variables.BENEFIT_APPLIED_FOR,
					false, Variables.GRANT_IN_FORCE, false, Variables.TENANCY_ENDS_AT, "2028-12-01T06:00:00"));
		assertThat(this.tenancies.required(this.task.caseNumber()).needLevel()).isEqualTo(NeedLevel.LOW);
		assertThat(this.checklists.of(this.task.caseNumber()).missing()).containsExactly("el");
	}

	private static RegisterMovingInFields input() {
		return new RegisterMovingInFields(null, null, null, null, HomePath.MOVED_IN, HomePath.MOVED_IN,
				HomePath.MOVED_IN, null, null, NeedLevel.LOW, true, true, true, true, null, true);
	}

}
