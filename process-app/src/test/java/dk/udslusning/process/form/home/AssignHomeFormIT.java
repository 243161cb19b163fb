package dk.udslusning.process.form.home;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.home.HomeConditions;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.HomeWish;
import dk.udslusning.casefile.home.OfferStatus;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class AssignHomeFormIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private AssignHomeForm form;

	@Autowired
	private HomePath path;

	@Autowired
	private HomeRegister homes;

	@Autowired
	private HomeOffers offers;

	@Autowired
	private Office office;

	private TaskContext task;

	@BeforeEach
	void acceptAHome() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		long home = this.homes.add(SampleHomes.family()).id();
		this.offers.offer(caseNumber, new HomeWish(home, HomePath.LEASE_START, null, HomeConditions.none()));
		this.offers.accept(caseNumber, TODAY);
		this.task = new TaskContext(caseNumber, "task-1", Map.of());
	}

	@Test
	void reportsTheConditionAndLogsTheLookAtAProtectedAddress() {
		AssignHomeFields shown = this.form.read(this.task);
		assertThat(shown.facts()).contains("Prøvevej 12", "**Boligen må bruges som udslusningsbolig",
				"Boligen er en almen familiebolig og må bruges som udslusningsbolig.");
		assertThat(shown.homeKind()).isEqualTo("FAMILY");
		assertThat(shown.assignedOn()).isEqualTo(TODAY);
		assertThat(this.office.looks()).containsExactly(this.task.caseNumber() + ": Boligens adresse");
	}

	@Test
	void hidesAProtectedAddressFromOthers() {
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(this.form.read(this.task).facts()).doesNotContain("Prøvevej").contains("Beskyttet");
		assertThat(this.office.looks()).isEmpty();
	}

	@Test
	void assignsTheHome() {
		assertThat(this.form.submit(this.task, input(true, TODAY)).variables())
			.isEqualTo(Map.of(Variables.HOME_AVAILABLE, true));
		assertThat(this.offers.required(this.task.caseNumber()).assignedOn()).isEqualTo(TODAY);
	}

	@Test
	void sendsTheCitizenBackToWaitingWhenTheHomeIsGone() {
		assertThat(this.form.submit(this.task, input(false, null)).variables())
			.isEqualTo(Map.of(Variables.HOME_AVAILABLE, false));
		assertThat(this.offers.latest(this.task.caseNumber()).orElseThrow().status())
			.isEqualTo(OfferStatus.FELL_THROUGH);
	}

	@Test
	void asksForTheDayOfTheAssignment() {
		assertThat(fieldsRefusedBy(() -> this.form.submit(this.task, input(true, null)))).containsExactly("assignedOn");
	}

	private static AssignHomeFields input(boolean available, LocalDate on) {
		return new AssignHomeFields(null, null, null, available, on, null, null, null, "Vandskade");
	}

}
